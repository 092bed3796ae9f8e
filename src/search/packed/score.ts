import type { TermList } from './plan.ts'
import { seek } from './seek.ts'
import { type Field, weigh } from './weight.ts'

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
 * @param order when each term first came into the index
 */
export function score(
  candidates: Uint32Array,
  lists: readonly TermList[],
  boosts: Float64Array | null,
  k1: number,
  order: Uint32Array,
): Scores {
  const fields = Map.groupBy(lists.keys(), (number) => lists[number]?.field)
  const parts: Scores[] = []
  for (const [field, numbers] of fields) {
    if (!field) continue
    const part = { scores: new Float64Array(candidates.length), first: new Uint32Array(candidates.length).fill(NONE) }
    let squares = 0
    const termOrder = (number: number) => order[lists[number]?.term ?? 0] ?? 0
    for (const number of numbers.toSorted((a, b) => termOrder(a) - termOrder(b))) {
      const list = lists[number]
      if (!list) continue
      squares += list.boost * list.boost
      addList(part, number, list, field, candidates, boosts, k1)
    }
    const length = Math.sqrt(squares)
    for (const [i, product] of part.scores.entries()) part.scores[i] = product / length || 0
    parts.push(part)
  }
  return sum(parts, candidates.length)
}

function addList(
  { scores, first }: Scores,
  number: number,
  { start, end, boost, rarity }: TermList,
  { boost: fieldBoost, norms, postings }: Field,
  candidates: Uint32Array,
  boosts: Float64Array | null,
  k1: number,
): void {
  const { documents, frequencies, lengths } = postings
  let at = start
  for (let i = 0; i < candidates.length && at < end; i++) {
    const document = candidates[i] ?? 0
    at = seek(documents, at, end, document)
    if (at === end || documents[at] !== document) continue
    const frequency = frequencies[at] ?? 0
    const norm = norms[lengths[document] ?? 0] ?? 0
    const weight = weigh(rarity * ((k1 + 1) * frequency), frequency, norm, fieldBoost, boosts?.[document] ?? 1)
    scores[i] = (scores[i] ?? 0) + boost * weight
    if (number < (first[i] ?? NONE)) first[i] = number
  }
}

function sum(parts: readonly Scores[], size: number): Scores {
  const scores = new Float64Array(size)
  const first = new Uint32Array(size).fill(NONE)
  for (let i = 0; i < size; i++) {
    const found = parts.toSorted((a, b) => (a.first[i] ?? NONE) - (b.first[i] ?? NONE))
    first[i] = found[0]?.first[i] ?? NONE
    for (const part of found) scores[i] = (scores[i] ?? 0) + (part.scores[i] ?? 0)
  }
  return { scores, first }
}
