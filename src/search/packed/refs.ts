import { arrayIndex } from './places.ts'
import type { Strings } from './strings.ts'

/**
 * Finds a document's number by its ref: by halving where refs are rising numbers, else in a map made now.
 *
 * @param places of the documents among equal scores, which tell whether refs that are numbers rise
 */
export function refFinder(refs: Strings, places: Uint32Array | null): (ref: string) => number {
  const [first, last] = refs.size > 0 ? [arrayIndex(refs.at(0)), arrayIndex(refs.at(refs.size - 1))] : [0, Infinity]
  const isRising = places === null && last < Infinity
  if (!isRising) {
    const numbers = new Map(Array.from({ length: refs.size }, (_, i) => [refs.at(i), i]))
    return (ref) => numbers.get(ref) ?? -1
  }
  return (ref) => {
    const wanted = arrayIndex(ref)
    if (wanted < first || wanted > last) return -1
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
