import type { LiveSegment } from './liveSegment.ts'
import type { SoughtTerm } from './plan.ts'
import type { Field } from './segment.ts'
import { isMonotone, peakOf, type Scale, weigh } from './weigh.ts'

/** One term in one field of one segment, with what its postings weigh. */
export interface TermList {
  readonly word: string
  readonly field: Field
  readonly start: number
  readonly end: number
  readonly boost: number
  readonly order: number
  /** By shape, in thousandths. */
  readonly weights: Float64Array
  /** The most that any posting weighs; NaN where that cannot be told. */
  readonly peak: number
}

const NONE = new Float64Array(0)

/** What a query seeks, as it stands in one segment: as many lists, in the same order; empty ones too, since they are part of the query's length. */
export function listsIn(
  { segment }: LiveSegment,
  at: number,
  sought: readonly SoughtTerm[],
  scaleOf: (field: number) => Omit<Scale, 'rarity'>,
): TermList[] {
  return sought.flatMap(({ word, numbers, field: index, boost, rarity, order }) => {
    const field = segment.fields[index]
    if (!field) return []
    const number = numbers[at] ?? -1
    const start = number === -1 ? 0 : (field.starts[number] ?? 0)
    const end = number === -1 ? 0 : (field.starts[number + 1] ?? 0)
    if (start === end) return [{ word, field, start, end, boost, order, weights: NONE, peak: 0 }]
    const scale = { ...scaleOf(index), rarity }
    const weights = weigh(field, scale, start, end)
    const peak = isMonotone(scale, field) ? peakOf(field, number, weights) : Number.NaN
    return [{ word, field, start, end, boost, order, weights, peak }]
  })
}
