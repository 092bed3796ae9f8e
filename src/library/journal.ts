import { type FileHandle, open, readFile } from 'node:fs/promises'
import type { Article } from '../model.ts'

/** What was done to a library besides what its files say. */
export type Entry = { readonly add: Article } | { readonly remove: string }

/**
 * The articles added to a library and taken out of it by hand, one JSON object a line. An entry is on disk before it is
 * acknowledged; one that was cut off in the middle never was, and is dropped.
 */
export class Journal {
  readonly #file: FileHandle | null
  #length: number
  #last: Promise<unknown> = Promise.resolve()

  private constructor(file: FileHandle | null, length: number) {
    this.#file = file
    this.#length = length
  }

  /** One that keeps nothing. */
  static none(): Journal {
    return new Journal(null, 0)
  }

  /** Opens the journal, made if it is missing; an entry that was cut off at its end is cut away. */
  static async open(path: string): Promise<Journal> {
    const file = await open(path, 'a+')
    const { size } = await file.stat()
    const { length } = await readJournal(path, 0)
    if (length < size) await file.truncate(length)
    return new Journal(file, length)
  }

  /** Where the next entry goes. */
  get length(): number {
    return this.#length
  }

  /**
   * Writes an entry; entries stand in the order of the calls.
   *
   * @param then done as soon as the entry is on disk, before anyone can see that the journal has grown
   * @throws what the file system says if it cannot be written: then it is as if it had not been tried
   */
  async append(entry: Entry, then: () => void): Promise<void> {
    const written = this.#last.then(async () => {
      const bytes = Buffer.from(`${JSON.stringify(entry)}\n`)
      await this.#write(bytes)
      this.#length += this.#file ? bytes.length : 0
      then()
    })
    this.#last = written.catch(() => {})
    await written
  }

  async close(): Promise<void> {
    await this.#last
    await this.#file?.close()
  }

  async #write(bytes: Buffer): Promise<void> {
    if (!this.#file) return
    try {
      await this.#file.appendFile(bytes)
      await this.#file.datasync()
    } catch (error) {
      await this.#file.truncate(this.#length)
      throw error
    }
  }
}

/** What a journal holds from a place on, and where its last whole entry ends; entries that a fault of the disk has spoilt are counted. */
export async function readJournal(
  path: string,
  from: number,
): Promise<{ readonly entries: readonly Entry[]; readonly length: number; readonly damaged: number }> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const length = bytes.lastIndexOf('\n') + 1
  const lines = bytes.subarray(from, length).toString().split('\n').slice(0, -1)
  const entries = lines.flatMap((line) => entryOf(line) ?? [])
  return { entries, length, damaged: lines.length - entries.length }
}

function entryOf(line: string): Entry | null {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
