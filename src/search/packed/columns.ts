import type { Integers } from './growable.ts'
import { SnapshotError } from './snapshotError.ts'
import { Strings } from './strings.ts'

export type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

/** Typed arrays by name, as a snapshot keeps them. */
export class Columns {
  readonly #columns = new Map<string, Column>()

  static of(columns: Readonly<Record<string, Column>>): Columns {
    const made = new Columns()
    for (const [name, column] of Object.entries(columns)) made.set(name, column)
    return made
  }

  /** As an object, to be sent to another thread. */
  static plain(columns: Columns): Record<string, Column> {
    return Object.fromEntries(columns.#columns)
  }

  entries(): Iterable<[string, Column]> {
    return this.#columns
  }

  set(name: string, column: Column): void {
    this.#columns.set(name, column)
  }

  /** Puts all of other columns among these, under names that begin with `prefix`. */
  setAll(prefix: string, columns: Columns): void {
    for (const [name, column] of columns.#columns) this.set(prefix + name, column)
  }

  /** Those whose names begin with `prefix`, by what comes after it. */
  getAll(prefix: string): Columns {
    const found = new Columns()
    for (const [name, column] of this.#columns)
      if (name.startsWith(prefix)) found.set(name.slice(prefix.length), column)
    return found
  }

  setStrings(name: string, strings: Strings): void {
    this.set(`${name}.units`, strings.units)
    this.set(`${name}.starts`, strings.starts)
  }

  has(name: string): boolean {
    return this.#columns.has(name)
  }

  /** @throws SnapshotError if there is no such column, or not of this type */
  get<A extends Column>(name: string, ...types: readonly (new (length: number) => A)[]): A {
    const column = this.#columns.get(name)
    for (const Type of types) if (column instanceof Type) return column
    throw new SnapshotError(`lacks the column ${name}`)
  }

  integers(name: string): Integers {
    return this.get<Integers>(name, Uint8Array, Uint16Array, Uint32Array)
  }

  strings(name: string): Strings {
    return new Strings(this.integers(`${name}.units`), this.get(`${name}.starts`, Uint32Array))
  }
}
