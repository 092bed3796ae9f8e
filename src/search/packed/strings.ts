import { arrayFor, type Integers } from './growable.ts'
import { decode } from './units.ts'

/** A list of strings in one buffer of code units. */
export class Strings {
  readonly size: number
  readonly units: Integers
  /** Where each string starts in the units; one more than there are strings. */
  readonly starts: Uint32Array

  constructor(units: Integers, starts: Uint32Array) {
    this.units = units
    this.starts = starts
    this.size = starts.length - 1
  }

  static of(list: readonly string[]): Strings {
    const { units, starts } = packStrings(list)
    return new Strings(units, starts)
  }

  at(number: number): string {
    return decode(this.units.subarray(this.starts[number], this.starts[number + 1]))
  }

  lengthOf(number: number): number {
    return (this.starts[number + 1] ?? 0) - (this.starts[number] ?? 0)
  }

  /** The code unit at a place of a string; -1 past its end. */
  unit(number: number, place: number): number {
    return place < this.lengthOf(number) ? (this.units[(this.starts[number] ?? 0) + place] ?? -1) : -1
  }
}

/** The code units of strings one after the other, as narrow as they can be, and where each starts. */
export function packStrings(list: readonly string[]): { readonly units: Integers; readonly starts: Uint32Array } {
  const starts = new Uint32Array(list.length + 1)
  let length = 0
  let widest = 0
  for (const [number, string] of list.entries()) {
    length += string.length
    starts[number + 1] = length
    for (let i = 0; i < string.length; i++) widest = Math.max(widest, string.charCodeAt(i))
  }
  const units = new (arrayFor(widest))(length)
  let at = 0
  for (const string of list) for (let i = 0; i < string.length; i++) units[at++] = string.charCodeAt(i)
  return { units, starts }
}

/** The strings of several lists one after the other, but for some of each, by number. */
export function concatenate(
  parts: readonly { readonly strings: Strings; readonly without: ReadonlySet<number> }[],
): Strings {
  let size = 0
  let length = 0
  let Wide: ReturnType<typeof arrayFor> = Uint8Array
  for (const { strings, without } of parts) {
    size += strings.size - without.size
    length += strings.units.length
    for (const number of without) length -= strings.lengthOf(number)
    if (strings.units.BYTES_PER_ELEMENT > Wide.BYTES_PER_ELEMENT) Wide = arrayFor(0xffff)
  }
  const units = new Wide(length)
  const starts = new Uint32Array(size + 1)
  let at = 0
  let kept = 0
  for (const { strings, without } of parts)
    for (let number = 0; number < strings.size; number++) {
      if (without.has(number)) continue
      units.set(strings.units.subarray(strings.starts[number], strings.starts[number + 1]), at)
      at += strings.lengthOf(number)
      starts[++kept] = at
    }
  return new Strings(units, starts)
}
