import type { BoundedList } from './candidates.ts'
import { occurrences, type TermList } from './plan.ts'
import { type Field, inverseFrequency, weigh } from './weight.ts'

/** The most that each list's term weighs in any document of a field. */
export type Peaks = ReadonlyMap<Field, Float32Array>

/** Above what rounding to a Float32 takes away. */
const ROUNDED_UP = 1 + 1e-6

/** @returns null where a weight may be negative: then nothing is bounded by the largest */
export function peaksOf(
  fields: readonly Field[],
  boosts: Float64Array | null,
  k1: number,
  documentCount: number,
): Peaks | null {
  const terms = (fields[0]?.postings.starts.length ?? 1) - 1
  const peaks = new Map(fields.map((field) => [field, new Float32Array(terms)]))
  for (let term = 0; term < terms; term++) {
    const scale = inverseFrequency(occurrences(term, fields), documentCount) * (k1 + 1)
    for (const [field, most] of peaks) {
      const peak = peakOf(field, term, scale, boosts)
      if (Number.isNaN(peak)) return null
      most[term] = peak * ROUNDED_UP
    }
  }
  return peaks
}

function peakOf({ boost, norms, postings }: Field, term: number, scale: number, boosts: Float64Array | null): number {
  const { starts, documents, frequencies, lengths } = postings
  const end = starts[term + 1] ?? 0
  let peak = 0
  for (let i = starts[term] ?? 0; i < end; i++) {
    const document = documents[i] ?? 0
    const frequency = frequencies[i] ?? 0
    const norm = norms[lengths[document] ?? 0] ?? 0
    const weight = weigh(scale * frequency, frequency, norm, boost, boosts === null ? 1 : (boosts[document] ?? 1))
    if (weight > peak) peak = weight
    else if (!(weight >= 0)) return Number.NaN
  }
  return peak
}

/** Lists with what they can add to a score; null if one of them may take away from it. */
export function bounded(lists: readonly TermList[], peaks: Peaks | null): readonly BoundedList[] | null {
  if (peaks === null || lists.some(({ boost }) => !(boost >= 0 && boost < Infinity))) return null
  const squares = new Map<Field, number>()
  for (const { field, boost } of lists) squares.set(field, (squares.get(field) ?? 0) + boost * boost)
  return lists.map((list) => {
    const share = list.boost / Math.sqrt(squares.get(list.field) ?? 0) || 0
    return { ...list, share, bound: share * (peaks.get(list.field)?.[list.term] ?? 0) }
  })
}
