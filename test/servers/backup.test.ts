import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type LiveLibrary, Lock, openLibrary } from '../../src/library.ts'
import { backUp, restore } from '../../src/servers/backup.ts'
import { Settings } from '../../src/servers/settings.ts'
import { lockPath, storePath } from '../../src/servers/storePath.ts'
import { folder } from '../articles/folder.ts'
import { article } from '../library/articles.ts'
import { libraryIn, openStore, original, readied } from './store.ts'

const SERVER = '200000000000000002'
const pont = readied(article('pont', 'passerelles'))
const halle = readied(article('halle', 'la halle'))

test('a backup made while the bot writes is restored whole, and what was there is moved aside', async () => {
  const state = folder({})
  const file = join(folder({}), 'monday.sqlite')
  const { store } = openStore(storePath(state))
  await store.addOriginal(SERVER, original('un'), [pont])
  backUp(state, libraryIn(state), file)
  await store.addOriginal(SERVER, original('deux'), [halle])
  store.close()
  const [aside] = restore(state, libraryIn(state), file)
  const kept = (path: string) => [...openStore(path).store.articles(SERVER)].map(({ article }) => article.id)
  expect(kept(storePath(state))).toEqual(['pont'])
  expect(
    Array.from(openStore(storePath(state)).store.originals(SERVER), ({ bytes }) => Buffer.from(bytes).toString()),
  ).toEqual(['un'])
  expect(kept(aside ?? '')).toEqual(['pont', 'halle'])
})

test('a backup holds what servers have chosen', () => {
  const state = folder({})
  const file = join(folder({}), 'monday.sqlite')
  new Settings(openStore(storePath(state)).database).change(SERVER, { private: true, language: 'fr' })
  backUp(state, libraryIn(state), file)
  const fresh = folder({})
  restore(fresh, libraryIn(fresh), file)
  expect(new Settings(openStore(storePath(fresh)).database).of(SERVER)).toEqual({ private: true, language: 'fr' })
})

test('a backup is restored where nothing is, or where what is there is spoilt', async () => {
  const file = join(folder({}), 'monday.sqlite')
  const state = folder({})
  await openStore(storePath(state)).store.addOriginal(SERVER, original('un'), [pont])
  backUp(state, libraryIn(state), file)
  const fresh = folder({})
  expect(restore(fresh, libraryIn(fresh), file)).toEqual([])
  const spoilt = folder({ 'servers.sqlite': 'spoilt' })
  expect(readFileSync(restore(spoilt, libraryIn(spoilt), file)[0] ?? '', 'utf8')).toBe('spoilt')
  for (const state of [fresh, spoilt]) expect(openStore(storePath(state)).store.count(SERVER)).toBe(1)
})

test('no backup is made of nothing, or over another file', () => {
  const state = folder({})
  const file = join(state, 'backup')
  expect(() => backUp(state, libraryIn(state), file)).toThrow(/does not exist: nothing was added/)
  openStore(storePath(state))
  writeFileSync(file, '')
  expect(() => backUp(state, libraryIn(state), file)).toThrow(/backup exists already/)
})

test('what is no sound backup, or comes while the bot runs, changes nothing', async () => {
  const state = folder({})
  await openStore(storePath(state)).store.addOriginal(SERVER, original('x'.repeat(100_000)), [pont])
  const file = join(folder({}), 'backup')
  backUp(state, libraryIn(state), file)
  const before = readdirSync(state).sort()
  expect(() => restore(state, libraryIn(state), join(state, 'nowhere'))).toThrow(/does not exist/)
  const lock = Lock.take(lockPath(state))
  expect(() => restore(state, libraryIn(state), file)).toThrow(/is in use: stop the bot/)
  lock?.release()
  truncateSync(file, 40_960)
  expect(() => restore(state, libraryIn(state), file)).toThrow(/is damaged/)
  writeFileSync(file, 'no database at all, however long it may be'.repeat(99))
  expect(() => restore(state, libraryIn(state), file)).toThrow(/is no database/)
  expect(readdirSync(state).sort()).toEqual(before)
  expect(existsSync(storePath(state))).toBe(true)
})

test('what feeds have brought for all, and what articles said before, is backed up and restored', async () => {
  const [state, content, file] = [folder({}), folder({}), join(folder({}), 'monday.sqlite')]
  const open = async (where: string) => {
    const { library } = await openLibrary([content], { folder: libraryIn(where) })
    onTestFinished(() => library.close())
    return library
  }
  const ids = (library: LiveLibrary) => library.heads().map(({ id }) => id)
  const library = await open(state)
  await library.add(article('pont', 'passerelles'))
  await library.add(article('pont', 'viaducs'))
  backUp(state, libraryIn(state), file)
  await library.add(article('halle', 'la halle'))
  expect(() => restore(state, libraryIn(state), file)).toThrow(/is in use: stop the bot/)
  await library.close()
  const aside = restore(state, libraryIn(state), file)
  expect(aside).toHaveLength(2)
  const elsewhere = folder({})
  restore(elsewhere, libraryIn(elsewhere), file)
  for (const where of [state, elsewhere]) {
    const restored = await open(where)
    expect(ids(restored)).toEqual(['pont'])
    expect(restored.earlier('pont').map(({ id }) => id)).toEqual(['pont~1'])
    await restored.close()
  }
  const before = await openLibrary([content], { folder: aside[1] ?? null })
  onTestFinished(() => before.library.close())
  expect(ids(before.library).sort()).toEqual(['halle', 'pont'])
  expect(
    openStore(storePath(state)).database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'shared_journal'").get(),
  ).toBeUndefined()
})
