import type { Strings } from './strings.ts'

const ZERO = 48
const LAST_ARRAY_INDEX = 2 ** 32 - 2

/**
 * Each document's place among equal scores. Lunr keeps documents as keys of objects, and JavaScript puts keys that are
 * array indices first, in ascending order; only after them come the others, in the order they were added.
 *
 * @returns null where that is the order of the documents' numbers
 */
export function placesOfKeys(refs: Strings): Uint32Array | null {
  const keys = Float64Array.from({ length: refs.size }, (_, document) => arrayIndex(refs.at(document)))
  if (keys.every((key, document) => document === 0 || (keys[document - 1] ?? 0) <= key)) return null
  const order = Uint32Array.from(keys.keys()).sort((a, b) => compare(keys[a] ?? 0, keys[b] ?? 0) || a - b)
  const places = new Uint32Array(order.length)
  for (const [place, document] of order.entries()) places[document] = place
  return places
}

/** The number that a ref is as a key of an object; Infinity where it is none. */
export function arrayIndex(ref: string): number {
  if (ref.length === 0 || ref.length > 10 || (ref.length > 1 && ref.charCodeAt(0) === ZERO)) return Infinity
  let index = 0
  for (let i = 0; i < ref.length; i++) {
    const digit = ref.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return Infinity
    index = 10 * index + digit
  }
  return index <= LAST_ARRAY_INDEX ? index : Infinity
}

/** Unlike a subtraction, right for Infinity as well. */
export function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
