import type { Field } from './segment.ts'
import type { Shapes } from './shapes.ts'

/** What weights of a field are made of besides the shapes of its postings and the rarity of the term. */
export interface Scale {
  readonly fieldBoost: number
  /** Of the field, over all documents. */
  readonly averageLength: number
  readonly k1: number
  readonly b: number
}

/** Shapes with all that is the same for every term worked out. */
export interface ScaledShapes {
  readonly scale: Scale
  /** By shape, what stands above and below the line of BM25. */
  readonly above: Float64Array
  readonly below: Float64Array
  /** Whether a shape that another outweighs in every part also weighs no more: not with odd tunings. */
  readonly isMonotone: boolean
}

/** Lunr's inverse document frequency: `count` documents of `documentCount` hold the term, each counted once a field. */
export function rarityOf(count: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - count + 0.5) / (count + 0.5)))
}

export function scaleShapes({ frequencies, lengths, boosts }: Shapes, scale: Scale): ScaledShapes {
  const { fieldBoost, averageLength, k1, b } = scale
  return {
    scale,
    above: Float64Array.from(frequencies, (frequency) => (k1 + 1) * frequency),
    below: Float64Array.from(
      frequencies,
      (frequency, shape) => k1 * (1 - b + b * ((lengths[shape] ?? 0) / averageLength)) + frequency,
    ),
    isMonotone: k1 > 0 && k1 < Infinity && isPlainBoost(fieldBoost) && boosts.every(isPlainBoost),
  }
}

function isPlainBoost(boost: number): boolean {
  return boost >= 0 && boost < Infinity
}

/**
 * What a term's postings weigh, by their shapes, in thousandths: BM25 with its boosts as Lunr's builder works it out and
 * rounds it, step by step, so that it comes out the same to the last bit. Each is worked out when first asked for.
 */
export class Weights {
  readonly #scaled: ScaledShapes
  readonly #boosts: Float64Array
  readonly #rarity: number
  /** NaN where not yet worked out. */
  readonly #known: Float64Array

  /** @param room overwritten; at least as long as there are shapes */
  constructor({ shapes }: Field, scaled: ScaledShapes, rarity: number, room: Float64Array) {
    this.#scaled = scaled
    this.#boosts = shapes.boosts
    this.#rarity = rarity
    this.#known = room.fill(Number.NaN)
  }

  of(shape: number): number {
    const known = this.#known[shape] ?? 0
    return Number.isNaN(known) ? this.#workOut(shape) : known
  }

  /** The most that any posting of a term weighs, by its peaks; NaN where that cannot be told. */
  peak({ peakStarts, peaks }: Field, term: number): number {
    if (!this.#scaled.isMonotone) return Number.NaN
    let most = 0
    for (let i = peakStarts[term] ?? 0; i < (peakStarts[term + 1] ?? 0); i++)
      most = Math.max(most, this.of(peaks[i] ?? 0))
    return most
  }

  #workOut(shape: number): number {
    const { above, below, scale } = this.#scaled
    const relevance = (this.#rarity * (above[shape] ?? 0)) / (below[shape] ?? 0)
    const weight = Math.round(relevance * scale.fieldBoost * (this.#boosts[shape] ?? 1) * 1000)
    this.#known[shape] = weight
    return weight
  }
}
