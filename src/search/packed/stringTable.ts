import { Growable, type Integers } from './growable.ts'

/**
 * Numbers strings 0, 1, 2, … as they first come. A hash table with open addressing over one buffer of code units: a
 * `Map` would hold an object a string, and with it the whole sentence that the string was sliced out of.
 */
export class StringTable {
  readonly #units = new Growable()
  readonly #ends = new Growable()
  #slots = new Uint32Array(1024)

  get size(): number {
    return this.#ends.length
  }

  /** The string's number, given now if it is new. */
  intern(string: string): number {
    const slot = this.#slotOf(string)
    const taken = this.#slots[slot] ?? 0
    if (taken > 0) return taken - 1
    for (let i = 0; i < string.length; i++) this.#units.push(string.charCodeAt(i))
    this.#ends.push(this.#units.length)
    this.#slots[slot] = this.size
    if (this.size * 2 > this.#slots.length) this.#rehash()
    return this.size - 1
  }

  at(index: number): string {
    return decode(this.#units.view().subarray(this.#startOf(index), this.#ends.at(index)))
  }

  #startOf(index: number): number {
    return index === 0 ? 0 : this.#ends.at(index - 1)
  }

  #slotOf(string: string): number {
    const mask = this.#slots.length - 1
    let slot = hash(string) & mask
    for (let taken = this.#slots[slot] ?? 0; taken > 0; taken = this.#slots[slot] ?? 0) {
      if (this.#holds(taken - 1, string)) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #holds(index: number, string: string): boolean {
    const start = this.#startOf(index)
    if (this.#ends.at(index) - start !== string.length) return false
    for (let i = 0; i < string.length; i++) if (this.#units.at(start + i) !== string.charCodeAt(i)) return false
    return true
  }

  #rehash(): void {
    const taken = this.#slots.filter((number) => number > 0).sort()
    this.#slots = new Uint32Array(this.#slots.length * 2)
    for (const number of taken) this.#slots[this.#slotOf(this.at(number - 1))] = number
  }
}

/** FNV-1a over code units, then mixed, since slots are its low bits. */
function hash(string: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < string.length; i++) value = Math.imul(value ^ string.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** The string of these code units, lone surrogates kept: one byte each, or two, the lower first. */
export function decode(units: Integers): string {
  const bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
  return bytes.toString(units.BYTES_PER_ELEMENT === 1 ? 'latin1' : 'utf16le')
}
