import { open, rm } from 'node:fs/promises'
import { endianness } from 'node:os'
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

const MAGIC = 'COLUMNS1'
/** Magic, length of the header, its checksum. */
const PREAMBLE = 16
const ALIGNMENT = 8
/** One read or write at most: Node takes no more than 2 GiB. */
const CHUNK = 2 ** 30

interface Header {
  readonly kind: string
  readonly version: string
  readonly endianness: string
  readonly about: unknown
  readonly columns: readonly (readonly [name: string, type: string, offset: number, length: number])[]
  readonly bytes: number
  readonly checksum: number
}

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array }

/** The file's bytes, in parts that are written one after the other: the columns are not copied. */
export function encode({ kind, version, about, columns }: Snapshot): Uint8Array[] {
  const parts: Uint8Array[] = []
  const table: Header['columns'][number][] = []
  let bytes = 0
  let checksum = 0
  for (const [name, column] of columns.entries()) {
    const padding = new Uint8Array(padded(column.byteLength) - column.byteLength)
    table.push([name, typeOf(column), bytes, column.length])
    for (const part of [new Uint8Array(column.buffer, column.byteOffset, column.byteLength), padding]) {
      checksum = crc32(part, checksum)
      parts.push(part)
      bytes += part.length
    }
  }
  const header: Header = { kind, version, endianness: endianness(), about, columns: table, bytes, checksum }
  const json = Buffer.from(JSON.stringify(header))
  const start = Buffer.alloc(padded(PREAMBLE + json.length), ' ')
  start.write(MAGIC, 'latin1')
  start.writeUInt32LE(start.length - PREAMBLE, 8)
  json.copy(start, PREAMBLE)
  start.writeUInt32LE(crc32(start.subarray(PREAMBLE)), 12)
  return [start, ...parts]
}

/**
 * Reads a snapshot as views over its bytes.
 *
 * @throws SnapshotError if it is not whole and sound, or of another kind or version
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, kind: string, version: string): Snapshot {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.length < PREAMBLE) throw new SnapshotError('is cut short')
  if (buffer.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new SnapshotError('is of another format')
  const start = PREAMBLE + buffer.readUInt32LE(8)
  if (buffer.length < start) throw new SnapshotError('is cut short')
  const json = buffer.subarray(PREAMBLE, start)
  if (crc32(json) !== buffer.readUInt32LE(12)) throw new SnapshotError('is damaged: its header fails its checksum')
  const header: Header = JSON.parse(json.toString())
  if (header.kind !== kind) throw new SnapshotError(`holds ${header.kind}, not ${kind}`)
  if (header.version !== version) throw new SnapshotError(`is of version ${header.version}; this is ${version}`)
  if (header.endianness !== endianness()) throw new SnapshotError('was written on a machine of another byte order')
  const body = bytes.subarray(start, start + header.bytes)
  if (body.length < header.bytes) throw new SnapshotError('is cut short')
  if (crc32(body) !== header.checksum) throw new SnapshotError('is damaged: it fails its checksum')
  const columns = new Columns()
  for (const [name, type, offset, length] of header.columns) {
    const Type = TYPES[type as keyof typeof TYPES]
    columns.set(name, new Type(body.buffer, body.byteOffset + offset, length))
  }
  return { kind, version, about: header.about, columns }
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
    for (const part of encode(snapshot))
      for (let at = 0; at < part.length; at += CHUNK) await file.writeFile(part.subarray(at, at + CHUNK))
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
 * Reads a snapshot into one buffer.
 *
 * @throws SnapshotError as `decode` does; what the file system says if the file cannot be read
 */
export async function readSnapshot(path: string, kind: string, version: string): Promise<Snapshot> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(size)
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK, size - at), at)
      if (bytesRead === 0) throw new SnapshotError('is cut short')
      at += bytesRead
    }
    return decode(bytes, kind, version)
  } finally {
    await file.close()
  }
}
