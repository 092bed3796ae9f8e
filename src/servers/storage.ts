import type { DatabaseSync } from 'node:sqlite'
import type { Lock } from '../library.ts'
import { takeLock } from './backup.ts'
import { openDatabase } from './database.ts'
import { Settings } from './settings.ts'
import { storePath } from './storePath.ts'

/** Where all that servers have of their own is kept, for one program at a time. */
export class Storage {
  readonly database: DatabaseSync
  readonly settings: Settings
  readonly #lock: Lock

  private constructor(database: DatabaseSync, lock: Lock) {
    this.database = database
    this.settings = new Settings(database)
    this.#lock = lock
  }

  /** @param state the folder of STATE. @throws StorageError if it cannot be used, or another program has it */
  static open(state: string): Storage {
    const lock = takeLock(state)
    try {
      return new Storage(openDatabase(storePath(state)), lock)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  close(): void {
    this.database.close()
    this.#lock.release()
  }
}
