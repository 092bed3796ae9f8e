import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, folder, read } from './folder.ts'

const TEXT = 'La maire de Brissac-les-Ponts a présenté mardi soir son budget devant le conseil municipal.'

describe('which files are articles', () => {
  test('folders within folders, sorted by name, with ids from their paths', async () => {
    const root = folder({ 'b.md': TEXT, 'a/z.txt': TEXT, 'a/b/c.markdown': TEXT, 'A.MD': TEXT })
    const { articles, problems } = await read(root)
    expect(articles.map(({ id }) => id)).toEqual(['A', 'a/b/c', 'a/z', 'b'])
    expect(problems).toEqual([])
  })

  test('a file given by itself has its name for an id', async () => {
    const root = folder({ 'wire/flood.txt': TEXT })
    expect((await read(root, 'wire/flood.txt')).articles[0]?.id).toBe('flood')
  })

  test('a folder’s own pages, pictures and dotfiles are passed over', async () => {
    const root = folder({
      'README.fr.md': TEXT,
      LICENSE: TEXT,
      'licence-iv.md': TEXT,
      '.draft.md': TEXT,
      '.git/a.md': TEXT,
      'p.JPG': '',
      'a.md': TEXT,
    })
    const { articles, problems } = await read(root)
    expect(articles.map(({ id }) => id)).toEqual(['a', 'licence-iv'])
    expect(problems).toEqual([])
  })

  test('a README given by name is read', async () => {
    expect((await read(folder({ 'README.md': TEXT }), 'README.md')).articles).toHaveLength(1)
  })

  test('a kind that is not read is named', async () => {
    const { problems } = await read(folder({ 'a.odt': 'x', b: 'x' }))
    expect(problems).toEqual([
      { where: 'a.odt', reason: expect.stringContaining('is of a kind that is not read (.odt); articles are .md') },
      { where: 'b', reason: expect.stringContaining('(no extension)') },
    ])
  })

  test('a file reached twice is read once', async () => {
    const root = folder({ 'fr/a.md': TEXT })
    const { articles, problems } = await read(root, '.', 'fr', 'fr/a.md')
    expect(articles.map(({ id }) => id)).toEqual(['fr/a'])
    expect(problems).toEqual([])
  })

  test('a folder linked into itself ends', async () => {
    const root = folder({ 'fr/a.md': TEXT })
    symlinkSync(root, join(root, 'fr/again'))
    symlinkSync(join(root, 'nowhere'), join(root, 'broken.md'))
    const { articles, problems } = await read(root)
    expect(articles).toHaveLength(1)
    expect(problems).toEqual([{ where: 'broken.md', reason: 'does not exist' }])
  })
})

const utf16 = (order: 'le' | 'be', mark: boolean, text = TEXT) => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('encodings', () => {
  const said = '« Ça coûte 20 € », dit l’élu.'
  const cp1252 = Buffer.from(said.replaceAll('€', '\x80').replaceAll('’', '\x92'), 'latin1')
  const rows: readonly (readonly [encoding: string, bytes: Uint8Array, text: string])[] = [
    ['UTF-8', Buffer.from(said), said],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${said}`), `\uFEFF${said}`],
    ['UTF-16, little end first', utf16('le', true, said), `\uFEFF${said}`],
    ['UTF-16, big end first', utf16('be', true, said), `\uFEFF${said}`],
    ['UTF-16 without a mark', utf16('le', false), TEXT],
    ['UTF-16 without a mark, big end first', utf16('be', false), TEXT],
    ['Windows-1252', cp1252, said],
  ]
  test.each(rows)('%s', async (_, bytes, text) => {
    const { articles, problems } = await read(folder({ 'a.txt': bytes, 'b.md': bytes }))
    expect(problems).toEqual([])
    expect(articles.map((article) => article.text)).toEqual([text, text])
  })
})

describe('what cannot be read is named, and the rest loads', () => {
  const rows: readonly (readonly [name: string, content: string | Uint8Array, where: string, reason: string])[] = [
    ['empty.md', '', 'empty.md', 'is empty'],
    ['blank.txt', ' \n\n ', 'blank.txt', 'holds no text'],
    ['head.md', '---\ntitle: Rien\n---\n', 'head.md', 'holds no text'],
    ['date.txt', ' date 2031-04 \n', 'date.txt', 'holds no text'],
    ['cut16.txt', utf16('le', true).subarray(0, -1), 'cut16.txt', 'is UTF-16 text cut within a character'],
    [
      'broken.txt',
      Buffer.concat([Buffer.from(`${TEXT}\n\xA0é`), Buffer.from([0xe9, 0x20])]),
      'broken.txt:2',
      'is not UTF-8 (byte 0xE9); the rest of the file is: mend it',
    ],
    ['odd.txt', Buffer.from('l\x90\xE9t\xE9', 'latin1'), 'odd.txt', 'is not UTF-8 (byte 0x90); nor is it Windows-1252'],
    ['binary.txt', Buffer.from([1, 2, 3, 0, 0, 0, 0, 9, 0, 7]), 'binary.txt', 'is a binary file, not text'],
    ['report.md', '%PDF-1.7\n…', 'report.md', 'is a PDF: name it .pdf'],
    ['large.txt', Buffer.alloc(50_000_000, 0x61), 'large.txt', 'has 50 MB, more than the 2 MB of the longest article'],
    ['open.md', '---\ntitle: Sans fin\nTexte.', 'open.md:1', 'opens a front matter with --- that no second --- closes'],
    ['yaml.md', '---\ntitle: A\noutlet: "B\nurl: C\n---\nTexte.', 'yaml.md:', 'has a front matter that is not YAML'],
    ['colon.md', '---\nurl: U\ntitle: Procès : le fils\n---\nTexte.', 'colon.md:3', 'must stand in quotation marks'],
    ['list.md', '---\n- a\n---\nTexte.', 'list.md:2', 'has a front matter without fields'],
    [
      'de.md',
      '---\nlanguage: de\n---\nText.',
      'de.md',
      'cannot be read: language "de" is neither French (fr) nor English (en)',
    ],
    ['gone.jsonl.gz', 'not gzip at all', 'gone.jsonl.gz', 'is not a sound gzip file'],
    ['cut.jsonl.gz', gzipSync('{"text":"a"}\n'.repeat(99)).subarray(0, 30), 'cut.jsonl.gz', 'is cut short'],
    ['none.jsonl', '\n\n', 'none.jsonl', 'holds no article'],
  ]
  test.each(rows)('%s', async (name, content, where, reason) => {
    const { articles, problems } = await read(folder({ [name]: content, 'sound.md': TEXT }))
    expect(articles.filter(({ id }) => id === 'sound')).toHaveLength(1)
    const last = problems.at(-1)
    expect(last?.where).toContain(where)
    expect(last?.reason).toContain(reason)
  })

  test('a folder without articles', async () => {
    expect((await read(folder({ 'README.md': TEXT }))).problems).toEqual([{ where: '.', reason: 'holds no articles' }])
  })

  test('a path that does not exist', async () => {
    expect((await read(folder({ 'a.md': TEXT }), 'none', 'a.md/b')).problems).toEqual([
      { where: 'none', reason: 'does not exist' },
      { where: 'a.md/b', reason: 'does not exist: a part of its path is a file' },
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file nobody may read', async () => {
    const root = folder({ 'a.md': TEXT })
    chmodSync(join(root, 'a.md'), 0)
    expect((await read(root)).problems).toEqual([
      { where: 'a.md', reason: 'may not be read: give this user permission to' },
    ])
  })

  test('neither file nor folder', async () => {
    expect((await read('/dev', 'null')).problems).toEqual([{ where: 'null', reason: 'is neither a file nor a folder' }])
  })

  test('a text in another language', async () => {
    const german =
      'Die Bürgermeisterin von Altbrück hat am Dienstag erklärt, dass die Brücke noch vor dem Winter gebaut werde. ' +
      'Die Opposition sprach von einem leeren Versprechen, während Anwohner seit Monaten einen Umweg über das Nachbardorf fahren.'
    const { problems } = await read(folder({ 'a.md': german }))
    expect(problems[0]?.reason).toContain('seems to be in German; only French and English are read')
  })

  test('an id that is taken: the first wins, both places are named', async () => {
    const root = folder({ 'a.jsonl': '{"id":"x","text":"Un."}\n{"id":"x","text":"Deux."}', 'b/x.md': TEXT })
    mkdirSync(join(root, 'c'))
    const { articles, problems } = await read(root, 'a.jsonl', 'b')
    expect(articles.map(({ text }) => text)).toEqual(['Un.'])
    expect(problems).toEqual([
      { where: 'a.jsonl:2', reason: 'has the id "x", which a.jsonl:1 has already; only the first is loaded' },
      { where: 'b/x.md', reason: 'has the id "x", which a.jsonl:1 has already; only the first is loaded' },
    ])
  })
})

test('a field that cannot be used costs the field, not the article', async () => {
  const head = 'url: javascript:alert(1)\npublishedAt: 5 mars 2031\ntitle: {a: 1}\nauthor: [Ève Morin, Jo Bell]'
  const { articles, problems } = await read(folder({ 'a.md': `---\n${head}\n---\n${TEXT}` }))
  expect(articles).toMatchObject([{ url: null, publishedAt: null, title: TEXT, author: 'Ève Morin, Jo Bell' }])
  expect(problems.map(({ reason }) => reason)).toEqual([
    'title (an object) must be text; the article is loaded without it',
    'url "javascript:alert(1)" is no http or https address; the article is loaded without it',
    'publishedAt "5 mars 2031" is no ISO 8601 date (2031, 2031-04, 2031-04-05 or 2031-04-05T18:30:00Z); the article is loaded without it',
  ])
})

test('the text is the file, byte-order mark and line ends included', async () => {
  const file = `\uFEFF---\r\ntitle: Crue\r\n---\r\n\r\n« Tenez bon\u00A0! »\r\n\r\nFin.\r\n`
  const { articles, problems } = await read(folder({ 'a.md': file, 'b.txt': `\uFEFF${TEXT}` }))
  expect(problems).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual([file, `\uFEFF${TEXT}`])
  expect(articles.map(bodyOf)).toEqual(['« Tenez bon\u00A0! »\r\n\r\nFin.', TEXT])
  expect(articles[0]?.title).toBe('Crue')
})

test('any bytes under any extension: articles or problems, nothing thrown, every body within its text', async () => {
  const extension = fc.constantFrom('md', 'txt', 'jsonl', 'jsonl.gz', 'html', 'xml', 'json', 'docx', 'pdf')
  const piece = fc.oneof(
    fc.constantFrom(
      '---\n',
      '\uFEFF',
      '# ',
      'date 2031-04 ',
      'title: ',
      '{"text":"',
      '"}',
      '\n',
      '\r\n',
      ' ',
      '\0',
      '&a [*a',
      '- ',
      '<p>',
      '<nitf>',
      '<!DOCTYPE a [',
      '%PDF-1.4 ',
      'PK\x03\x04',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => Buffer.from(pieces.join(''))),
  )
  await fc.assert(
    fc.asyncProperty(fc.dictionary(extension, bytes), async (files) => {
      const root = folder(Object.fromEntries(Object.entries(files).map(([name, content]) => [`a.${name}`, content])))
      const { articles, problems } = await read(root)
      expect(articles.length + problems.length).toBeGreaterThanOrEqual(Object.keys(files).length > 0 ? 1 : 0)
      for (const { text, body, title } of articles) {
        expect(0 <= body.start && body.start < body.end && body.end <= text.length).toBe(true)
        expect(title).not.toBe('')
      }
    }),
    { numRuns: 150 },
  )
})
