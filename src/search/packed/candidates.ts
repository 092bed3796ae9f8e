import { type BoundedList, bound, restsOf } from './bounds.ts'
import { largest } from './largest.ts'
import { seek } from './seek.ts'
import type { TermList } from './termList.ts'

const UNTOUCHED = -1
/** Postings added in the time of one looked up. */
const WORTH_LOOKING_UP = 16
/** So few postings are sooner added than told to be needless. */
const WORTH_SPARING = 1024

/** Finds the documents that may be among the best, by bounds (MaxScore); its arrays are kept from query to query. */
export class Candidates {
  readonly #sums: Float64Array
  readonly #touched: Uint32Array
  #count = 0

  constructor(documents: number) {
    this.#sums = new Float64Array(documents).fill(UNTOUCHED)
    this.#touched = new Uint32Array(documents)
  }

  /**
   * The documents, ascending, among which are the best `limit` of those in the lists.
   *
   * @param floor what documents that score less need not be found for
   */
  find(lists: readonly TermList[], allowed: Uint8Array | null, limit: number, floor: number): Uint32Array {
    const bounded = limit < this.#sums.length || floor > 0 ? bound(lists) : null
    return bounded ? this.#best(bounded, allowed, limit, floor) : this.#all(lists, allowed)
  }

  #all(lists: readonly TermList[], allowed: Uint8Array | null): Uint32Array {
    for (const { field, start, end } of lists)
      for (let i = start; i < end; i++) {
        const document = field.documents[i] ?? 0
        if (allowed && allowed[document] === 0) continue
        if (this.#sums[document] === UNTOUCHED) this.#touched[this.#count++] = document
        this.#sums[document] = 0
      }
    const found = this.#touched.slice(0, this.#count).sort()
    this.#reset()
    return found
  }

  /**
   * Lists that add most come first; once all the rest together cannot lift an unseen document among the best, the rest
   * is only looked up for those that can still get there.
   */
  #best(ordered: readonly BoundedList[], allowed: Uint8Array | null, limit: number, floor: number): Uint32Array {
    const rests = restsOf(ordered)
    /** Sums are rounded otherwise than the scores they stand for. */
    const slack = 1e-9 * (1 + (rests[0] ?? 0))
    /** No document that ends below is among the best. */
    let threshold = floor
    let coming = ordered.reduce((sum, { start, end }) => sum + end - start, 0)
    let sinceRaised = 0
    let next = 0
    for (; next < ordered.length && threshold <= (rests[next] ?? 0) + slack; next++) {
      const list = ordered[next]
      if (!list) continue
      this.#add(list, allowed, threshold - slack - (rests[next + 1] ?? 0))
      sinceRaised += list.end - list.start
      coming -= list.end - list.start
      if (coming > 0 && (coming < WORTH_SPARING || sinceRaised * 2 < this.#count)) continue
      threshold = Math.max(threshold, this.#leastOfBest(limit, ordered, next + 1))
      sinceRaised = 0
    }
    this.#drop(threshold - slack - (rests[next] ?? 0))
    for (; next < ordered.length && this.#count > limit; next++) {
      const list = ordered[next]
      if (!list) continue
      if (list.end - list.start < WORTH_LOOKING_UP * this.#count) this.#add(list, null, Infinity)
      else this.#lookUp(list, this.#seen().sort())
      threshold = Math.max(threshold, this.#leastOfBest(limit, ordered, next + 1))
      this.#drop(threshold - slack - (rests[next + 1] ?? 0))
    }
    const candidates = this.#seen().slice().sort()
    this.#reset()
    return candidates
  }

  #seen(): Uint32Array {
    return this.#touched.subarray(0, this.#count)
  }

  /** Forgets the documents that have come to less. */
  #drop(least: number): void {
    const sums = this.#sums
    const touched = this.#touched
    let kept = 0
    for (let i = 0; i < this.#count; i++) {
      const document = touched[i] ?? 0
      if ((sums[document] ?? 0) >= least) touched[kept++] = document
      else sums[document] = UNTOUCHED
    }
    this.#count = kept
  }

  /**
   * What at least `limit` documents come to: those with the largest sums so far. Where that costs less than it is likely
   * to save, what the lists from `next` on add to just these is looked up first.
   */
  #leastOfBest(limit: number, ordered: readonly BoundedList[], next: number): number {
    if (this.#count < limit) return -Infinity
    const leaders = largest(this.#sums, this.#seen(), limit)
    const list = ordered[next]
    const lookUps = limit * (ordered.length - next)
    if (!list || this.#count + list.end - list.start < WORTH_LOOKING_UP * lookUps)
      return this.#sums[leaders[0] ?? 0] ?? 0
    leaders.sort()
    const before = Float64Array.from(leaders, (document) => this.#sums[document] ?? 0)
    for (const list of ordered.slice(next)) this.#lookUp(list, leaders)
    let least = Infinity
    for (const [i, document] of leaders.entries()) {
      least = Math.min(least, this.#sums[document] ?? 0)
      this.#sums[document] = before[i] ?? 0
    }
    return least
  }

  /** @param least what a document that is in no list before has to gain in this one to be worth keeping */
  #add({ field, start, end, share, weights }: BoundedList, allowed: Uint8Array | null, least: number): void {
    const { documents, shapeOf } = field
    const sums = this.#sums
    const touched = this.#touched
    let count = this.#count
    for (let i = start; i < end; i++) {
      const document = documents[i] ?? 0
      if (allowed !== null && allowed[document] === 0) continue
      const gain = share * weights.of(shapeOf[i] ?? 0)
      const sum = sums[document] ?? 0
      if (sum !== UNTOUCHED) sums[document] = sum + gain
      else if (gain >= least) {
        sums[document] = gain
        touched[count++] = document
      }
    }
    this.#count = count
  }

  #lookUp({ field, start, end, share, weights }: BoundedList, candidates: Uint32Array): void {
    const { documents, shapeOf } = field
    const sums = this.#sums
    let at = start
    for (let i = 0; i < candidates.length; i++) {
      const document = candidates[i] ?? 0
      at = seek(documents, at, end, document)
      if (at === end) return
      if (documents[at] === document) sums[document] = (sums[document] ?? 0) + share * weights.of(shapeOf[at] ?? 0)
    }
  }

  #reset(): void {
    for (let i = 0; i < this.#count; i++) this.#sums[this.#touched[i] ?? 0] = UNTOUCHED
    this.#count = 0
  }
}
