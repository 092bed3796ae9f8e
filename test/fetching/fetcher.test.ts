import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Fetcher, type FetcherOptions } from '../../src/fetching/fetcher.ts'
import { FetchRefused } from '../../src/fetching/fetchRefused.ts'
import type { FetchRefusal } from '../../src/model.ts'
import { serve } from './server.ts'

/** One that may reach this machine, as the tests' servers are on it. */
function local(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = new Fetcher({ userAgent: 'Verbatim/0', allowed: ['127.0.0.1/32'], ...options })
  onTestFinished(() => fetcher.close())
  return fetcher
}

const strict = () => local({ allowed: [] })

async function refusal(fetching: Promise<unknown>): Promise<FetchRefusal> {
  const error = await fetching.then(
    () => null,
    (error: unknown) => error,
  )
  if (error instanceof FetchRefused) return error.refusal
  throw error ?? new Error('it was fetched')
}

describe('what is not on the public internet is never asked', () => {
  const hosts = ['127.0.0.1', '[::1]', 'localhost', '0x7f.1', '2130706433', '0177.0.0.1', '[::ffff:127.0.0.1]']
  test.each(hosts)('%s', async (host) => {
    const server = await serve((_, response) => response.end('secret'))
    expect(await refusal(strict().fetch(`http://${host}:${server.port}/`))).toMatchObject({ kind: 'not-public' })
    expect(server.asked).toEqual([])
  })

  test('a cloud machine’s secrets', async () => {
    expect(await refusal(strict().fetch('http://169.254.169.254/latest/meta-data/'))).toEqual({
      kind: 'not-public',
      host: '169.254.169.254',
    })
  })

  test.each([
    ['http://127.0.0.2:1/', 'not-public'],
    ['http://[::1]:1/', 'not-public'],
    ['//192.168.0.1/', 'not-public'],
    ['file:///etc/passwd', 'scheme'],
    ['ftp://example.org/', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['http://user:word@127.0.0.1/', 'credentials'],
    ['http://[', 'no-address'],
  ])('a redirect to %s', async (location, kind) => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end()
      else response.writeHead(307, { location }).end()
    })
    expect(await refusal(local().fetch(`${server.origin}/a`))).toMatchObject({ kind })
  })
})

test.each([
  ['no address', 'no-address'],
  ['javascript:alert(1)', 'scheme'],
  ['https://a:b@example.org/', 'credentials'],
  ['http://does-not-exist.invalid/', 'unknown-host'],
  ['http://127.0.0.1:1/', 'unreachable'],
])('%s is refused: %s', async (address, kind) => {
  expect(await refusal(local().fetch(address))).toMatchObject({ kind })
})

describe('limits', () => {
  test('too many redirects', async () => {
    const server = await serve((_, response) => response.writeHead(302, { location: '/again' }).end())
    expect(await refusal(local().fetch(server.origin))).toEqual({ kind: 'redirects', limit: 5 })
    expect(server.asked).toHaveLength(6)
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(30_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(30_000_000))],
  ])('a small answer that %s unpacks to a large one', async (encoding, body) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body))
    expect(await refusal(local({ limits: { bytes: 1_000_000 } }).fetch(server.origin))).toEqual({
      kind: 'too-large',
      megabytes: 1,
    })
  })

  test('an answer without end', async () => {
    const server = await serve((_, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(100_000)), 1)
      response.on('close', () => clearInterval(timer))
    })
    expect(await refusal(local({ limits: { bytes: 1_000_000 } }).fetch(server.origin))).toMatchObject({
      kind: 'too-large',
    })
  })

  test.each([
    ['says nothing', () => {}],
    ['goes on for ever', (write: (chunk: string) => void) => write('x')],
  ])('a server that %s', async (_, begin) => {
    const server = await serve((_, response) => begin((chunk) => response.write(chunk)))
    expect(await refusal(local({ limits: { milliseconds: 300 } }).fetch(server.origin))).toMatchObject({
      kind: 'too-slow',
    })
  })

  test('called off by whoever asked', async () => {
    const server = await serve(() => {})
    const abort = new AbortController()
    const fetching = local().fetch(server.origin, { signal: abort.signal })
    abort.abort(new Error('stopped'))
    await expect(fetching).rejects.toThrow('stopped')
  })

  test('a media type of no use is refused unread', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'Image/PNG' }).write('x'))
    expect(await refusal(local().fetch(server.origin, { types: /^text\// }))).toEqual({
      kind: 'type',
      type: 'image/png',
    })
  })

  test.each([
    [404, {}, null],
    [429, { 'retry-after': '120' }, 120],
    [503, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
    [500, { 'retry-after': 'soon' }, null],
  ])('status %i', async (status, headers, retryAfter) => {
    const server = await serve((_, response) => response.writeHead(status, headers).end())
    expect(await refusal(local().fetch(server.origin))).toMatchObject({ kind: 'status', status, retryAfter })
  })
})

describe('what comes', () => {
  test('is told with its address in the end, its type and encoding; the program names itself', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/HTML; Charset="ISO-8859-1"', etag: '"a"' })
          .end(Buffer.from('été', 'latin1'))
    })
    expect(await local().fetch(`${server.origin}/old`)).toEqual({
      url: `${server.origin}/new`,
      movedForGood: true,
      bytes: Buffer.from('été', 'latin1'),
      type: 'text/html',
      charset: 'iso-8859-1',
      etag: '"a"',
      lastModified: null,
    })
    expect(server.asked[0]?.headers['user-agent']).toBe('Verbatim/0')
  })

  test('nothing where nothing has changed', async () => {
    const server = await serve((request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200).end(),
    )
    expect(await local().fetch(server.origin, { headers: { 'if-none-match': '"a"' } })).toMatchObject({ bytes: null })
  })

  test('unpacked', async () => {
    const server = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Il pleut.')),
    )
    expect((await local().fetch(server.origin)).bytes?.toString()).toBe('Il pleut.')
  })
})
