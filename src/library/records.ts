import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { RecordPlace } from '../search/volume.ts'
import { type Analysed, unpackRecord } from './record.ts'

/** As many articles as one answer looks at are kept unpacked. */
const KEPT = 128

/** Articles and analyses as they are kept: on disk, but for those added where the file is another's to write. */
export class Records {
  readonly #path: string | null
  readonly #reading: FileHandle | null
  readonly #writing: number | null
  readonly #inMemory = new Map<number, Uint8Array>()
  readonly #unpacked = new Map<number, Analysed>()
  #length: number

  private constructor(path: string | null, reading: FileHandle | null, writing: number | null, length: number) {
    this.#path = path
    this.#reading = reading
    this.#writing = writing
    this.#length = length
  }

  static inMemory(): Records {
    return new Records(null, null, null, 0)
  }

  /**
   * Opens a file of records.
   *
   * @param length how much of it is known; what comes after is cut off
   * @param isWritable whether it may be written to
   */
  static async open(path: string, length: number, isWritable: boolean): Promise<Records> {
    if (!isWritable) return new Records(path, await open(path, 'r'), null, length)
    const writing = openSync(path, 'a')
    ftruncateSync(writing, length)
    return new Records(path, await open(path, 'r'), writing, length)
  }

  /** How long the file is. */
  get length(): number {
    return this.#length
  }

  append(bytes: Uint8Array): RecordPlace {
    const at = this.#length
    if (this.#writing === null) this.#inMemory.set(at, bytes)
    else for (let done = 0; done < bytes.length; ) done += writeSync(this.#writing, bytes, done)
    this.#length += bytes.length
    return { at, length: bytes.length }
  }

  /** @throws if the file was damaged or taken away */
  async read({ at, length }: RecordPlace): Promise<Analysed> {
    const known = this.#unpacked.get(at)
    if (known) {
      this.#keep(at, known)
      return known
    }
    const record = unpackedFrom(await this.#bytes(at, length), this.#path)
    this.#keep(at, record)
    return record
  }

  /** Makes sure that all that was appended outlasts a loss of power. */
  sync(): void {
    if (this.#writing !== null) fsyncSync(this.#writing)
  }

  async close(): Promise<void> {
    if (this.#writing !== null) closeSync(this.#writing)
    await this.#reading?.close()
  }

  async #bytes(at: number, length: number): Promise<Buffer> {
    const inMemory = this.#inMemory.get(at)
    if (inMemory) return Buffer.from(inMemory)
    const bytes = Buffer.alloc(length)
    await this.#reading?.read(bytes, 0, length, at)
    return bytes
  }

  /** The one longest unused is dropped. */
  #keep(at: number, record: Analysed): void {
    this.#unpacked.delete(at)
    this.#unpacked.set(at, record)
    const oldest = this.#unpacked.keys().next()
    if (this.#unpacked.size > KEPT && !oldest.done) this.#unpacked.delete(oldest.value)
  }
}

function unpackedFrom(bytes: Buffer, path: string | null): Analysed {
  try {
    return unpackRecord(bytes)
  } catch (error) {
    const message = `${path ?? 'memory'}: an article kept there cannot be read; remove the folder, and all is read anew`
    throw new Error(message, { cause: error })
  }
}
