import { seek } from './seek.ts'
import type { TermList } from './termList.ts'

export interface Scores {
  /** For each candidate. */
  readonly scores: Float64Array
  /** The first list, in the order of the query, that each candidate is in. */
  readonly first: Uint32Array
}

const NONE = 0xffffffff

/**
 * Lunr's scores to the last bit: for each field the dot product of query and document in the order in which terms
 * first came into the index, over the length of the query; fields added in the order in which they were found.
 *
 * @param candidates ascending
 */
export function score(candidates: Uint32Array, lists: readonly TermList[]): Scores {
  const byField = Map.groupBy(lists.entries(), ([, { field }]) => field)
  const parts = Array.from(byField.values(), (entries) => {
    const part = { scores: new Float64Array(candidates.length), first: new Uint32Array(candidates.length).fill(NONE) }
    entries.sort(([, a], [, b]) => a.order - b.order)
    let squares = 0
    for (const [number, list] of entries) {
      squares += list.boost * list.boost
      addList(part, number, list, candidates)
    }
    const length = Math.sqrt(squares)
    for (const [i, product] of part.scores.entries()) part.scores[i] = product / length || 0
    return part
  })
  return sum(parts, candidates.length)
}

function addList({ scores, first }: Scores, number: number, list: TermList, candidates: Uint32Array): void {
  const { field, start, end, boost, weights } = list
  const { documents, shapeOf } = field
  let at = start
  for (let i = 0; i < candidates.length && at < end; i++) {
    const document = candidates[i] ?? 0
    at = seek(documents, at, end, document)
    if (at === end || documents[at] !== document) continue
    scores[i] = (scores[i] ?? 0) + boost * (weights.of(shapeOf[at] ?? 0) / 1000)
    if (number < (first[i] ?? NONE)) first[i] = number
  }
}

function sum(parts: readonly Scores[], size: number): Scores {
  const [only] = parts
  if (only && parts.length === 1) return only
  const scores = new Float64Array(size)
  const first = new Uint32Array(size).fill(NONE)
  for (let i = 0; i < size; i++) {
    const found = parts.toSorted((a, b) => (a.first[i] ?? NONE) - (b.first[i] ?? NONE))
    first[i] = found[0]?.first[i] ?? NONE
    for (const part of found) scores[i] = (scores[i] ?? 0) + (part.scores[i] ?? 0)
  }
  return { scores, first }
}
