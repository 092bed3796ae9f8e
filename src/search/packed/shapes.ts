import { Growable, type Integers, largestOf } from './growable.ts'

/**
 * The ways in which terms stand in documents: how often, in a field how long, of a document boosted how much. That is
 * all a weight is made of besides the statistics, and there are few: a posting holds the number of its shape.
 */
export interface Shapes {
  readonly frequencies: Uint32Array
  readonly lengths: Uint32Array
  readonly boosts: Float64Array
}

/** Numbers of shapes. */
export type Codes = Uint16Array | Uint32Array

/** Up to here numbers are looked up in an array, not in a map. */
const DENSE = 2 ** 22

/** Numbers shapes as they first come. */
export class ShapeTable {
  readonly #frequencies: number[] = []
  readonly #lengths: number[] = []
  readonly #boosts: number[] = []
  readonly #numbers = new Map<string, number>()

  number(frequency: number, length: number, boost: number): number {
    const key = `${frequency} ${length} ${boost}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#boosts.length)
    this.#frequencies.push(frequency)
    this.#lengths.push(length)
    return this.#boosts.push(boost) - 1
  }

  shapes(): Shapes {
    return {
      frequencies: Uint32Array.from(this.#frequencies),
      lengths: Uint32Array.from(this.#lengths),
      boosts: Float64Array.from(this.#boosts),
    }
  }
}

export function codes(length: number, shapes: number): Codes {
  return shapes <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length)
}

/** Tells the shape of every posting. */
export function shapePostings(
  documents: Uint32Array,
  frequencies: Integers,
  lengths: Integers,
  boosts: Float64Array | null,
): { shapeOf: Codes; shapes: Shapes } {
  const table = new ShapeTable()
  const most = largestOf(frequencies) + 1
  const longest = largestOf(lengths) + 1
  const dense = boosts === null && most * longest <= DENSE ? new Uint32Array(most * longest) : null
  const known = new Map<number, number>()
  let shapeOf: Codes = new Uint16Array(documents.length)
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0
    const frequency = frequencies[i] ?? 0
    const length = lengths[document] ?? 0
    const key = frequency * longest + length
    let number = dense ? (dense[key] ?? 0) - 1 : boosts ? -1 : (known.get(key) ?? -1)
    if (number === -1) {
      number = table.number(frequency, length, boosts?.[document] ?? 1)
      if (dense) dense[key] = number + 1
      else if (!boosts) known.set(key, number)
      if (number > 0xffff && shapeOf instanceof Uint16Array) shapeOf = Uint32Array.from(shapeOf)
    }
    shapeOf[i] = number
  }
  return { shapeOf, shapes: table.shapes() }
}

/**
 * For each term the shapes that none of its others outweighs whatever the statistics: no other is as frequent in as
 * short a field of as boosted a document. Mostly one or two.
 */
export function peaksOf(
  starts: Uint32Array,
  shapeOf: Codes,
  shapes: Shapes,
): { peakStarts: Uint32Array; peaks: Codes } {
  const front = new Front(shapes)
  const peakStarts = new Uint32Array(starts.length)
  const all = new Growable()
  for (let term = 0; term + 1 < starts.length; term++) {
    const end = starts[term + 1] ?? 0
    let last = -1
    for (let i = starts[term] ?? 0; i < end; i++) {
      const shape = shapeOf[i] ?? 0
      if (shape !== last) front.take(shape)
      last = shape
    }
    front.moveTo(all)
    peakStarts[term + 1] = all.length
  }
  const peaks = codes(all.length, shapes.boosts.length)
  peaks.set(all.view())
  return { peakStarts, peaks }
}

/** The shapes taken that no other one taken outweighs. */
class Front {
  readonly #shapes: Shapes
  #size = 0
  readonly #members: number[] = []

  constructor(shapes: Shapes) {
    this.#shapes = shapes
  }

  take(shape: number): void {
    const members = this.#members
    let kept = 0
    for (let i = 0; i < this.#size; i++) {
      const member = members[i] ?? 0
      if (this.#outweighs(member, shape)) return
      if (!this.#outweighs(shape, member)) members[kept++] = member
    }
    members[kept++] = shape
    this.#size = kept
  }

  /** Leaves none. */
  moveTo(list: Growable): void {
    for (let i = 0; i < this.#size; i++) list.push(this.#members[i] ?? 0)
    this.#size = 0
  }

  #outweighs(a: number, b: number): boolean {
    const { frequencies, lengths, boosts } = this.#shapes
    return (
      (frequencies[a] ?? 0) >= (frequencies[b] ?? 0) &&
      (lengths[a] ?? 0) <= (lengths[b] ?? 0) &&
      (boosts[a] ?? 0) >= (boosts[b] ?? 0)
    )
  }
}
