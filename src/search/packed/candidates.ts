import { type BoundedList, bound, restsOf } from './bounds.ts'
import { LeastOfLargest } from './leastOfLargest.ts'
import type { TermList } from './termList.ts'
import { Totals } from './totals.ts'
import { Window } from './window.ts'

/** The first window is smaller, and each one twice as large as that before: to know soon what a document has to come to. */
const FIRST_WINDOW = 2 ** 11
/** So many documents are worth looking up together. */
const BATCH = 2 ** 10
/** Postings added in the time of one looked up. */
const WORTH_LOOKING_UP = 16
/** The part of all postings that is worth going through beforehand. */
const SEED = 1 / 16

/** Finds the documents that may be among the best, by bounds (MaxScore); its arrays are kept from query to query. */
export class Candidates {
  readonly #window = new Window()
  readonly #batch = new Totals(BATCH + Window.SIZE)

  /**
   * The documents, ascending, among which are the best `limit` of those in the lists.
   *
   * @param allowed 1 for each of the documents that may be found; null: any
   * @param floor what documents that score less need not be found for
   */
  find(lists: readonly TermList[], allowed: Uint8Array | null, limit: number, floor: number): Uint32Array {
    const bounded = limit < Infinity ? bound(lists) : null
    if (!bounded) return all(lists, allowed)
    const { documents, count } = this.#best(bounded, allowed, limit, floor)
    return documents.subarray(0, count)
  }

  /**
   * Lists that add most come first. Those that even together cannot lift a document among the best are not gone through
   * but only looked up, for documents of the lists before that can still get there.
   */
  #best(ordered: readonly BoundedList[], allowed: Uint8Array | null, limit: number, floor: number): Totals {
    const rests = restsOf(ordered)
    /** Sums are rounded otherwise than the scores they stand for. */
    const slack = 1e-9 * (1 + (rests[0] ?? 0))
    const largest = new LeastOfLargest(Math.min(limit, postingsOf(ordered)))
    /** No document that comes to less is among the best. */
    let least = Math.max(floor, this.#seed(ordered, allowed, limit, floor)) - slack
    const next = Uint32Array.from(ordered, ({ start }) => start)
    /** How many lists have to be gone through. */
    let essential = ordered.length
    let size = FIRST_WINDOW
    const found = new Totals()
    const batch = this.#batch
    for (let from = 0; from < Infinity; ) {
      while (essential > 0 && (rests[essential - 1] ?? 0) < least) essential--
      do {
        from = firstOf(ordered, next, essential)
        for (let i = 0; i < essential; i++) {
          const list = ordered[i]
          const gain = least - (rests[i + 1] ?? 0)
          if (list) next[i] = this.#window.add(list, next[i] ?? 0, from, size, allowed, gain)
        }
        this.#window.drain(from, least - (rests[essential] ?? 0), (document, sum) => batch.push(document, sum))
        size = Math.min(2 * size, Window.SIZE)
      } while (from < Infinity && essential < ordered.length && batch.count < BATCH)
      for (let i = essential; i < ordered.length && batch.count > 0; i++) {
        const list = ordered[i]
        if (list) next[i] = batch.lookUp(list, next[i] ?? 0, least - (rests[i + 1] ?? 0))
      }
      for (let i = 0; i < batch.count; i++) {
        const total = batch.totals[i] ?? 0
        if (total < least) continue
        found.push(batch.documents[i] ?? 0, total)
        least = Math.max(least, largest.add(total) - slack)
      }
      batch.count = 0
    }
    found.drop(least)
    return found
  }

  /**
   * What at least `limit` documents come to: the best of the first lists, where those are short, looked up in the others.
   * -Infinity where that is not worth its time.
   */
  #seed(ordered: readonly BoundedList[], allowed: Uint8Array | null, limit: number, floor: number): number {
    const most = SEED * postingsOf(ordered)
    let short = 0
    for (let sum = 0; short < ordered.length; short++) {
      sum += postingsOf(ordered.slice(short, short + 1))
      if (sum > most) break
    }
    const others = ordered.slice(short)
    if (short === 0 || WORTH_LOOKING_UP * limit * others.length > postingsOf(others)) return -Infinity
    const leaders = this.#best(ordered.slice(0, short), allowed, limit, floor - (restsOf(others)[0] ?? 0))
    // Where many come to the same, some of them do.
    leaders.count = Math.min(leaders.count, 2 * limit)
    for (const list of others) leaders.lookUp(list, list.start, -Infinity)
    const largest = new LeastOfLargest(limit)
    let least = -Infinity
    for (let i = 0; i < leaders.count; i++) least = largest.add(leaders.totals[i] ?? 0)
    return least
  }
}

function postingsOf(lists: readonly BoundedList[]): number {
  return lists.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The first document that is still to come in any of the first lists; Infinity if none is. */
function firstOf(lists: readonly BoundedList[], next: Uint32Array, essential: number): number {
  let first = Infinity
  for (let i = 0; i < essential; i++) {
    const list = lists[i]
    const at = next[i] ?? 0
    if (list && at < list.end) first = Math.min(first, list.field.documents[at] ?? 0)
  }
  return first
}

function all(lists: readonly TermList[], allowed: Uint8Array | null): Uint32Array {
  const marks = new Uint8Array(lists[0]?.field.lengths.length ?? 0)
  let count = 0
  for (const { field, start, end } of lists)
    for (let i = start; i < end; i++) {
      const document = field.documents[i] ?? 0
      if (marks[document] === 1 || allowed?.[document] === 0) continue
      marks[document] = 1
      count++
    }
  const found = new Uint32Array(count)
  let at = 0
  for (let document = 0; document < marks.length; document++) if (marks[document] === 1) found[at++] = document
  return found
}
