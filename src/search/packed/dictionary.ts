import { arrayFor, type Integers } from './growable.ts'
import { decode } from './units.ts'

/** Strings in the order of their code units, in one buffer; a string's number is its place in that order. */
export class Dictionary {
  readonly size: number
  readonly #units: Integers
  readonly #starts: Uint32Array

  /** @param sorted by code units, each once, as `Array.prototype.sort` leaves them */
  constructor(sorted: readonly string[]) {
    this.size = sorted.length
    this.#starts = new Uint32Array(sorted.length + 1)
    let length = 0
    let widest = 0
    for (const [number, string] of sorted.entries()) {
      this.#starts[number] = length
      length += string.length
      for (let i = 0; i < string.length; i++) widest = Math.max(widest, string.charCodeAt(i))
    }
    this.#starts[sorted.length] = length
    this.#units = new (arrayFor(widest))(length)
    let at = 0
    for (const string of sorted) for (let i = 0; i < string.length; i++) this.#units[at++] = string.charCodeAt(i)
  }

  /** The string's number, or -1. */
  find(string: string): number {
    let low = 0
    let high = this.size - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const order = this.#compare(middle, string)
      if (order === 0) return middle
      if (order < 0) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  at(number: number): string {
    return decode(this.#units.subarray(this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0))
  }

  lengthOf(number: number): number {
    return (this.#starts[number + 1] ?? 0) - (this.#starts[number] ?? 0)
  }

  /** The code unit at a place of a string; -1 past its end. */
  unit(number: number, place: number): number {
    return place < this.lengthOf(number) ? (this.#units[(this.#starts[number] ?? 0) + place] ?? -1) : -1
  }

  /** How many code units two strings share from their start. */
  sharedPrefix(a: number, b: number): number {
    const longest = Math.min(this.lengthOf(a), this.lengthOf(b))
    let place = 0
    while (place < longest && this.unit(a, place) === this.unit(b, place)) place++
    return place
  }

  /** The first string after this one that does not share its first `length` code units. */
  endOfPrefix(number: number, length: number): number {
    let low = number + 1
    let high = this.size
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.sharedPrefix(number, middle) >= length) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(number: number, string: string): number {
    const length = this.lengthOf(number)
    const start = this.#starts[number] ?? 0
    const shared = Math.min(length, string.length)
    for (let i = 0; i < shared; i++) {
      const difference = (this.#units[start + i] ?? 0) - string.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - string.length
  }
}
