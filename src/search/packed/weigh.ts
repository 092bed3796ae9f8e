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
 * What shapes weigh, in thousandths: BM25 with its boosts as Lunr's builder works it out and rounds it. The steps are
 * Lunr's, so that it comes out the same to the last bit. Shapes in none of the postings [start, end) may be left out.
 *
 * @param weights what is filled in, one for each shape
 */
export function weigh(
  weights: Float64Array,
  field: Field,
  scaled: ScaledShapes,
  rarity: number,
  start: number,
  end: number,
): void {
  const { above, below, scale } = scaled
  const { boosts } = field.shapes
  const fill = (shape: number) => {
    const score = ((rarity * (above[shape] ?? 0)) / (below[shape] ?? 0)) * scale.fieldBoost * (boosts[shape] ?? 1)
    weights[shape] = Math.round(score * 1000)
  }
  if (end - start < boosts.length) for (let i = start; i < end; i++) fill(field.shapeOf[i] ?? 0)
  else for (let shape = 0; shape < boosts.length; shape++) fill(shape)
}

/** The most that any posting of a term weighs, by its peaks. */
export function peakOf({ peakStarts, peaks }: Field, term: number, weights: Float64Array): number {
  let most = 0
  for (let i = peakStarts[term] ?? 0; i < (peakStarts[term + 1] ?? 0); i++)
    most = Math.max(most, weights[peaks[i] ?? 0] ?? 0)
  return most
}
