import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/servers/database.ts'
import { MIGRATIONS } from '../../src/servers/migrations.ts'
import { folder } from '../articles/folder.ts'

const path = () => join(folder({}), 'state', 'servers.sqlite')

test('a new storage is made, for nobody else on the machine, and outlasts a loss of power', () => {
  const file = path()
  const database = openDatabase(file)
  const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'user_version'].map(setting)).toEqual([
    'wal',
    2,
    1,
    MIGRATIONS.length,
  ])
  database.close()
  expect(statSync(file).mode & 0o777).toBe(0o600)
  openDatabase(file).close()
})

test.each([
  [
    'what is no database',
    (file: string) => writeFileSync(file, 'a letter to a friend, long enough to be one'.repeat(99)),
    /is no database/,
  ],
  [
    'another program’s database',
    (file: string) => new DatabaseSync(file).exec('CREATE TABLE theirs (name TEXT)'),
    /is no storage of Verbatim/,
  ],
  [
    'one of a later version',
    (file: string) => {
      openDatabase(file).close()
      new DatabaseSync(file).exec('PRAGMA user_version = 999')
    },
    /was written by a newer version/,
  ],
])('%s is refused in a sentence', (_, make, sentence) => {
  const file = join(folder({}), 'servers.sqlite')
  make(file)
  expect(() => openDatabase(file)).toThrow(sentence)
})

test('a folder that cannot be made is named', () => {
  const root = folder({ file: '' })
  expect(() => openDatabase(join(root, 'file', 'servers.sqlite'))).toThrow(/file\/servers\.sqlite cannot be opened: /)
})

test('a storage of the first version is brought up to date, with all that it holds', () => {
  const file = join(folder({}), 'servers.sqlite')
  const old = new DatabaseSync(file)
  old.exec(MIGRATIONS[0] ?? '')
  old.exec(`PRAGMA application_id = ${0x56726274}; PRAGMA user_version = 1`)
  old.exec("INSERT INTO feed VALUES ('1', 'https://courrier.test/rss', '2', 3)")
  old.close()
  const database = openDatabase(file)
  expect(database.prepare('SELECT address FROM feed').all()).toEqual([{ address: 'https://courrier.test/rss' }])
  expect(database.prepare('SELECT count(*) AS watches FROM watch').get()).toEqual({ watches: 0 })
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: MIGRATIONS.length })
  database.close()
})
