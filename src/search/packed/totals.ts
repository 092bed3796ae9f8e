import type { BoundedList } from './bounds.ts'
import { seek } from './seek.ts'

/** Documents, ascending, and what they have come to. */
export class Totals {
  documents: Uint32Array
  totals: Float64Array
  count = 0

  constructor(room = 1024) {
    this.documents = new Uint32Array(room)
    this.totals = new Float64Array(room)
  }

  push(document: number, total: number): void {
    if (this.count === this.documents.length) this.#grow()
    this.documents[this.count] = document
    this.totals[this.count++] = total
  }

  /**
   * Adds what a list holds of these documents, and leaves out those that come to less than `least`.
   *
   * @param at a posting before which none is of these documents
   * @returns such a posting for documents after these
   */
  lookUp({ field, end, share, weights }: BoundedList, at: number, least: number): number {
    const { documents, totals } = this
    const { documents: held, shapeOf } = field
    let i = at
    let kept = 0
    for (let k = 0; k < this.count; k++) {
      const document = documents[k] ?? 0
      let total = totals[k] ?? 0
      i = seek(held, i, end, document)
      if (i < end && held[i] === document) total += share * weights.of(shapeOf[i] ?? 0)
      if (total < least) continue
      documents[kept] = document
      totals[kept++] = total
    }
    this.count = kept
    return i
  }

  /** Leaves out those that come to less. */
  drop(least: number): void {
    let kept = 0
    for (let k = 0; k < this.count; k++) {
      if ((this.totals[k] ?? 0) < least) continue
      this.documents[kept] = this.documents[k] ?? 0
      this.totals[kept++] = this.totals[k] ?? 0
    }
    this.count = kept
  }

  #grow(): void {
    const { documents, totals } = this
    this.documents = new Uint32Array(2 * this.count)
    this.totals = new Float64Array(2 * this.count)
    this.documents.set(documents)
    this.totals.set(totals)
  }
}
