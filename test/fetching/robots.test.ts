import { expect, onTestFinished, test } from 'vitest'
import { Fetcher } from '../../src/fetching/fetcher.ts'
import { Robots } from '../../src/fetching/robots.ts'
import { serve } from './server.ts'

async function robots(status: number, text: string) {
  const server = await serve((_, response) => response.writeHead(status).end(text))
  const fetcher = new Fetcher({ userAgent: 'Verbatim/0', allowed: ['127.0.0.1/32'] })
  onTestFinished(() => fetcher.close())
  return { server, rules: new Robots(fetcher, 'Verbatim') }
}

test.each([
  ['no rules', 404, '', '/a', true],
  ['rules for others', 200, 'User-agent: Other\nDisallow: /', '/a', true],
  ['rules for all', 200, 'User-agent: *\nDisallow: /a', '/a', false],
  [
    'rules for us before those for all',
    200,
    'User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nAllow: /',
    '/a',
    true,
  ],
  ['the longer rule wins', 200, 'User-agent: *\nDisallow: /a\nAllow: /a/open', '/a/open/1', true],
  ['a server at fault lets nothing be read', 503, '', '/a', false],
  ['no text at all', 200, '\0\uFFFD'.repeat(999), '/a', true],
])('%s', async (_, status, text, path, allowed) => {
  const { server, rules } = await robots(status, text)
  const checked = rules.check(server.origin + path)
  await (allowed
    ? expect(checked).resolves.toBe(0)
    : expect(checked).rejects.toMatchObject({ refusal: { kind: 'robots' } }))
})

test('say how long to wait between two requests', async () => {
  const { server, rules } = await robots(200, 'User-agent: *\nCrawl-delay: 7\nAllow: /')
  expect(await rules.check(`${server.origin}/a`)).toBe(7)
})

test('are asked for once, after a fault again', async () => {
  const { server, rules } = await robots(200, '')
  await rules.check(`${server.origin}/a`)
  await rules.check(`${server.origin}/b`)
  expect(server.asked.map(({ url }) => url)).toEqual(['/robots.txt'])
  const down = await robots(500, '')
  for (const path of ['/a', '/b']) await down.rules.check(down.server.origin + path).catch(() => {})
  expect(down.server.asked).toHaveLength(2)
})
