import { readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type LiveLibrary, makeLibrary, openLibrary } from '../../src/library.ts'
import type { Article, LibraryNotice, Problem } from '../../src/model.ts'
import { folder } from '../articles/folder.ts'
import { article, line } from './articles.ts'

interface Session {
  readonly library: LiveLibrary
  readonly problems: readonly Problem[]
  readonly notices: readonly LibraryNotice[]
  /** How many articles had to be read out. */
  readonly read: number
}

async function open(content: string, kept: string | null): Promise<Session> {
  const notices: LibraryNotice[] = []
  let read = 0
  const { library, problems } = await openLibrary([content], {
    folder: kept,
    onNotice: (notice) => notices.push(notice),
    onProgress: (done) => {
      read = done
    },
  })
  onTestFinished(() => library.close())
  return { library, problems, notices, read }
}

const ids = (library: LiveLibrary) =>
  library
    .heads()
    .map(({ id }) => id)
    .sort()

/** Whom the best passage on a topic quotes, with the article it is in. */
async function told(library: LiveLibrary, topic: string): Promise<string> {
  const { ranked, found } = await library.search(`qui a parlé de ${topic} ?`)
  const [best] = ranked
  if (!found || !best) return 'nothing'
  const { id } = best.article.head
  const analysis = await library.analysis(id)
  return `${analysis?.quotes[best.candidate.quote ?? 0]?.speaker?.name} in ${id}`
}

const archive = (...articles: readonly Article[]) => folder({ 'archive.jsonl': articles.map(line).join('') })
const ARCHIVE = [article('pont', 'passerelles'), article('eau', 'citernes', 'Paul Varenne')]

test('started again, it answers as before and reads no article', async () => {
  const content = archive(...ARCHIVE)
  const kept = folder({})
  const first = await open(content, kept)
  expect(first.read).toBe(2)
  const everything = async (library: LiveLibrary) => ({
    articles: await Promise.all(ARCHIVE.map(({ id }) => library.article(id))),
    analyses: await Promise.all(ARCHIVE.map(({ id }) => library.analysis(id))),
    ranking: await library.search('les citernes'),
    speakers: library.speakers(),
    files: await Promise.all(library.speakers().map(({ id }) => library.speaker(id))),
    heads: library.heads(),
  })
  const before = await everything(first.library)
  expect(before.articles).toEqual(ARCHIVE)
  await first.library.close()
  const again = await open(content, kept)
  expect(again.read).toBe(0)
  expect(again.notices).toEqual([])
  expect(await everything(again.library)).toEqual(before)
})

describe('what has changed in the files', () => {
  const changes: readonly (readonly [
    phenomenon: string,
    files: Record<string, string | null>,
    found: readonly string[],
    read: number,
  ])[] = [
    ['a file touched, its articles the same', { 'b.jsonl': line(article('b', 'citernes')) }, ['a', 'b', 'c'], 0],
    ['an article changed', { 'b.jsonl': line(article('b', 'vergers')) }, ['a', 'b', 'c'], 1],
    ['a file added', { 'd.jsonl': line(article('d', 'vergers')) }, ['a', 'b', 'c', 'd'], 1],
    ['a file taken away', { 'b.jsonl': null }, ['a', 'c'], 0],
    ['one of two articles of a file taken away', { 'a.jsonl': line(article('a', 'passerelles')) }, ['a', 'b'], 0],
  ]

  test.each(changes)('%s', async (_, files, found, read) => {
    const content = folder({
      'a.jsonl': line(article('a', 'passerelles')) + line(article('c', 'lampadaires')),
      'b.jsonl': line(article('b', 'citernes')),
    })
    const kept = folder({})
    await (await open(content, kept)).library.close()
    for (const [name, text] of Object.entries(files)) {
      const path = join(content, name)
      if (text === null) rmSync(path)
      else {
        writeFileSync(path, text)
        utimesSync(path, new Date(), new Date(Date.now() + 5000))
      }
    }
    const { library, read: done } = await open(content, kept)
    expect(ids(library)).toEqual(found)
    expect(done).toBe(read)
    const [changed] = Object.values(files)
    if (changed?.includes('vergers')) expect(await told(library, 'vergers')).toMatch(/Odile Ferrand in [bd]/)
  })

  test('a file of an id that another had is read once the other is gone; what is wrong is told every time', async () => {
    const content = folder({ 'a.jsonl': line(article('x', 'passerelles')), 'b.jsonl': line(article('x', 'citernes')) })
    const kept = folder({})
    const first = await open(content, kept)
    expect(first.problems).toHaveLength(1)
    await first.library.close()
    const again = await open(content, kept)
    expect(again.problems).toEqual(first.problems)
    await again.library.close()
    rmSync(join(content, 'a.jsonl'))
    const { library, problems } = await open(content, kept)
    expect(problems).toEqual([])
    expect(await told(library, 'citernes')).toBe('Odile Ferrand in x')
  })

  test('refresh takes in what was saved since', async () => {
    const content = archive(...ARCHIVE)
    const { library } = await open(content, null)
    writeFileSync(join(content, 'new.jsonl'), line(article('new', 'vergers')))
    expect(await library.refresh()).toEqual([])
    expect(await told(library, 'vergers')).toBe('Odile Ferrand in new')
  })
})

describe('what was kept and cannot be used is told, and read anew', () => {
  /** So many that they are kept in a volume of their own. */
  const MANY = [...ARCHIVE, ...Array.from({ length: 40 }, (_, i) => article(`a${i}`, `sujet${i}`))]
  const spoilt: readonly (readonly [
    phenomenon: string,
    articles: readonly Article[],
    reason: RegExp,
    spoil: (kept: string) => void,
  ])[] = [
    ['a snapshot cut short', ARCHIVE, /cut short/, (kept) => truncateSync(join(kept, 'library.snapshot'), 500)],
    ['a volume damaged', MANY, /damaged/, (kept) => spoil(join(kept, volumeOf(kept)))],
    ['a volume missing', MANY, /lacks its part/, (kept) => rmSync(join(kept, volumeOf(kept)))],
    ['records cut short', ARCHIVE, /newer than the articles/, (kept) => truncateSync(join(kept, '1.records'), 10)],
    [
      'something else',
      ARCHIVE,
      /another format/,
      (kept) => writeFileSync(join(kept, 'library.snapshot'), '{"version":"2.3.9"}      '),
    ],
    ['made by other code', ARCHIVE, /of version/, (kept) => renameVersion(join(kept, 'library.snapshot'))],
  ]
  const volumeOf = (kept: string) => readdirSync(kept).find((name) => name.endsWith('.volume')) ?? ''

  test.each(spoilt)('%s', async (_, articles, reason, damage) => {
    const content = archive(...articles)
    const kept = folder({})
    await (await open(content, kept)).library.close()
    damage(kept)
    const rebuilt = await open(content, kept)
    expect(rebuilt.notices).toEqual([{ kind: 'rebuilt', path: kept, reason: expect.stringMatching(reason) }])
    expect(await told(rebuilt.library, 'citernes')).toBe('Paul Varenne in eau')
    await rebuilt.library.close()
    const after = await open(content, kept)
    expect([after.notices, after.read]).toEqual([[], 0])
  })

  function spoil(path: string): void {
    const bytes = readFileSync(path)
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }

  /** The header of another version, with a checksum that fits: what an older program would have written. */
  function renameVersion(path: string): void {
    const bytes = readFileSync(path)
    const text = bytes.toString('latin1')
    const version = /"version":"([0-9a-f]{16})"/.exec(text)?.[1] ?? ''
    const other = Buffer.from(text.replace(version, '0'.repeat(16)), 'latin1')
    const header = other.subarray(16, 16 + other.readUInt32LE(8))
    other.writeUInt32LE(crc32(header), 12)
    writeFileSync(path, other)
  }
})

describe('articles added and removed by hand', () => {
  test('are there at once, replaced by id, and still there after a start without saving', async () => {
    const content = archive(...ARCHIVE)
    const kept = folder({})
    const { library } = await open(content, kept)
    await library.add(article('neuf', 'vergers', 'Inès Carvelle'))
    expect(await told(library, 'vergers')).toBe('Inès Carvelle in neuf')
    expect(library.suggestSpeakers('carv', 5).map(({ name }) => name)).toEqual(['Inès Carvelle'])
    await library.add(article('neuf', 'moulins', 'Inès Carvelle'))
    expect(await told(library, 'vergers')).toBe('Inès Carvelle in neuf~1')
    expect(await library.remove('eau')).toBe(true)
    expect(await library.remove('eau')).toBe(false)
    expect(await told(library, 'citernes')).toBe('nothing')
    expect(ids(library)).toEqual(['neuf', 'pont'])
    const crashed = folder({})
    for (const name of readdirSync(kept)) writeFileSync(join(crashed, name), readFileSync(join(kept, name)))
    const after = await open(content, crashed)
    expect(ids(after.library)).toEqual(['neuf', 'pont'])
    expect(await told(after.library, 'moulins')).toBe('Inès Carvelle in neuf')
    await after.library.close()
    expect(ids((await open(content, crashed)).library)).toEqual(['neuf', 'pont'])
  })

  test('are in what is saved, or told in the journal as still to be done, whenever the library is saved', async () => {
    const content = archive(...ARCHIVE)
    const kept = folder({})
    await (await open(content, kept)).library.close()
    const { library } = await open(content, kept)
    const saved = () => readFileSync(join(kept, 'library.snapshot'))
    const before = saved()
    const acknowledged: string[] = []
    let crashed = ''
    for (let number = 0; crashed === ''; number++) {
      await library.add(article(`n${number}`, `sujet${number}`))
      acknowledged.push(`n${number}`)
      if (saved().equals(before)) continue
      crashed = folder(Object.fromEntries(readdirSync(kept).map((name) => [name, readFileSync(join(kept, name))])))
    }
    expect(acknowledged.length).toBeGreaterThan(256)
    expect(ids((await open(content, crashed)).library)).toEqual([...acknowledged, 'eau', 'pont'].sort())
  })

  test('the list of articles, once asked for, follows: newest first, equals as they came, undated last', async () => {
    const content = archive(...ARCHIVE)
    const { library } = await open(content, null)
    const listed = () => library.heads().map(({ id }) => id)
    expect(listed()).toEqual(['pont', 'eau'])
    const undated = { ...article('sans', 'moulins'), publishedAt: null }
    await library.add(undated)
    await library.add(article('neuf', 'vergers', 'Inès Carvelle', '2031-05-01'))
    await library.add(article('vieux', 'moulins', 'Inès Carvelle', '2030-01-01'))
    expect(listed()).toEqual(['neuf', 'pont', 'eau', 'vieux', 'sans'])
    await library.add(article('pont', 'passerelles', 'Paul Varenne'))
    await library.remove('neuf')
    writeFileSync(join(content, 'new.jsonl'), line(article('frais', 'vergers', 'Inès Carvelle', '2031-06-01')))
    await library.refresh()
    expect(listed()).toEqual(['frais', 'eau', 'pont', 'vieux', 'sans'])
    rmSync(join(content, 'new.jsonl'))
    await library.refresh()
    expect(listed()).toEqual(['eau', 'pont', 'vieux', 'sans'])
  })

  test('survive what is kept beside them being spoilt', async () => {
    const content = archive(...ARCHIVE)
    const kept = folder({})
    const { library } = await open(content, kept)
    await library.add(article('neuf', 'vergers'))
    await library.close()
    truncateSync(join(kept, 'library.snapshot'), 100)
    expect(ids((await open(content, kept)).library)).toEqual(['eau', 'neuf', 'pont'])
  })

  test('many, so that volumes are merged, are all found', async () => {
    const content = archive(...ARCHIVE)
    const kept = folder({})
    const { library } = await open(content, kept)
    const topics = Array.from({ length: 30 }, (_, i) => `sujet${i}${'abcdefghij'[i % 10]}`)
    await Promise.all(topics.map((topic, i) => library.add(article(`n${i}`, topic))))
    for (const i of [3, 9, 27]) await library.remove(`n${i}`)
    await library.close()
    const again = await open(content, kept)
    const left = topics.map((_, i) => `n${i}`).filter((id) => !['n3', 'n9', 'n27'].includes(id))
    expect(ids(again.library)).toEqual([...left, 'eau', 'pont'].sort())
    for (const id of left)
      expect(await told(again.library, topics[Number(id.slice(1))] ?? '')).toBe(`Odile Ferrand in ${id}`)
  })

  test('an entry cut off in the middle is dropped, a damaged one passed over and told', async () => {
    const content = archive(...ARCHIVE)
    const kept = folder({
      'journal.jsonl': `${JSON.stringify({ add: article('neuf', 'vergers') })}\n\0\0\0\n${JSON.stringify({ remove: 'eau' })}\n{"add":{"id":"cut`,
    })
    const { library, notices } = await open(content, kept)
    expect(ids(library)).toEqual(['neuf', 'pont'])
    expect(notices).toEqual([{ kind: 'damaged-entries', path: join(kept, 'journal.jsonl'), count: 1 }])
    await library.add(article('autre', 'moulins'))
    await library.close()
    expect(ids((await open(content, kept)).library)).toEqual(['autre', 'neuf', 'pont'])
  })
})

test('a second one at the same time reads what is kept, and keeps nothing', async () => {
  const content = archive(...ARCHIVE)
  const kept = folder({})
  await (await open(content, kept)).library.close()
  const first = await open(content, kept)
  const second = await open(content, kept)
  expect(second.notices).toEqual([{ kind: 'locked', path: kept }])
  expect(second.read).toBe(0)
  await second.library.add(article('neuf', 'vergers'))
  expect(await told(second.library, 'vergers')).toBe('Odile Ferrand in neuf')
  expect(ids(first.library)).toEqual(['eau', 'pont'])
})

test('a folder that cannot be written to is told; everything answers all the same', async () => {
  const file = join(folder({ file: '' }), 'file')
  const { library, notices } = await open(archive(...ARCHIVE), join(file, 'kept'))
  expect(notices).toEqual([expect.objectContaining({ kind: 'not-kept' })])
  expect(await told(library, 'citernes')).toBe('Paul Varenne in eau')
})

test('read from files in threads or made of articles here, the library is the same', async () => {
  const articles = Array.from({ length: 60 }, (_, i) =>
    article(`a${i}`, `sujet${i}`, i % 2 ? 'Odile Ferrand' : 'Paul Varenne'),
  )
  const { library } = await open(archive(...articles), null)
  const made = makeLibrary(articles)
  expect(library.speakers()).toEqual(made.speakers())
  expect(library.heads()).toEqual(made.heads())
  const shown = ({ ranked }: Awaited<ReturnType<LiveLibrary['search']>>) =>
    ranked.map(({ article, candidate, score }) => [article.head.id, candidate.first, candidate.quote, score])
  expect(shown(await library.search('qui a parlé de sujet17 ?'))).toEqual(
    shown(await made.search('qui a parlé de sujet17 ?')),
  )
})
