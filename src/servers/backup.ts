import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Lock } from '../library.ts'
import { openDatabase, StorageError, storageErrorOf, versionOf } from './database.ts'
import { lockPath, storePath } from './storePath.ts'

/**
 * Copies all that was added in servers into a file, as it stands at one moment, while the bot goes on writing.
 *
 * @throws StorageError if it cannot be done: then there is no such file
 */
export function backUp(state: string, file: string): void {
  const path = storePath(state)
  if (!existsSync(path)) throw new StorageError('unusable', `${path} does not exist: nothing was added in a server yet`)
  if (existsSync(file)) throw new StorageError('unusable', `${file} exists already: name another file`)
  const database = openDatabase(path)
  try {
    copy(database, file)
  } finally {
    database.close()
  }
}

/**
 * Puts a backup in the place of what is kept; that is moved aside.
 *
 * @returns where what was kept before is now; null if there was nothing
 * @throws StorageError if the backup is not sound, or the bot is running: then nothing was changed
 */
export function restore(state: string, file: string): string | null {
  const path = storePath(state)
  if (!existsSync(file)) throw new StorageError('unusable', `${file} does not exist`)
  const lock = takeLock(state)
  try {
    const fresh = `${path}.restored`
    rmSync(fresh, { force: true })
    const backup = openBackup(file)
    try {
      copy(backup, fresh)
    } finally {
      backup.close()
    }
    const aside = existsSync(path) ? moveAside(path) : null
    renameSync(fresh, path)
    return aside
  } catch (error) {
    throw storageErrorOf(error, file) ?? error
  } finally {
    lock.release()
  }
}

/** @throws StorageError while another program has what is kept */
export function takeLock(state: string): Lock {
  const lock = inState(state, () => {
    mkdirSync(state, { recursive: true })
    return Lock.take(lockPath(state))
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
  try {
    database.prepare('VACUUM INTO ?').run(file)
  } catch (error) {
    rmSync(file, { force: true })
    throw storageErrorOf(error, file) ?? error
  }
}

/** With what its log of writes still holds; it need not be sound. */
function moveAside(path: string): string {
  const aside = `${path}.before-${new Date().toISOString().replaceAll(':', '-')}`
  for (const part of ['-wal', '']) if (existsSync(path + part)) renameSync(path + part, aside + part)
  rmSync(`${path}-shm`, { force: true })
  return aside
}
