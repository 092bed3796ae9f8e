export type Integers = Uint8Array | Uint16Array | Uint32Array

/** A growing list of whole numbers below 2^32, each as wide as the widest needs. */
export class Growable {
  #values: Integers
  #limit: number
  #length: number

  /** @param from what it begins with: taken as it is, not copied before it grows */
  constructor(from: Integers = new Uint8Array(0)) {
    this.#values = from
    this.#limit = 2 ** (8 * from.BYTES_PER_ELEMENT) - 1
    this.#length = from.length
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (value > this.#limit) this.#reallocate(this.#values.length, value)
    if (this.#length === this.#values.length) this.#reallocate(Math.max(64, this.#length * 2), value)
    this.#values[this.#length++] = value
  }

  at(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    if (value > this.#limit) this.#reallocate(this.#values.length, value)
    this.#values[index] = value
  }

  /** What has been pushed, without a copy: later pushes may or may not show in it. */
  view(): Integers {
    return this.#values.subarray(0, this.#length)
  }

  #reallocate(capacity: number, value: number): void {
    const Wide = arrayFor(Math.max(value, this.#limit))
    const grown = new Wide(capacity)
    grown.set(this.view())
    this.#values = grown
    this.#limit = 2 ** (8 * Wide.BYTES_PER_ELEMENT) - 1
  }
}

/** The narrowest array that holds numbers up to `largest`. */
export function arrayFor(largest: number): typeof Uint8Array | typeof Uint16Array | typeof Uint32Array {
  return largest <= 0xff ? Uint8Array : largest <= 0xffff ? Uint16Array : Uint32Array
}

export function largestOf(values: Integers): number {
  let most = 0
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0)
  return most
}
