import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, folder, read, readStream } from './folder.ts'

const one = async (name: string, content: string) => {
  const { articles, problems } = await read(folder({ [name]: content }))
  expect(problems).toEqual([])
  const [article] = articles
  if (!article) throw new Error('no article')
  return article
}

const FRENCH =
  'Les pompiers de Brissac-les-Ponts ont évacué mardi soir une quarantaine de riverains du quai des Tanneurs.'

describe('Markdown', () => {
  const rows: readonly (readonly [phenomenon: string, file: string, title: string, body: string])[] = [
    ['front matter alone names it', '---\ntitle: La crue\n---\nTexte.', 'La crue', 'Texte.'],
    ['a heading on the first line', '# La crue\n\nTexte.', 'La crue', 'Texte.'],
    ['a closed heading', '\n# La crue ##\nTexte.', 'La crue', 'Texte.'],
    [
      'a heading after front matter without title',
      '---\noutlet: Écho\n---\n\n# La crue\n\nTexte.',
      'La crue',
      'Texte.',
    ],
    ['a heading that repeats the title', '---\ntitle: La crue\n---\n# La crue\n\nTexte.', 'La crue', 'Texte.'],
    ['a heading of its own stays', '---\ntitle: La crue\n---\n# Le bilan\n\nTexte.', 'La crue', '# Le bilan\n\nTexte.'],
    ['a smaller heading stays', '## Le bilan\n\nTexte.', 'Le bilan', '## Le bilan\n\nTexte.'],
    ['neither: the first sentence', 'Il pleut. Il vente.', 'Il pleut.', 'Il pleut. Il vente.'],
    ['empty front matter', '---\n---\nIl pleut.', 'Il pleut.', 'Il pleut.'],
    ['blank title', '---\ntitle: ""\n---\nIl pleut.', 'Il pleut.', 'Il pleut.'],
  ]
  test.each(rows)('%s', async (_, file, title, body) => {
    const article = await one('a.md', file)
    expect([article.title, bodyOf(article), article.text]).toEqual([title, body, file])
  })

  test('every field, and its other names', async () => {
    const head =
      'title: 2031\noutlet: L’Écho\nauthor: Ève Morin\nurl: https://example.org/a\ndate: 2031-04\nlang: fr-CA'
    expect(await one('a.md', `---\n${head}\ntags: [a]\n---\n${FRENCH}`)).toMatchObject({
      title: '2031',
      outlet: 'L’Écho',
      author: 'Ève Morin',
      url: 'https://example.org/a',
      publishedAt: '2031-04',
      language: 'fr',
    })
  })
})

describe('plain text', () => {
  const rows: readonly (readonly [phenomenon: string, file: string, title: string, body: string])[] = [
    ['a short first line and a blank one', 'La crue emporte le pont\n\nTexte.', 'La crue emporte le pont', 'Texte.'],
    ['a question is a title too', 'Qui paiera ?\n\nTexte.', 'Qui paiera ?', 'Texte.'],
    ['a first line with a full stop is text', 'La crue monte.\n\nTexte.', 'La crue monte.', 'La crue monte.\n\nTexte.'],
    ['a first line with text right under it is text', 'La crue\nmonte. Fin.', 'La crue monte.', 'La crue\nmonte. Fin.'],
    ['a first line and nothing more is text', 'La crue\n\n', 'La crue', 'La crue'],
    ['a leading date', ' date 2031-04 Il pleut. Il vente.', 'Il pleut.', 'Il pleut. Il vente.'],
  ]
  test.each(rows)('%s', async (_, file, title, body) => {
    const article = await one('a.txt', file)
    expect([article.title, bodyOf(article), article.text]).toEqual([title, body, file])
  })

  test('a long first sentence is shortened at a word in the title alone', async () => {
    const { title, text } = await one('a.txt', FRENCH.replace('Tanneurs', 'Tanneurs et de la rue Basse').repeat(3))
    expect(title).toBe(
      'Les pompiers de Brissac-les-Ponts ont évacué mardi soir une quarantaine de riverains du quai des Tanneurs et…',
    )
    expect(text).toContain('Tanneurs et de la rue Basse.Les')
  })

  const sample = join(import.meta.dirname, '../../../shared/example/sotchi.txt')
  test.skipIf(!existsSync(sample))(
    'one line without title or paragraphs (skipped without the shared example)',
    async () => {
      const { articles, problems } = await read('/', sample)
      expect(problems).toEqual([])
      expect(articles).toMatchObject([{ id: 'sotchi', publishedAt: '2021-10', language: 'fr', body: { start: 14 } }])
      expect(articles[0]?.title).toMatch(/^Les chefs de la diplomatie russe .{20,100}…$/)
    },
  )
})

describe('the leading date', () => {
  const rows: readonly (readonly [text: string, publishedAt: string | null, body: string])[] = [
    ['date 2031 Il pleut.', '2031', 'Il pleut.'],
    ['date 2031-04-05 Il pleut.', '2031-04-05', 'Il pleut.'],
    ['date: 2031-04\nIl pleut.', '2031-04', 'Il pleut.'],
    ['Il pleut, date 2031-04 ou pas.', null, 'Il pleut, date 2031-04 ou pas.'],
    ['date 20314 Il pleut.', null, 'date 20314 Il pleut.'],
  ]
  test.each(rows)('%j', async (text, publishedAt, body) => {
    const { articles } = await readStream(JSON.stringify({ text }))
    expect(articles.map((article) => [article.publishedAt, bodyOf(article), article.text])).toEqual([
      [publishedAt, body, text],
    ])
  })

  test('is no part of the body where the date is given too', async () => {
    const { articles } = await readStream('{"text":" date 2031-04 Il pleut.","publishedAt":"2031-04-02"}')
    expect(articles.map((article) => [article.publishedAt, bodyOf(article)])).toEqual([['2031-04-02', 'Il pleut.']])
  })

  test('that is none is reported', async () => {
    const { articles, problems } = await readStream('{"text":"date 2031-14 Il pleut."}')
    expect(articles[0]?.publishedAt).toBeNull()
    expect(problems[0]?.reason).toBe('the leading date "2031-14" is no date; the article is loaded without it')
  })
})

describe('JSON lines', () => {
  test('every field, and its other names', async () => {
    const given = {
      id: 7,
      text: '« Non. »',
      title: 'T',
      lang: 'EN',
      outlet: 'O',
      author: 'A',
      url: 'http://example.com/',
      date: 2031,
    }
    const { articles } = await readStream(JSON.stringify(given))
    expect(articles).toEqual([
      {
        id: '7',
        text: '« Non. »',
        title: 'T',
        language: 'en',
        outlet: 'O',
        author: 'A',
        url: 'http://example.com/',
        publishedAt: '2031',
        body: { start: 0, end: 8 },
      },
    ])
  })

  test('ids from the place where none is given', async () => {
    const { articles } = await read(folder({ 'sub/wire.jsonl': '{"text":"Un."}\n\n{"text":"Deux.","id":null}\n' }))
    expect(articles.map(({ id }) => id)).toEqual(['wire-1', 'wire-3'])
  })

  test('packed', async () => {
    const root = folder({ 'wire.jsonl.gz': gzipSync('{"text":"Un."}\n{"text":"Deux."}') })
    expect((await read(root)).articles.map(({ id }) => id)).toEqual(['wire-1', 'wire-2'])
  })

  test('a character cut between two chunks, a line separator within a string, a byte-order mark', async () => {
    const bytes = Buffer.from('\uFEFF{"text":"L’été\u2028fini."}\r\n{"text":"Fin."}')
    const { articles, problems } = await readStream(...[...bytes].map((byte) => Uint8Array.of(byte)))
    expect(problems).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(['L’été\u2028fini.', 'Fin.'])
  })

  const rows: readonly (readonly [phenomenon: string, line: string | Uint8Array, reason: string])[] = [
    ['no JSON', '{"text":"Un.",}', 'is not JSON: Expected double-quoted property name at column 15'],
    ['an array', '["Un."]', 'is not a JSON object'],
    ['no text', '{"id":"a"}', 'has no "text"'],
    ['text of another type', '{"text":5}', '"text" must be text'],
    ['blank text', '{"text":" "}', 'holds no text'],
    ['a line that is not UTF-8', Buffer.from('{"text":"été"}', 'latin1'), 'is not UTF-8 (byte 0xE9)'],
    [
      'a text over the limit',
      JSON.stringify({ text: 'a'.repeat(2_000_001) }),
      'has 2000001 characters of text, more than the 2000000',
    ],
    ['a line over the limit', `{"text":"${'a'.repeat(13_000_000)}"}`, 'is longer than 12100000 bytes'],
  ]
  test.each(rows)('%s is named with its line, and the rest loads', async (_, line, reason) => {
    const { articles, problems } = await readStream('{"text":"Un."}\n', line, '\n{"text":"Deux."}\n')
    expect(articles.map(({ text }) => text)).toEqual(['Un.', 'Deux.'])
    expect(problems).toEqual([{ where: 'standard input:2', reason: expect.stringContaining(reason) }])
  })

  test.each(['id', 'title', 'author', 'url', 'publishedAt', 'language'])('a %s nested without end', async (field) => {
    const nested = '['.repeat(100_000) + ']'.repeat(100_000)
    const { problems } = await readStream(`{"text":"Un.","${field}":${nested}}`)
    expect(problems[0]?.reason).toContain(`${field} (a list)`)
  })

  test('any record, cut anywhere: its text comes through unchanged, or the line is named', async () => {
    const value = fc.jsonValue({ maxDepth: 2 })
    const record = fc.record(
      {
        text: fc.oneof(fc.string({ unit: 'binary' }), value),
        id: value,
        title: value,
        url: value,
        date: value,
        lang: value,
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(record, fc.nat(), async (given, at) => {
        const bytes = Buffer.from(JSON.stringify(given))
        const { articles, problems } = await readStream(
          bytes.subarray(0, at % bytes.length),
          bytes.subarray(at % bytes.length),
        )
        expect(articles.map(({ text }) => text)).toEqual(articles.length ? [given.text] : [])
        expect(articles.length + problems.length).toBeGreaterThan(0)
        for (const { where } of problems) expect(where).toBe('standard input:1')
      }),
      { numRuns: 300 },
    )
  })

  test('a stream that is no text is named once', async () => {
    expect((await readStream(Buffer.alloc(5000), '\n\n\n')).problems).toEqual([
      { where: 'standard input', reason: 'is a binary file, not text' },
    ])
  })
})
