import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations.ts'

/** What is kept cannot be written or read. */
export class StorageError extends Error {
  /** `no-place`: nothing can be kept there at all. */
  readonly kind: 'full' | 'no-place' | 'unusable'

  constructor(kind: StorageError['kind'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StorageError'
    this.kind = kind
  }
}

/** Marks a file as ours ("Vrbt"): another program's database is never written to. */
const APPLICATION = 0x56726274

/**
 * Opens a database, made if it is missing, and brings it up to this version. What a transaction has written is on disk
 * when it ends, whatever becomes of the program or the power.
 *
 * @throws StorageError if it cannot be used
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | null = null
  try {
    mkdirSync(dirname(path), { recursive: true })
    // What is added in a server is for its members, not for everybody who has an account on this machine.
    closeSync(openSync(path, 'a', 0o600))
    database = new DatabaseSync(path, { timeout: 5000 })
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA foreign_keys = ON')
    // What is deleted is overwritten, not only given up.
    database.exec('PRAGMA secure_delete = ON')
    migrate(database, path)
    return database
  } catch (error) {
    database?.close()
    if (error instanceof StorageError) throw error
    throw storageErrorOf(error, path) ?? error
  }
}

/**
 * Does all of it or nothing.
 *
 * @throws StorageError if it cannot be written: then nothing was
 */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  const path = database.location() ?? 'memory'
  try {
    database.exec('BEGIN IMMEDIATE')
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    // SQLite has undone it already where the disk is full, mostly.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw storageErrorOf(error, path) ?? error
  }
}

/** The version of a database that this program can use. @throws StorageError for one that it cannot. */
export function versionOf(database: DatabaseSync, path: string): number {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
  const application = Number(database.prepare('PRAGMA application_id').get()?.['application_id'])
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'])
  if (application !== APPLICATION && (application !== 0 || tables > 0))
    throw new StorageError('unusable', `${path} is no storage of Verbatim: move it elsewhere`)
  if (version > MIGRATIONS.length)
    throw new StorageError('unusable', `${path} was written by a newer version of Verbatim: install that one again`)
  return version
}

function migrate(database: DatabaseSync, path: string): void {
  const steps = MIGRATIONS.slice(versionOf(database, path))
  if (steps.length === 0) return
  transaction(database, () => {
    for (const step of steps) database.exec(step)
    database.exec(`PRAGMA application_id = ${APPLICATION}`)
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`)
  })
}

/** By SQLite's primary result codes: https://sqlite.org/rescode.html */
const [FULL, READ_ONLY, CANNOT_OPEN] = [13, 8, 14]
const UNUSABLE: Readonly<Record<number, string>> = {
  5: 'is being used by another program',
  10: 'cannot be read or written: the disk reports an error',
  11: 'is damaged: restore a backup',
  26: 'is no database: restore a backup, or move it elsewhere',
}

/** What SQLite or the file system says, in a sentence; null for an error of another kind. */
export function storageErrorOf(error: unknown, path: string): StorageError | null {
  if (!(error instanceof Error)) return null
  if ('errcode' in error && typeof error.errcode === 'number') {
    const code = error.errcode & 0xff
    if (code === FULL) return new StorageError('full', `${path} cannot grow: the disk is full`, error)
    if (code === READ_ONLY || code === CANNOT_OPEN)
      return new StorageError('no-place', `${path} cannot be written to`, error)
    const reason = UNUSABLE[code]
    return reason === undefined ? null : new StorageError('unusable', `${path} ${reason}`, error)
  }
  if ('syscall' in error) return new StorageError('no-place', `${path} cannot be opened: ${error.message}`, error)
  return null
}
