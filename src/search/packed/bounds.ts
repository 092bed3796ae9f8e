import type { Field } from './segment.ts'
import type { TermList } from './termList.ts'

/** A list and what it can add to a document's score. */
export interface BoundedList extends TermList {
  /** What a thousandth of weight adds: the list's boost over the length of the query in its field. */
  readonly share: number
  /** The most it adds to any document. */
  readonly bound: number
}

/** Lists with what they can add, the most first; null if that cannot be told of one, or it may take away. */
export function bound(lists: readonly TermList[]): readonly BoundedList[] | null {
  const squares = new Map<Field, number>()
  for (const { field, boost } of lists) squares.set(field, (squares.get(field) ?? 0) + boost * boost)
  const bounded: BoundedList[] = []
  for (const list of lists) {
    const { field, boost, start, end, peak } = list
    if (!(peak < Infinity && boost >= 0 && boost < Infinity)) return null
    const share = boost / Math.sqrt(squares.get(field) ?? 0) / 1000 || 0
    if (start < end) bounded.push({ ...list, share, bound: share * peak })
  }
  return bounded.sort((a, b) => b.bound - a.bound)
}

/** For each list, and past the last, the most that it and those after it add together. */
export function restsOf(lists: readonly BoundedList[]): Float64Array {
  const rests = new Float64Array(lists.length + 1)
  for (let i = lists.length - 1; i >= 0; i--) rests[i] = (rests[i + 1] ?? 0) + (lists[i]?.bound ?? 0)
  return rests
}
