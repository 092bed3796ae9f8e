/** A growing run of bytes that whole numbers are written to, small ones in few bytes (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** @param value below 2^32 */
  number(value: number): void {
    this.#reserve(5)
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
    this.#bytes[this.#length++] = rest
  }

  /** How many there are, then each. */
  list(values: ArrayLike<number>): void {
    this.number(values.length)
    for (let i = 0; i < values.length; i++) this.number(values[i] ?? 0)
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** A copy of what has been written. */
  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(2 * (this.#length + more))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.at = at
  }

  number(): number {
    let byte = this.#bytes[this.at++] ?? 0
    if (byte < 0x80) return byte
    let value = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.#bytes[this.at++] ?? 0
      value |= (byte & 0x7f) << shift
    }
    return value >>> 0
  }

  /** Lists of nothing are one and the same. */
  list(): readonly number[] {
    const length = this.number()
    return length === 0 ? NOTHING : this.#fill(new Array<number>(length))
  }

  /** As `list`, packed. */
  packedList(): Uint32Array {
    return this.#fill(new Uint32Array(this.number()))
  }

  #fill<List extends number[] | Uint32Array>(list: List): List {
    const bytes = this.#bytes
    let { at } = this
    for (let i = 0; i < list.length; i++) {
      let byte = bytes[at++] ?? 0
      let value = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0
        value |= (byte & 0x7f) << shift
      }
      list[i] = value >>> 0
    }
    this.at = at
    return list
  }
}

const NOTHING: readonly number[] = []
