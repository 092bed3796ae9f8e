import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Journal } from '../../src/library/journal.ts'
import { type Entry, type JournalPlace, readJournal, START } from '../../src/library/journalFile.ts'
import { folder } from '../articles/folder.ts'
import { article } from './articles.ts'

const add = (id: string, topic = 'moulins'): Entry => ({ add: article(id, topic) })
const nothing = () => {}

/** A journal of articles replaced and removed, and a place in the middle. */
async function written(): Promise<{ path: string; journal: Journal; middle: JournalPlace }> {
  const path = join(folder({}), 'journal.jsonl')
  const journal = await Journal.open(path, START)
  for (const entry of [add('a'), add('b'), { remove: 'a' }]) await journal.append(entry, nothing)
  const middle = journal.end
  for (const entry of [add('c\u2028', 'citernes'), add('b', 'vergers')]) await journal.append(entry, nothing)
  return { path, journal, middle }
}

const LAST: readonly Entry[] = [{ remove: 'a' }, add('c\u2028', 'citernes'), add('b', 'vergers')]

test('written anew, it holds the last entry of each article, and takes those that come meanwhile', async () => {
  const { path, journal } = await written()
  const rewritten = journal.rewrite()
  await journal.append(add('d'), nothing)
  await rewritten
  await journal.append({ remove: 'c\u2028' }, nothing)
  await journal.close()
  const part = await readJournal(path, START)
  expect(part?.entries).toEqual([...LAST, add('d'), { remove: 'c\u2028' }])
  expect(part?.end).toEqual(journal.end)
  expect(journal.end).toMatchObject({ writing: 1, entries: 5 })
})

test('from a place on, the entries after it; from one in an earlier writing, all', async () => {
  const { path, journal, middle } = await written()
  expect((await readJournal(path, middle))?.entries).toEqual(LAST.slice(1))
  await journal.rewrite()
  const { end } = journal
  expect((await readJournal(path, middle))?.entries).toEqual(LAST)
  expect((await readJournal(path, end))?.entries).toEqual([])
  await journal.append(add('e'), nothing)
  expect((await readJournal(path, end))?.entries).toEqual([add('e')])
  await journal.rewrite()
  expect((await readJournal(path, end))?.entries).toEqual([...LAST, add('e')])
  await journal.close()
})

test('a place past the end, or in a later writing, is none of this journal', async () => {
  const { path, journal } = await written()
  await journal.close()
  expect(await readJournal(path, { ...journal.end, at: journal.end.at + 1 })).toBeNull()
  expect(await readJournal(path, { writing: 1, at: 5, entries: 0 })).toBeNull()
  expect(await readJournal(join(path, '../none'), START)).toEqual({ entries: [], end: START, damaged: 0 })
})

test('an entry cut off at the end is cut away before others are written', async () => {
  const { path, journal } = await written()
  await journal.close()
  writeFileSync(path, `${readFileSync(path)}{"remove":`)
  const part = await readJournal(path, START)
  const again = await Journal.open(path, part?.end ?? START)
  await again.append({ remove: 'b' }, nothing)
  await again.close()
  expect((await readJournal(path, START))?.entries.at(-1)).toEqual({ remove: 'b' })
})

test('many at once stand in the order of the calls, while it is written anew', async () => {
  const { path, journal } = await written()
  const ids = Array.from({ length: 40 }, (_, i) => `n${i}`)
  const appended = ids.map((id) => journal.append({ remove: id }, nothing))
  await journal.rewrite()
  await Promise.all(appended)
  await journal.close()
  const removed = (await readJournal(path, START))?.entries.flatMap((entry) => ('remove' in entry ? entry.remove : []))
  expect(removed?.filter((id) => id.startsWith('n'))).toEqual(ids)
})
