import { arrayIndex } from './places.ts'
import type { Strings } from './strings.ts'

/** Finds a document's number by its ref: by halving where refs are rising numbers, else in a map made now. */
export function refFinder(refs: Strings): (ref: string) => number {
  let rising = true
  for (let i = 0, last = -1; i < refs.size && rising; i++) {
    const index = arrayIndex(refs.at(i))
    rising = index > last && index < Infinity
    last = index
  }
  if (!rising) {
    const numbers = new Map(Array.from({ length: refs.size }, (_, i) => [refs.at(i), i]))
    return (ref) => numbers.get(ref) ?? -1
  }
  return (ref) => {
    const wanted = arrayIndex(ref)
    let low = 0
    let high = refs.size - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const index = arrayIndex(refs.at(middle))
      if (index === wanted) return middle
      if (index < wanted) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}
