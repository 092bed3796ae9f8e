import { kthLargest } from './kthLargest.ts'
import type { TermList } from './plan.ts'
import { seek } from './seek.ts'
import { weigh } from './weight.ts'

/** A list and what it can add to a document's score. */
export interface BoundedList extends TermList {
  /** Its boost over the length of the query in its field. */
  readonly share: number
  /** The most it adds to any document. */
  readonly bound: number
}

const UNTOUCHED = -1

/** Finds the documents that may be among the best, by bounds (MaxScore); its arrays are kept from query to query. */
export class Candidates {
  readonly #sums: Float64Array
  readonly #touched: Uint32Array
  readonly #boosts: Float64Array | null
  readonly #k1: number
  #count = 0

  constructor(documents: number, boosts: Float64Array | null, k1: number) {
    this.#sums = new Float64Array(documents).fill(UNTOUCHED)
    this.#touched = new Uint32Array(documents)
    this.#boosts = boosts
    this.#k1 = k1
  }

  /** Every document of the lists, ascending. */
  all(lists: readonly TermList[], allowed: Uint8Array | null): Uint32Array {
    for (const { field, start, end } of lists)
      for (let i = start; i < end; i++) {
        const document = field.postings.documents[i] ?? 0
        if (allowed && allowed[document] === 0) continue
        if (this.#sums[document] === UNTOUCHED) this.#touched[this.#count++] = document
        this.#sums[document] = 0
      }
    const found = this.#touched.slice(0, this.#count).sort()
    this.#reset()
    return found
  }

  /**
   * The best `limit` documents, among others, ascending: lists that add most come first; once all the rest together
   * cannot lift an unseen document among the best, the rest is only looked up for those that can still get there.
   */
  best(lists: readonly BoundedList[], allowed: Uint8Array | null, limit: number): Uint32Array {
    const ordered = lists.filter(({ start, end }) => start < end).toSorted((a, b) => b.bound - a.bound)
    const rests = restsOf(ordered)
    const slack = 1e-9 * (1 + (rests[0] ?? 0))
    let threshold = -Infinity
    let next = 0
    let sinceChecked = 0
    for (; next < ordered.length && threshold <= (rests[next] ?? 0) + slack; next++) {
      const list = ordered[next]
      if (!list) continue
      this.#add(list, allowed)
      sinceChecked += list.end - list.start
      if (sinceChecked * 2 < this.#count) continue
      threshold = kthLargest(this.#sums, this.#touched.subarray(0, this.#count), limit)
      sinceChecked = 0
    }
    let candidates = this.#touched.subarray(0, this.#count)
    const prune = (rest: number) => {
      threshold = kthLargest(this.#sums, candidates, limit)
      candidates = candidates.filter((document) => (this.#sums[document] ?? 0) + rest >= threshold - slack)
    }
    prune(rests[next] ?? 0)
    candidates.sort()
    for (; next < ordered.length && candidates.length > limit; next++) {
      const list = ordered[next]
      if (list) this.#lookUp(list, candidates)
      prune(rests[next + 1] ?? 0)
    }
    this.#reset()
    return candidates
  }

  #add({ field, start, end, rarity, share }: BoundedList, allowed: Uint8Array | null): void {
    const { documents, frequencies, lengths } = field.postings
    const { norms } = field
    const sums = this.#sums
    const boosts = this.#boosts
    const scale = rarity * (this.#k1 + 1)
    for (let i = start; i < end; i++) {
      const document = documents[i] ?? 0
      if (allowed !== null && allowed[document] === 0) continue
      const frequency = frequencies[i] ?? 0
      const boost = boosts === null ? 1 : (boosts[document] ?? 1)
      const weight = weigh(scale * frequency, frequency, norms[lengths[document] ?? 0] ?? 0, field.boost, boost)
      const sum = sums[document] ?? 0
      if (sum === UNTOUCHED) {
        this.#touched[this.#count++] = document
        sums[document] = share * weight
      } else sums[document] = sum + share * weight
    }
  }

  #lookUp({ field, start, end, rarity, share }: BoundedList, candidates: Uint32Array): void {
    const { documents, frequencies, lengths } = field.postings
    let at = start
    for (const document of candidates) {
      at = seek(documents, at, end, document)
      if (at === end) return
      if (documents[at] !== document) continue
      const frequency = frequencies[at] ?? 0
      const norm = field.norms[lengths[document] ?? 0] ?? 0
      const boost = this.#boosts?.[document] ?? 1
      const weight = weigh(rarity * (this.#k1 + 1) * frequency, frequency, norm, field.boost, boost)
      this.#sums[document] = (this.#sums[document] ?? 0) + share * weight
    }
  }

  #reset(): void {
    for (let i = 0; i < this.#count; i++) this.#sums[this.#touched[i] ?? 0] = UNTOUCHED
    this.#count = 0
  }
}

/** For each list, and past the last, the most that it and those after it add together. */
function restsOf(lists: readonly BoundedList[]): Float64Array {
  const rests = new Float64Array(lists.length + 1)
  for (let i = lists.length - 1; i >= 0; i--) rests[i] = (rests[i + 1] ?? 0) + (lists[i]?.bound ?? 0)
  return rests
}
