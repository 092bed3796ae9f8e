import type { NameNumbers } from './articleCodec.ts'
import { type Columns, StringTable } from './packed/index.ts'

/** Names of speakers as printed, and what their writings have in common, numbered. */
export class Names implements NameNumbers {
  readonly #keys: StringTable
  readonly #names: StringTable

  constructor(columns?: Columns) {
    this.#keys = columns ? StringTable.from(columns, 'keys') : new StringTable()
    this.#names = columns ? StringTable.from(columns, 'names') : new StringTable()
  }

  /** Puts a copy of all names among columns. */
  save(columns: Columns): void {
    this.#keys.save(columns, 'keys')
    this.#names.save(columns, 'names')
  }

  key(key: string): number {
    return this.#keys.intern(key)
  }

  name(name: string): number {
    return this.#names.intern(name)
  }

  keyAt(key: number): string {
    return this.#keys.at(key)
  }

  nameAt(name: number): string {
    return this.#names.at(name)
  }
}
