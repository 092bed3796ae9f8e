import { type FileHandle, open, rm } from 'node:fs/promises'
import { replaceFile } from '../search/packed/index.ts'
import { copyLast, type Entry, type JournalPlace, lines, START } from './journalFile.ts'

/**
 * The articles added to a library and taken out of it by hand. An entry is on disk before it is acknowledged; one that
 * was cut off in the middle never was, and is dropped.
 */
export class Journal {
  readonly #path: string | null
  #file: FileHandle | null
  #end: JournalPlace
  #last: Promise<unknown> = Promise.resolve()

  private constructor(path: string | null, file: FileHandle | null, end: JournalPlace) {
    this.#path = path
    this.#file = file
    this.#end = end
  }

  /** One that keeps nothing. */
  static none(): Journal {
    return new Journal(null, null, START)
  }

  /** Opens the journal, made if it is missing; what comes after its end, an entry that was cut off, is cut away. */
  static async open(path: string, end: JournalPlace): Promise<Journal> {
    const file = await open(path, 'a+')
    const { size } = await file.stat()
    if (end.at < size) await file.truncate(end.at)
    return new Journal(path, file, end)
  }

  /** Where the next entry goes. */
  get end(): JournalPlace {
    return this.#end
  }

  /**
   * Writes entries at once; they stand in the order of the calls.
   *
   * @param then done as soon as they are on disk, before anyone can see that the journal has grown
   * @throws what the file system says if it cannot be written: then it is as if it had not been tried
   */
  append(given: Entry | readonly Entry[], then: () => void): Promise<void> {
    return this.#inTurn(async () => {
      const added = [given].flat()
      const bytes = Buffer.from(added.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      await this.#write(bytes)
      const { writing, at, entries } = this.#end
      if (this.#file) this.#end = { writing, at: at + bytes.length, entries: entries + added.length }
      then()
    })
  }

  /**
   * Writes the journal anew with the last entry alone of each article. Entries go on being taken; they wait only while
   * those that came meanwhile are written after the others.
   *
   * @throws what the file system says if it cannot be written: then the journal is as it was
   */
  async rewrite(): Promise<void> {
    const path = this.#path
    if (path === null) return
    const temporary = `${path}.tmp`
    const file = await open(temporary, 'w')
    try {
      const before = this.#end
      let end = await copyLast(path, before, file)
      await this.#inTurn(async () => {
        for await (const { bytes } of lines(path, before.at, this.#end.at)) {
          await file.write(bytes)
          end = { ...end, at: end.at + bytes.length, entries: end.entries + 1 }
        }
        await file.sync()
        await this.#file?.close()
        try {
          await replaceFile(path, temporary)
          this.#end = end
        } finally {
          this.#file = await open(path, 'a+')
        }
      })
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    } finally {
      await file.close()
    }
  }

  async close(): Promise<void> {
    await this.#last
    await this.#file?.close()
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => {})
    return done
  }

  async #write(bytes: Buffer): Promise<void> {
    if (!this.#file) return
    try {
      await this.#file.appendFile(bytes)
      await this.#file.datasync()
    } catch (error) {
      await this.#file.truncate(this.#end.at)
      throw error
    }
  }
}
