import { refFinder } from './refs.ts'
import { seek } from './seek.ts'
import type { Field, Segment } from './segment.ts'
import { type Scale, type ScaledShapes, scaleShapes } from './weigh.ts'

/** A segment as it stands in an index: which of its documents are still in, and what remains to count of them. */
export class LiveSegment {
  readonly segment: Segment
  /** 0 for each document that was removed; null: none was. */
  alive: Uint8Array | null = null
  /** Terms in each field, over all documents that are in. */
  readonly lengths: number[]
  #removed: number[] = []
  #find: ((ref: string) => number) | undefined
  /** What the lists of a query weigh is written here, query after query. */
  readonly #rooms: Float64Array[] = []
  readonly #mostShapes: number
  /** By field, for the scale asked for last. */
  readonly #scaled: (ScaledShapes | undefined)[] = []
  /** How many removed documents hold a term, over all fields, as far as it has been asked. */
  readonly #lost = new Map<number, number>()

  constructor(segment: Segment, removed: Iterable<number> = []) {
    this.segment = segment
    this.lengths = segment.fields.map(({ lengths }) => {
      let sum = 0
      for (let document = 0; document < lengths.length; document++) sum += lengths[document] ?? 0
      return sum
    })
    this.#mostShapes = Math.max(0, ...segment.fields.map(({ shapes }) => shapes.boosts.length))
    for (const document of removed) this.remove(document)
  }

  /** How often documents that are in were added. */
  get documentCount(): number {
    return this.segment.documentCount - this.#removed.length
  }

  /** How many documents are in. */
  get size(): number {
    return this.segment.refs.size - this.#removed.length
  }

  get removed(): readonly number[] {
    return this.#removed
  }

  /** Room for the weights of one list of a query, until the next query. */
  room(list: number): Float64Array {
    this.#rooms[list] ??= new Float64Array(this.#mostShapes)
    return this.#rooms[list]
  }

  /** A field's shapes on a scale; worked out again only when the scale has changed. */
  scaled(field: number, scale: Scale): ScaledShapes {
    const known = this.#scaled[field]
    if (known?.scale.averageLength === scale.averageLength) return known
    const shapes = this.segment.fields[field]?.shapes
    if (!shapes) throw new RangeError(`a segment of ${this.segment.fields.length} fields has no number ${field}`)
    const scaled = scaleShapes(shapes, scale)
    this.#scaled[field] = scaled
    return scaled
  }

  /** The number of a document that is in, by its ref, or -1. */
  find(ref: string): number {
    this.#find ??= refFinder(this.segment.refs, this.segment.places)
    const document = this.#find(ref)
    return document === -1 || this.alive?.[document] === 0 ? -1 : document
  }

  remove(document: number): void {
    this.alive ??= new Uint8Array(this.segment.refs.size).fill(1)
    if (this.alive[document] === 0) return
    this.alive[document] = 0
    this.#removed.push(document)
    for (const [i, { lengths }] of this.segment.fields.entries())
      this.lengths[i] = (this.lengths[i] ?? 0) - (lengths[document] ?? 0)
    this.#lost.clear()
  }

  /** In how many documents a term stands, each counted once a field. */
  count(term: number): number {
    let count = 0
    for (const { starts } of this.segment.fields) count += (starts[term + 1] ?? 0) - (starts[term] ?? 0)
    if (this.#removed.length === 0) return count
    let lost = this.#lost.get(term)
    if (lost === undefined) {
      lost = this.segment.fields.reduce((sum, field) => sum + this.#lostIn(field, term), 0)
      this.#lost.set(term, lost)
    }
    return count - lost
  }

  #lostIn({ starts, documents }: Field, term: number): number {
    const start = starts[term] ?? 0
    const end = starts[term + 1] ?? 0
    let lost = 0
    if (end - start <= this.#removed.length) {
      for (let i = start; i < end; i++) if (this.alive?.[documents[i] ?? 0] === 0) lost++
      return lost
    }
    for (const document of this.#removed) {
      const at = seek(documents, start, end, document)
      if (at < end && documents[at] === document) lost++
    }
    return lost
  }
}
