import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reading } from '../../src/articles/read.ts'
import { idOf, readAddress } from '../../src/sources/readAddress.ts'
import { serve } from '../fetching/server.ts'
import { localFetcher, pageOf } from './web.ts'

async function readAll(address: string): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readAddress(address, localFetcher())) readings.push(reading)
  return readings
}

test('a page: its article, with the address it has in the end', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/short') response.writeHead(302, { location: '/2031/conseil' }).end()
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(pageOf('Le conseil tranche', 'Nous avons tenu parole jusqu’au bout'))
  })
  const readings = await readAll(`${server.origin}/short`)
  expect(readings).toMatchObject([
    {
      article: {
        id: `127.0.0.1:${server.port}/2031/conseil`,
        title: 'Le conseil tranche',
        language: 'fr',
        url: `${server.origin}/2031/conseil`,
        text: expect.stringContaining('Nous avons tenu parole jusqu’au bout'),
      },
    },
  ])
})

test('a page in the encoding that the server says', async () => {
  const server = await serve((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from(pageOf('Été', 'On a gagné l’été').replace('utf-8', '').replaceAll('’', "'"), 'latin1')),
  )
  expect(await readAll(server.origin)).toMatchObject([{ article: { title: 'Été' } }])
})

test('a PDF, with its pages', async () => {
  const pdf = readFileSync(join(import.meta.dirname, '../articles/documents/quarry.pdf'))
  const server = await serve((_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf))
  expect(await readAll(`${server.origin}/quarry.pdf`)).toMatchObject([
    { article: { url: `${server.origin}/quarry.pdf`, pages: [0, expect.any(Number)] } },
  ])
})

test.each([
  ['image/png', { kind: 'type', type: 'image/png' }],
  ['application/octet-stream', { kind: 'type', type: 'application/octet-stream' }],
])('%s is no article', async (type, refusal) => {
  const server = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end('x'))
  await expect(readAll(server.origin)).rejects.toMatchObject({ refusal })
})

test.each([
  ['https://www.example.org/a/', 'example.org/a'],
  ['http://example.org/a?b=c', 'example.org/a?b=c'],
  [`https://example.org/${'x'.repeat(300)}`, expect.stringMatching(/^[\da-f]{64}$/)],
])('the id of %s', (address, id) => {
  expect(idOf(address)).toEqual(id)
})
