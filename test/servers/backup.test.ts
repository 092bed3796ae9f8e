import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Lock } from '../../src/library.ts'
import { backUp, restore } from '../../src/servers/backup.ts'
import { Settings } from '../../src/servers/settings.ts'
import { lockPath, storePath } from '../../src/servers/storePath.ts'
import { folder } from '../articles/folder.ts'
import { article } from '../library/articles.ts'
import { openStore, original, readied } from './store.ts'

const SERVER = '200000000000000002'
const pont = readied(article('pont', 'passerelles'))
const halle = readied(article('halle', 'la halle'))

test('a backup made while the bot writes is restored whole, and what was there is moved aside', () => {
  const state = folder({})
  const file = join(folder({}), 'monday.sqlite')
  const { store } = openStore(storePath(state))
  store.addOriginal(SERVER, original('un'), [pont])
  backUp(state, file)
  store.addOriginal(SERVER, original('deux'), [halle])
  store.close()
  const aside = restore(state, file)
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
  backUp(state, file)
  const fresh = folder({})
  restore(fresh, file)
  expect(new Settings(openStore(storePath(fresh)).database).of(SERVER)).toEqual({ private: true, language: 'fr' })
})

test('a backup is restored where nothing is, or where what is there is spoilt', () => {
  const file = join(folder({}), 'monday.sqlite')
  const state = folder({})
  openStore(storePath(state)).store.addOriginal(SERVER, original('un'), [pont])
  backUp(state, file)
  const fresh = folder({})
  expect(restore(fresh, file)).toBeNull()
  const spoilt = folder({ 'servers.sqlite': 'spoilt' })
  expect(readFileSync(restore(spoilt, file) ?? '', 'utf8')).toBe('spoilt')
  for (const state of [fresh, spoilt]) expect(openStore(storePath(state)).store.count(SERVER)).toBe(1)
})

test('no backup is made of nothing, or over another file', () => {
  const state = folder({})
  const file = join(state, 'backup')
  expect(() => backUp(state, file)).toThrow(/does not exist: nothing was added/)
  openStore(storePath(state))
  writeFileSync(file, '')
  expect(() => backUp(state, file)).toThrow(/backup exists already/)
})

test('what is no sound backup, or comes while the bot runs, changes nothing', () => {
  const state = folder({})
  openStore(storePath(state)).store.addOriginal(SERVER, original('x'.repeat(100_000)), [pont])
  const file = join(folder({}), 'backup')
  backUp(state, file)
  const before = readdirSync(state).sort()
  expect(() => restore(state, join(state, 'nowhere'))).toThrow(/does not exist/)
  const lock = Lock.take(lockPath(state))
  expect(() => restore(state, file)).toThrow(/is in use: stop the bot/)
  lock?.release()
  truncateSync(file, 40_960)
  expect(() => restore(state, file)).toThrow(/is damaged/)
  writeFileSync(file, 'no database at all, however long it may be'.repeat(99))
  expect(() => restore(state, file)).toThrow(/is no database/)
  expect(readdirSync(state).sort()).toEqual(before)
  expect(existsSync(storePath(state))).toBe(true)
})
