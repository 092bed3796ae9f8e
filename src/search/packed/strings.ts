import type { Integers } from './growable.ts'
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
