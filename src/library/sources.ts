import type { Found } from '../articles/discover.ts'
import type { Problem } from '../model.ts'

/** A file that articles were read from, as it was then. */
export interface SourceFile {
  readonly path: string
  readonly bytes: number
  readonly modified: number
  /** What could not be used of it. */
  readonly problems: readonly Problem[]
  /** Ids of articles that some of it are the same as, and were left out for. */
  readonly yields: readonly string[]
}

/** The number of what did not come from a file. */
export const NO_FILE = 0

/** The files that articles come from, numbered from 1 on. */
export class Sources {
  /** By number; null: no longer there. */
  readonly #files: (SourceFile | null)[]
  readonly #numbers: Map<string, number>

  constructor(files: readonly (SourceFile | null)[] = []) {
    this.#files = [null, ...files]
    this.#numbers = new Map(this.#files.flatMap((file, number) => (file ? [[file.path, number]] : [])))
  }

  /** All but the first, which is no file. */
  files(): readonly (SourceFile | null)[] {
    return this.#files.slice(1)
  }

  numberOf(path: string): number | undefined {
    return this.#numbers.get(path)
  }

  isUnchanged({ path, bytes, modified }: Found): boolean {
    const known = this.#files[this.#numbers.get(path) ?? NO_FILE]
    return known?.bytes === bytes && known.modified === modified
  }

  problemsOf(path: string): readonly Problem[] {
    return this.#files[this.#numbers.get(path) ?? NO_FILE]?.problems ?? []
  }

  yieldsOf(path: string): readonly string[] {
    return this.#files[this.#numbers.get(path) ?? NO_FILE]?.yields ?? []
  }

  /** The file's number, given to it now if it had none; nothing is known of it until it is set. */
  reserve(path: string): number {
    const number = this.#numbers.get(path) ?? this.#files.push(null) - 1
    this.#numbers.set(path, number)
    return number
  }

  /** Notes a file as it was read. */
  set({ path, bytes, modified }: Found, problems: readonly Problem[], yields: readonly string[]): void {
    this.#files[this.reserve(path)] = { path, bytes, modified, problems, yields }
  }

  remove(path: string): void {
    const number = this.#numbers.get(path)
    if (number !== undefined) this.#files[number] = null
    this.#numbers.delete(path)
  }

  paths(): readonly string[] {
    return [...this.#numbers.keys()]
  }
}
