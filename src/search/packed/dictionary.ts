import { packStrings, Strings } from './strings.ts'

/** Strings in the order of their code units; a string's number is its place in that order. */
export class Dictionary extends Strings {
  /** @param sorted by code units, each once, as `Array.prototype.sort` leaves them */
  static override of(sorted: readonly string[]): Dictionary {
    const { units, starts } = packStrings(sorted)
    return new Dictionary(units, starts)
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
    const start = this.starts[number] ?? 0
    const shared = Math.min(length, string.length)
    for (let i = 0; i < shared; i++) {
      const difference = (this.units[start + i] ?? 0) - string.charCodeAt(i)
      if (difference !== 0) return difference
    }
    return length - string.length
  }
}
