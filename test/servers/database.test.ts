import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openDatabase } from '../../src/servers/database.ts'
import { folder } from '../articles/folder.ts'

const path = () => join(folder({}), 'state', 'servers.sqlite')

test('a new storage is made, for nobody else on the machine, and outlasts a loss of power', () => {
  const file = path()
  const database = openDatabase(file)
  const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0]
  expect(['journal_mode', 'synchronous', 'foreign_keys', 'user_version'].map(setting)).toEqual(['wal', 2, 1, 1])
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
