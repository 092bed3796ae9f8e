import type { Columns } from './columns.ts'
import { arrayFor, largestOf } from './growable.ts'
import { hashOf } from './hash.ts'
import { Strings } from './strings.ts'
import type { Words } from './tokens.ts'
import { decode, Scratch } from './units.ts'

/**
 * Numbers strings 0, 1, 2, … as they first come. A hash table with open addressing over one buffer of code units: a
 * `Map` would hold an object a string, and with it the whole sentence that the string was sliced out of.
 */
export class StringTable {
  readonly #scratch = new Scratch()
  #units = new Uint16Array(1024)
  /** Where each string starts in the units; past the last, where the next will. */
  #starts = new Uint32Array(256)
  #hashes = new Uint32Array(256)
  /** By hash: a string's number plus one, or 0. */
  #slots = new Uint32Array(512)
  #size = 0
  #guesses = new Uint32Array(0)

  /** The table that was saved among columns: what it holds is copied only when it grows. */
  static from(columns: Columns, name: string): StringTable {
    const table = new StringTable()
    table.#units = columns.get(`${name}.units`, Uint16Array)
    table.#starts = columns.get(`${name}.starts`, Uint32Array)
    table.#hashes = columns.get(`${name}.hashes`, Uint32Array)
    table.#slots = columns.get(`${name}.slots`, Uint32Array)
    table.#size = table.#hashes.length
    return table
  }

  /** Puts a copy of the table among columns. */
  save(columns: Columns, name: string): void {
    const starts = this.#starts.slice(0, this.#size + 1)
    columns.set(`${name}.units`, this.#units.slice(0, starts[this.#size]))
    columns.set(`${name}.starts`, starts)
    columns.set(`${name}.hashes`, this.#hashes.slice(0, this.#size))
    columns.set(`${name}.slots`, this.#slots.slice())
  }

  get size(): number {
    return this.#size
  }

  /** The string's number, given now if it is new. */
  intern(string: string): number {
    return this.internUnits(this.#scratch.encode(string), 0, string.length)
  }

  internUnits(units: Uint16Array, start: number, end: number, hash = hashOf(units, start, end)): number {
    const slot = this.#slotOf(hash, units, start, end)
    const taken = this.#slots[slot] ?? 0
    if (taken > 0) return taken - 1
    this.#slots[slot] = this.#size + 1
    this.#append(hash, units, start, end)
    return this.#size - 1
  }

  /**
   * The numbers of words in place of their hashes, given now to those that are new. All are looked up before any is
   * compared, so that the waits for memory overlap.
   */
  internWords({ units, starts, ends, hashes, count }: Words): Int32Array {
    if (this.#guesses.length < count) this.#guesses = new Uint32Array(hashes.length)
    const guesses = this.#guesses
    const slots = this.#slots
    const mask = slots.length - 1
    for (let i = 0; i < count; i++) guesses[i] = slots[(hashes[i] ?? 0) & mask] ?? 0
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] ?? 0
      const guess = (guesses[i] ?? 0) - 1
      const start = starts[i] ?? 0
      const end = ends[i] ?? 0
      hashes[i] = this.#is(guess, hash, units, start, end) ? guess : this.internUnits(units, start, end, hash)
    }
    return hashes
  }

  /** The string's number, or -1. */
  find(string: string): number {
    const units = this.#scratch.encode(string)
    return (this.#slots[this.#slotOf(hashOf(units, 0, string.length), units, 0, string.length)] ?? 0) - 1
  }

  /** The numbers of the strings that begin with a code unit and are from `least` to `most` units long. */
  *like(first: number, least: number, most: number): Generator<number> {
    for (let number = 0; number < this.#size; number++) {
      const start = this.#starts[number] ?? 0
      const length = (this.#starts[number + 1] ?? 0) - start
      if (this.#units[start] === first && length >= least && length <= most) yield number
    }
  }

  at(number: number): string {
    return decode(this.#units.subarray(this.#starts[number], this.#starts[number + 1]))
  }

  /** A copy of the strings as they are now. */
  strings(): Strings {
    const starts = this.#starts.slice(0, this.#size + 1)
    const units = this.#units.subarray(0, starts[this.#size])
    return new Strings(new (arrayFor(largestOf(units)))(units), starts)
  }

  /** Where a string's number is among the slots, or would be put. */
  #slotOf(hash: number, units: Uint16Array, start: number, end: number): number {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let taken = this.#slots[slot] ?? 0; taken > 0; taken = this.#slots[slot] ?? 0) {
      if (this.#is(taken - 1, hash, units, start, end)) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #is(number: number, hash: number, units: Uint16Array, start: number, end: number): boolean {
    if (number < 0 || ((this.#hashes[number] ?? 0) | 0) !== hash) return false
    const known = this.#units
    const from = this.#starts[number] ?? 0
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false
    for (let i = start; i < end; i++) if (known[from + i - start] !== units[i]) return false
    return true
  }

  #append(hash: number, units: Uint16Array, start: number, end: number): void {
    let at = this.#starts[this.#size] ?? 0
    if (at + end - start > this.#units.length) this.#units = grown(this.#units, new Uint16Array(2 * (at + end - start)))
    for (let i = start; i < end; i++) this.#units[at++] = units[i] ?? 0
    if (this.#size + 1 >= this.#starts.length)
      this.#starts = grown(this.#starts, new Uint32Array(2 * this.#starts.length))
    if (this.#size >= this.#hashes.length) this.#hashes = grown(this.#hashes, new Uint32Array(2 * this.#starts.length))
    this.#hashes[this.#size++] = hash
    this.#starts[this.#size] = at
    if (2 * this.#size < this.#slots.length) return
    this.#slots = new Uint32Array(2 * this.#slots.length)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
      this.#slots[slot] = number + 1
    }
  }
}

function grown<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
