import type { BoundedList } from './bounds.ts'

const UNTOUCHED = -1
/** Places looked at in the time that one takes to be sorted. */
const WORTH_SORTING = 32

/** Documents that lie near each other, and what each has come to: so few that it all stays in the processor's cache. */
export class Window {
  static readonly SIZE = 2 ** 15
  readonly #sums = new Float64Array(Window.SIZE).fill(UNTOUCHED)
  /** Those that have come to anything. */
  readonly #touched = new Uint32Array(Window.SIZE)
  #count = 0

  /**
   * Adds the postings of a list.
   *
   * @param at the first of them
   * @param from the window's first document
   * @param size how many documents there are, at most `Window.SIZE`
   * @param allowed 1 for each of all documents that may be found; null: any
   * @param least what a document has to gain here, if it had come to nothing before, to be worth keeping
   * @returns the first posting after the window
   */
  add(list: BoundedList, at: number, from: number, size: number, allowed: Uint8Array | null, least: number): number {
    const { end, share, weights } = list
    const { documents, shapeOf } = list.field
    const sums = this.#sums
    const touched = this.#touched
    let count = this.#count
    let i = at
    for (; i < end; i++) {
      const document = documents[i] ?? 0
      const place = document - from
      if (place >= size) break
      if (allowed !== null && allowed[document] === 0) continue
      const gain = share * weights.of(shapeOf[i] ?? 0)
      const sum = sums[place] ?? 0
      if (sum !== UNTOUCHED) sums[place] = sum + gain
      else if (gain >= least) {
        sums[place] = gain
        touched[count++] = place
      }
    }
    this.#count = count
    return i
  }

  /** Tells each document that has come to so much or more, ascending, and forgets all. */
  drain(from: number, least: number, visit: (document: number, sum: number) => void): void {
    const sums = this.#sums
    const touched = this.#touched
    let kept = 0
    let last = 0
    for (let i = 0; i < this.#count; i++) {
      const place = touched[i] ?? 0
      if ((sums[place] ?? 0) < least) sums[place] = UNTOUCHED
      else {
        touched[kept++] = place
        last = Math.max(last, place)
      }
    }
    if (kept * WORTH_SORTING > last) {
      kept = 0
      for (let place = 0; place <= last; place++) if (sums[place] !== UNTOUCHED) touched[kept++] = place
    } else touched.subarray(0, kept).sort()
    for (let i = 0; i < kept; i++) {
      const place = touched[i] ?? 0
      visit(from + place, sums[place] ?? 0)
      sums[place] = UNTOUCHED
    }
    this.#count = 0
  }
}
