import type { LiveSegment } from './liveSegment.ts'
import type { SoughtTerm } from './plan.ts'
import type { Field } from './segment.ts'
import { type Scale, Weights } from './weigh.ts'

/** One term in one field of one segment, with what its postings weigh. */
export interface TermList {
  readonly word: string
  readonly field: Field
  readonly start: number
  readonly end: number
  readonly boost: number
  readonly order: number
  readonly weights: Weights
  /** The most that any posting weighs; NaN where that cannot be told. */
  readonly peak: number
}

const NO_ROOM = new Float64Array(0)

/** What a query seeks, as it stands in one segment: as many lists, in the same order; empty ones too, since they are part of the query's length. */
export function listsIn(
  live: LiveSegment,
  at: number,
  sought: readonly SoughtTerm[],
  scales: readonly Scale[],
): TermList[] {
  return sought.flatMap(({ word, numbers, field: index, boost, rarity, order }, place) => {
    const field = live.segment.fields[index]
    const scale = scales[index]
    if (!field || !scale) return []
    const number = numbers[at] ?? -1
    const start = number === -1 ? 0 : (field.starts[number] ?? 0)
    const end = number === -1 ? 0 : (field.starts[number + 1] ?? 0)
    const room = start === end ? NO_ROOM : live.room(place)
    const weights = new Weights(field, live.scaled(index, scale), rarity, room)
    return [{ word, field, start, end, boost, order, weights, peak: weights.peak(field, number) }]
  })
}
