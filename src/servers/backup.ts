import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { journalIn, Lock } from '../library.ts'
import { openDatabase, StorageError, storageErrorOf, versionOf } from './database.ts'
import { putJournal, takeJournal } from './sharedJournal.ts'
import { lockPath, storePath } from './storePath.ts'

/**
 * Copies all that was added in servers into a file, as it stands at one moment, and what the shared library has from
 * feeds, while the bot goes on writing.
 *
 * @param library the folder of the shared library
 * @throws StorageError if it cannot be done: then there is no such file
 */
export function backUp(state: string, library: string, file: string): void {
  const path = storePath(state)
  if (!existsSync(path) && !existsSync(journalIn(library)))
    throw new StorageError(
      'unusable',
      `${path} does not exist: nothing was added in a server yet, and no feed has brought anything`,
    )
  if (existsSync(file)) throw new StorageError('unusable', `${file} exists already: name another file`)
  withDatabase(openDatabase(path), (database) => copy(database, file))
  wholeOrNot(file, () => withDatabase(new DatabaseSync(file), (backup) => putJournal(library, backup)))
}

/**
 * Puts a backup in the place of what is kept; that is moved aside.
 *
 * @param library the folder of the shared library
 * @returns where what was kept before is now
 * @throws StorageError if the backup is not sound, or the bot is running: then nothing was changed
 */
export function restore(state: string, library: string, file: string): readonly string[] {
  const path = storePath(state)
  if (!existsSync(file)) throw new StorageError('unusable', `${file} does not exist`)
  const locks = [takeLock(state)]
  try {
    if (existsSync(library)) locks.push(takeLock(state, join(library, 'lock')))
    const [fresh, freshLibrary] = [`${path}.restored`, `${library}.restored`]
    rmSync(fresh, { force: true })
    rmSync(freshLibrary, { recursive: true, force: true })
    withDatabase(openBackup(file), (backup) => copy(backup, fresh))
    const hasJournal = wholeOrNot(fresh, () =>
      withDatabase(new DatabaseSync(fresh), (copied) => takeJournal(copied, freshLibrary)),
    )
    const aside: string[] = []
    if (existsSync(path)) aside.push(moveAside(path))
    renameSync(fresh, path)
    if (!hasJournal) return aside
    // What was read out of files is made again.
    if (existsSync(library)) aside.push(moveAside(library))
    renameSync(freshLibrary, library)
    return aside
  } catch (error) {
    throw storageErrorOf(error, file) ?? error
  } finally {
    for (const lock of locks) lock.release()
  }
}

/** @throws StorageError while another program has what is kept */
export function takeLock(state: string, path = lockPath(state)): Lock {
  const lock = inState(state, () => {
    mkdirSync(state, { recursive: true })
    return Lock.take(path)
  })
  if (!lock)
    throw new StorageError(
      'unusable',
      `${storePath(state)} is in use: stop the bot that has it, or give this one a folder of its own in STATE`,
    )
  return lock
}

function inState<Result>(state: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw storageErrorOf(error, state) ?? error
  }
}

function openBackup(file: string): DatabaseSync {
  const backup = new DatabaseSync(file, { readOnly: true })
  try {
    versionOf(backup, file)
    const found = backup.prepare('PRAGMA integrity_check').get()?.['integrity_check']
    if (found !== 'ok') throw new StorageError('unusable', `${file} is damaged: ${String(found)}`)
    return backup
  } catch (error) {
    backup.close()
    throw error
  }
}

/** Whole or not at all: SQLite takes away a copy that it could not finish only where it says so itself. */
function copy(database: DatabaseSync, file: string): void {
  wholeOrNot(file, () => database.prepare('VACUUM INTO ?').run(file))
}

function wholeOrNot<Result>(file: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    rmSync(file, { force: true })
    throw storageErrorOf(error, file) ?? error
  }
}

function withDatabase<Result>(database: DatabaseSync, work: (database: DatabaseSync) => Result): Result {
  try {
    return work(database)
  } finally {
    database.close()
  }
}

/** With what its log of writes still holds; it need not be sound. */
function moveAside(path: string): string {
  const aside = `${path}.before-${new Date().toISOString().replaceAll(':', '-')}`
  for (const part of ['-wal', '']) if (existsSync(path + part)) renameSync(path + part, aside + part)
  rmSync(`${path}-shm`, { force: true })
  return aside
}
