import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { journalIn } from '../library.ts'
import { transaction } from './database.ts'

// What feeds have brought for all, and what files said before they were corrected, is in the journal of the shared
// library. A backup has it beside what servers have added, in a table of its own.

const CHUNK = 2 ** 22

/** Puts the journal of a library into a backup as it stands; while it is written to, that is up to some entry. */
export function putJournal(library: string, backup: DatabaseSync): void {
  const path = journalIn(library)
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  try {
    transaction(backup, () => {
      backup.exec('CREATE TABLE shared_journal (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT')
      const put = backup.prepare('INSERT INTO shared_journal (bytes) VALUES (?)')
      const bytes = Buffer.alloc(CHUNK)
      for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) put.run(bytes.subarray(0, read))
    })
  } finally {
    closeSync(file)
  }
}

/** Takes the journal out of a backup that was copied, into the folder of a library; false if it holds none. */
export function takeJournal(backup: DatabaseSync, library: string): boolean {
  const there = backup.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'shared_journal'").get()
  if (!there) return false
  mkdirSync(library, { recursive: true })
  const file = openSync(journalIn(library), 'w')
  try {
    for (const { bytes } of backup.prepare('SELECT bytes FROM shared_journal ORDER BY number').iterate())
      if (bytes instanceof Uint8Array) for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  backup.exec('DROP TABLE shared_journal')
  backup.exec('VACUUM')
  return true
}
