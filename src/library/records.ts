import { writeSync } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { lastAtMost } from '../search/packed/index.ts'
import type { RecordPlace } from '../search/volume.ts'
import { type Analysed, unpackRecord } from './record.ts'

/** As many articles as one answer looks at are kept unpacked. */
const KEPT = 128

/** Bytes copied at once. */
const CHUNK = 2 ** 20

/**
 * Which parts of all that was ever appended are still in a file: from each place in `places`, rising, to where the next
 * part's would be, at that place in the file. What was left out lies between the parts.
 */
export interface Parts {
  readonly places: Float64Array
  readonly inFile: Float64Array
}

/** A file that holds all that was appended. */
export const WHOLE: Parts = { places: Float64Array.of(0), inFile: Float64Array.of(0) }

/** A file of records, as far as it is known. */
export interface RecordsFile {
  readonly path: string
  readonly parts: Parts
  /** How much was ever appended. */
  readonly length: number
}

/**
 * Articles and analyses as they are kept: on disk, but for those added where the file is another's to write. A record's
 * place stays what it is when others are left out.
 */
export class Records {
  #file: FileHandle | null
  #path: string | null
  #parts: Parts
  #length: number
  readonly #isWritable: boolean
  readonly #inMemory = new Map<number, Uint8Array>()
  readonly #unpacked = new Map<number, Analysed>()

  private constructor(
    file: FileHandle | null,
    known: Omit<RecordsFile, 'path'>,
    path: string | null,
    isWritable: boolean,
  ) {
    this.#file = file
    this.#path = path
    this.#parts = known.parts
    this.#length = known.length
    this.#isWritable = isWritable
  }

  static inMemory(): Records {
    return new Records(null, { parts: WHOLE, length: 0 }, null, false)
  }

  /** Opens a file of records; what it holds besides what is known is cut off, if it may be written to. */
  static async open({ path, ...known }: RecordsFile, isWritable: boolean): Promise<Records> {
    const file = await open(path, isWritable ? 'a+' : 'r')
    if (isWritable) await file.truncate(sizeOf(known))
    return new Records(file, known, path, isWritable)
  }

  /** Where the records are, and which; null: in memory alone. */
  get file(): RecordsFile | null {
    return this.#path === null ? null : { path: this.#path, parts: this.#parts, length: this.#length }
  }

  /** How many bytes all records take up, those no longer needed included. */
  get size(): number {
    let size = this.#path === null ? 0 : sizeOf({ parts: this.#parts, length: this.#length })
    if (!this.#isWritable) for (const { length } of this.#inMemory.values()) size += length
    return size
  }

  append(bytes: Uint8Array): RecordPlace {
    const at = this.#length
    if (!this.#file || !this.#isWritable) this.#inMemory.set(at, bytes)
    else for (let done = 0; done < bytes.length; ) done += writeSync(this.#file.fd, bytes, done)
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
  async sync(): Promise<void> {
    if (this.#isWritable) await this.#file?.sync()
  }

  /**
   * Goes on with another file, which leaves out all but these records and those appended from this call on; the file
   * that was is left behind. Records are appended and read meanwhile.
   *
   * @throws what the file system says if it cannot be written: then all stays as it was
   */
  async leaveOut(needed: readonly RecordPlace[], path: string): Promise<void> {
    const before = this.#file
    if (!before || !this.#isWritable) return
    let tail = this.#length
    const file = await open(path, 'w+')
    try {
      const places: number[] = []
      const inFile: number[] = []
      let written = 0
      const copy = async (from: number, to: number) => {
        const start = this.#placeInFile(from)
        const bytes = Buffer.alloc(Math.min(CHUNK, to - from))
        for (let at = 0; at < to - from; ) {
          const { bytesRead } = await before.read(bytes, 0, Math.min(bytes.length, to - from - at), start + at)
          if (bytesRead === 0) throw new Error(`${this.#path}: is shorter than it was`)
          await file.write(bytes, 0, bytesRead)
          at += bytesRead
        }
        written += to - from
      }
      for (const { from, to } of ranges(needed)) {
        places.push(from)
        inFile.push(written)
        await copy(from, to)
      }
      places.push(tail)
      inFile.push(written)
      for (let end = this.#length; tail < end; end = this.#length) {
        await copy(tail, end)
        tail = end
      }
      this.#file = file
      this.#path = path
      this.#parts = { places: Float64Array.from(places), inFile: Float64Array.from(inFile) }
    } catch (error) {
      await file.close()
      await rm(path, { force: true })
      throw error
    }
    await before.close()
  }

  /** Forgets all records in memory but these. */
  forget(needed: readonly RecordPlace[]): void {
    const places = new Set(needed.map(({ at }) => at))
    for (const at of this.#inMemory.keys()) if (!places.has(at)) this.#inMemory.delete(at)
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }

  async #bytes(at: number, length: number): Promise<Buffer> {
    const inMemory = this.#inMemory.get(at)
    if (inMemory) return Buffer.from(inMemory)
    const bytes = Buffer.alloc(length)
    await this.#file?.read(bytes, 0, length, this.#placeInFile(at))
    return bytes
  }

  #placeInFile(at: number): number {
    const { places, inFile } = this.#parts
    const part = lastAtMost(places, at)
    return (inFile[part] ?? 0) + at - (places[part] ?? 0)
  }

  /** The one longest unused is dropped. */
  #keep(at: number, record: Analysed): void {
    this.#unpacked.delete(at)
    this.#unpacked.set(at, record)
    const oldest = this.#unpacked.keys().next()
    if (this.#unpacked.size > KEPT && !oldest.done) this.#unpacked.delete(oldest.value)
  }
}

/** How long the file is. */
export function sizeOf({ parts: { places, inFile }, length }: Omit<RecordsFile, 'path'>): number {
  return (inFile.at(-1) ?? 0) + length - (places.at(-1) ?? 0)
}

/** Records that lie next to each other as one, rising. */
function ranges(records: readonly RecordPlace[]): readonly { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const { at, length } of records.toSorted((a, b) => a.at - b.at)) {
    const last = found.at(-1)
    if (last?.to === at) last.to += length
    else found.push({ from: at, to: at + length })
  }
  return found
}

function unpackedFrom(bytes: Buffer, path: string | null): Analysed {
  try {
    return unpackRecord(bytes)
  } catch (error) {
    const message = `${path ?? 'memory'}: an article kept there cannot be read; remove the folder, and all is read anew`
    throw new Error(message, { cause: error })
  }
}
