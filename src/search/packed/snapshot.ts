import { type FileHandle, open, rm } from 'node:fs/promises'
import { endianness } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { type Column, Columns } from './columns.ts'
import { replaceFile } from './replaceFile.ts'
import { SnapshotError } from './snapshotError.ts'

/** Columns of numbers, and what else is to be known of them as JSON. */
export interface Snapshot {
  /** What it is a snapshot of, and of which version: another is not read. */
  readonly kind: string
  readonly version: string
  readonly about: unknown
  readonly columns: Columns
}

const MAGIC = 'COLUMNS2'
/** Magic, length of the header, its checksum. */
const PREAMBLE = 16
const ALIGNMENT = 8
/** Bytes read, written or summed up before other work has its turn; far from the 2 GiB that Node takes at most. */
const CHUNK = 2 ** 22
/** Chunks read at once, in as many threads: most of the time goes on what memory costs when it is first written to. */
const LANES = 3

interface Header {
  readonly kind: string
  readonly version: string
  readonly endianness: string
  readonly about: unknown
  readonly columns: readonly (readonly [name: string, type: string, offset: number, length: number])[]
  readonly bytes: number
  /** Of every chunk. */
  readonly checksums: readonly number[]
}

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array }

/** The file's bytes, in parts that are written one after the other: the columns are not copied. */
async function encode({ kind, version, about, columns }: Snapshot): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = []
  const table: Header['columns'][number][] = []
  let bytes = 0
  for (const [name, column] of columns.entries()) {
    const padding = new Uint8Array(padded(column.byteLength) - column.byteLength)
    table.push([name, typeOf(column), bytes, column.length])
    parts.push(...cut(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), bytes), padding)
    bytes += column.byteLength + padding.length
  }
  const checksums: number[] = []
  let at = 0
  for (const part of parts) {
    const chunk = Math.floor(at / CHUNK)
    if (chunk === checksums.length) await setImmediate()
    checksums[chunk] = crc32(part, checksums[chunk])
    at += part.length
  }
  const header: Header = { kind, version, endianness: endianness(), about, columns: table, bytes, checksums }
  const json = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(padded(PREAMBLE + json.length), ' ')
  start.write(MAGIC, 'latin1')
  start.writeUInt32LE(start.length - PREAMBLE, 8)
  json.copy(start, PREAMBLE)
  start.writeUInt32LE(crc32(start.subarray(PREAMBLE)), 12)
  return [start, ...parts]
}

/** Bytes in parts, none of which goes on from one chunk to the next, if they begin at this place. */
function cut(bytes: Uint8Array, place = 0): Uint8Array[] {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = at + CHUNK - ((place + at) % CHUNK)
    parts.push(bytes.subarray(at, end))
    at = end
  }
  return parts
}

function typeOf(column: Column): string {
  const found = Object.entries(TYPES).find(([, Type]) => column instanceof Type)
  if (!found) throw new TypeError('a column is an array of numbers')
  return found[0]
}

function padded(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

/** Writes a snapshot so that, whatever happens, the file is the old one or the new one, whole. */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'w')
  try {
    for (const part of await encode(snapshot)) await file.writeFile(part)
    await file.sync()
  } catch (error) {
    await file.close()
    await rm(temporary, { force: true })
    throw error
  }
  await file.close()
  await replaceFile(path, temporary)
}

/**
 * Reads a snapshot, as views over one buffer.
 *
 * @throws SnapshotError if it is not whole and sound, or of another kind or version; what the file system says if the
 *   file cannot be read
 */
export async function readSnapshot(path: string, kind: string, version: string): Promise<Snapshot> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const preamble = await readPart(file, 0, PREAMBLE)
    if (preamble.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new SnapshotError('is of another format')
    const start = PREAMBLE + preamble.readUInt32LE(8)
    if (size < start) throw new SnapshotError('is cut short')
    const json = await readPart(file, PREAMBLE, start - PREAMBLE)
    if (crc32(json) !== preamble.readUInt32LE(12)) throw new SnapshotError('is damaged: its header fails its checksum')
    const header: Header = JSON.parse(json.toString())
    if (header.kind !== kind) throw new SnapshotError(`holds ${header.kind}, not ${kind}`)
    if (header.version !== version) throw new SnapshotError(`is of version ${header.version}; this is ${version}`)
    if (header.endianness !== endianness()) throw new SnapshotError('was written on a machine of another byte order')
    if (size < start + header.bytes) throw new SnapshotError('is cut short')
    const body = new Uint8Array(header.bytes)
    const chunks = cut(body).entries()
    const read = async () => {
      for (const [i, chunk] of chunks) {
        await fill(chunk, file, start + i * CHUNK)
        if (crc32(chunk) !== header.checksums[i]) throw new SnapshotError('is damaged: it fails its checksum')
      }
    }
    await Promise.all(Array.from({ length: LANES }, read))
    return { kind, version, about: header.about, columns: columnsOf(header, body) }
  } finally {
    await file.close()
  }
}

function columnsOf(header: Header, body: Uint8Array<ArrayBuffer>): Columns {
  const columns = new Columns()
  for (const [name, type, offset, length] of header.columns) {
    const Type = TYPES[type as keyof typeof TYPES]
    columns.set(name, new Type(body.buffer, offset, length))
  }
  return columns
}

async function readPart(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  await fill(bytes, file, at)
  return bytes
}

/** @throws SnapshotError if the file does not go on for so long */
async function fill(bytes: Uint8Array, file: FileHandle, position: number): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, position + at)
    if (bytesRead === 0) throw new SnapshotError('is cut short')
    at += bytesRead
  }
}
