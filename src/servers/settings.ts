import type { DatabaseSync } from 'node:sqlite'
import type { LanguageCode, ServerSettings } from '../model.ts'
import { transaction } from './database.ts'

const NOTHING: ServerSettings = { private: null, language: null }

/**
 * How servers have answers shown. All of it is in memory too: it has to be known before anything is acknowledged, however
 * slow the disk is, and before the articles are read.
 */
export class Settings {
  readonly #database: DatabaseSync
  readonly #chosen = new Map<string, ServerSettings>()

  constructor(database: DatabaseSync) {
    this.#database = database
    for (const { server, private: hidden, language } of database.prepare('SELECT * FROM setting').all())
      this.#chosen.set(String(server), {
        private: hidden === null ? null : hidden === 1,
        language: isLanguage(language) ? language : null,
      })
  }

  of(server: string | null): ServerSettings {
    return (server === null ? null : this.#chosen.get(server)) ?? NOTHING
  }

  /** @throws StorageError if it cannot be written: then nothing has changed */
  change(server: string, given: Partial<ServerSettings>): void {
    const chosen = { ...this.of(server), ...given }
    const { private: hidden, language } = chosen
    transaction(this.#database, () =>
      this.#database
        .prepare('INSERT OR REPLACE INTO setting (server, private, language) VALUES (?, ?, ?)')
        .run(server, hidden === null ? null : Number(hidden), language),
    )
    this.#chosen.set(server, chosen)
  }

  /** What was kept of these servers is no more. */
  forget(servers: readonly string[]): void {
    for (const server of servers) this.#chosen.delete(server)
  }
}

const isLanguage = (value: unknown): value is LanguageCode => value === 'fr' || value === 'en'
