import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import type { ExtractedFormat } from '../../src/articles/extract.ts'
import { Extractor } from '../../src/articles/extractor.ts'

const extractor = new Extractor()
afterAll(() => extractor.close())

const nitf = (text: string, before = '') =>
  strToU8(`<?xml version="1.0"?>${before}<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`)

const docx = (document: Uint8Array, more: Record<string, Uint8Array> = {}) =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document, ...more }, { level: 9 })

/** The same with the size of its document said to be a thousand bytes. */
function lying(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive)
  const entry = bytes.lastIndexOf(Buffer.from('504b0102', 'hex'))
  bytes.writeUInt32LE(1000, entry + 24)
  return bytes
}

function pdf(content: Uint8Array): Uint8Array {
  const objects =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<<>>>>endobj 4 0 obj'
  const stream = `<</Length ${content.length}/Filter/FlateDecode>>stream\n`
  return Buffer.concat([strToU8(objects + stream), content, strToU8('\nendstream endobj\ntrailer<</Root 1 0 R>>')])
}

describe('a hostile file costs itself alone', () => {
  const rows: readonly (readonly [what: string, format: ExtractedFormat, bytes: Uint8Array, reason: string])[] = [
    ['an entity of its own', 'newsroom XML', nitf('&a;', '<!DOCTYPE n [<!ENTITY a "aaaa">]>'), 'entity not found'],
    [
      'a file of the disk',
      'newsroom XML',
      nitf('&a;', '<!DOCTYPE n [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'entity not found',
    ],
    ['XML without end', 'newsroom XML', strToU8('<nitf>'), 'is not well-formed XML'],
    [
      'elements in elements',
      'newsroom XML',
      nitf('<p>'.repeat(40_000) + '</p>'.repeat(40_000)),
      'is nested too deeply',
    ],
    ['a feed', 'newsroom XML', strToU8('<rss/>'), 'is a feed, not an article'],
    ['other XML', 'newsroom XML', strToU8('<svg/>'), 'of a kind that is not read (<svg>)'],
    ['other JSON', 'ninjs', strToU8('{"a":1}'), 'a ninjs item has a "uri"'],
    ['lists in lists', 'ninjs', strToU8('['.repeat(99999)), 'is not JSON'],
    [
      'an archive that unpacks to 300 MB',
      'Word document',
      docx(new Uint8Array(300_000_000)),
      'unpacks to more than 20 MB',
    ],
    ['one that hides it', 'Word document', lying(docx(new Uint8Array(30_000_000))), 'is a binary file'],
    [
      'a document that is not well-formed',
      'Word document',
      docx(strToU8('<w:p>'.repeat(99_999))),
      'is not well-formed XML',
    ],
    ['another archive', 'Word document', zipSync({ 'a.txt': strToU8('a') }), 'no Word document'],
    ['a PDF that is cut', 'PDF', strToU8('%PDF-1.7\n'), 'is not a sound PDF'],
    ['a PDF without text', 'PDF', pdf(deflateSync('')), 'it is likely a scan'],
    ['a page of nothing', 'web page', strToU8('<div></div>'), 'holds no article'],
  ]
  test.each(rows)('%s', async (_, format, bytes, reason) => {
    await expect(extractor.extract(format, bytes)).rejects.toThrow(reason)
  })

  test('names in an archive name no file of the disk', async () => {
    const name = `verbatim-${process.pid}.xml`
    const bytes = docx(strToU8('<a/>'), { [`../../../../../../../..${tmpdir()}/${name}`]: strToU8('x') })
    await expect(extractor.extract('Word document', bytes)).rejects.toThrow('could not be read')
    expect(existsSync(join(tmpdir(), name))).toBe(false)
  })

  test('one that takes too long, or too much memory, ends; the next is read', async () => {
    const strict = new Extractor({ milliseconds: 60_000, megabytes: 60 })
    const bomb = pdf(deflateSync(Buffer.alloc(150_000_000, ' ')))
    await expect(strict.extract('PDF', bomb)).rejects.toThrow('takes too much memory to read')
    const quick = new Extractor({ milliseconds: 300, megabytes: 500 })
    await expect(quick.extract('web page', strToU8('<b>'.repeat(100_000)))).rejects.toThrow('takes too long to read')
    const [story] = await strict.extract('newsroom XML', nitf('Il pleut.'))
    expect(story).toMatchObject({ text: 'Il pleut.' })
    await Promise.all([strict.close(), quick.close()])
  })
})

test('a document damaged anywhere: stories, or a reason', async () => {
  const names = {
    'quarry.pdf': 'PDF',
    'ferry.docx': 'Word document',
    'message.xml': 'newsroom XML',
    'gare.html': 'web page',
  } as const
  const whole = new Map<string, Uint8Array>()
  for (const name of Object.keys(names)) whole.set(name, await readFile(join(import.meta.dirname, 'documents', name)))
  const name = fc.constantFrom(...(Object.keys(names) as (keyof typeof names)[]))
  await fc.assert(
    fc.asyncProperty(
      name,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
      fc.nat(),
      async (file, bytes, cut) => {
        const damaged = Buffer.from(whole.get(file) ?? [])
        for (const [at, byte] of bytes) damaged[at % damaged.length] = byte
        const kept = cut % 3 === 0 ? damaged.subarray(0, cut % damaged.length) : damaged
        const stories = await extractor.extract(names[file], kept).catch((error: Error) => error)
        expect(Array.isArray(stories) || stories.constructor.name === 'Unreadable').toBe(true)
      },
    ),
    { numRuns: 25 },
  )
})
