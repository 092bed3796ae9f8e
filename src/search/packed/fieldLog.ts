import { Growable } from './growable.ts'

/** What a pipeline left beside one term of one document's field: a list of values for each key asked for. */
export type Metadata = Record<string, unknown[]>

/** One field of every document as it was added: each run is a document's distinct terms, how often each stands in it. */
export class FieldLog {
  readonly terms = new Growable()
  readonly frequencies = new Growable()
  /** Where each run ends in `terms`. */
  readonly ends = new Growable()
  /** How many terms each run had, repeats counted. */
  readonly lengths = new Growable()
  /** Beside `terms`; empty where no metadata is asked for. */
  readonly metadata: Metadata[] = []
  #length = 0
  /** Where the open run's entry for a term is in `terms`, plus one. */
  #entries = new Uint32Array(1024)

  constructor(runsBefore: number) {
    for (let run = 0; run < runsBefore; run++) this.endRun()
  }

  /** Counts a term in the open run; the entry it is counted in. */
  count(term: number): number {
    if (term >= this.#entries.length) this.#grow(term)
    this.#length++
    const known = this.#entries[term] ?? 0
    if (known > 0) {
      this.frequencies.set(known - 1, this.frequencies.at(known - 1) + 1)
      return known - 1
    }
    this.terms.push(term)
    this.frequencies.push(1)
    this.#entries[term] = this.terms.length
    return this.terms.length - 1
  }

  endRun(): void {
    const start = this.ends.length === 0 ? 0 : this.ends.at(this.ends.length - 1)
    for (let entry = start; entry < this.terms.length; entry++) this.#entries[this.terms.at(entry)] = 0
    this.ends.push(this.terms.length)
    this.lengths.push(this.#length)
    this.#length = 0
  }

  #grow(term: number): void {
    const grown = new Uint32Array(2 * term)
    grown.set(this.#entries)
    this.#entries = grown
  }
}
