import type { Field } from './segment.ts'

/** What a term's weights are made of besides the shapes of its postings. */
export interface Scale {
  readonly rarity: number
  readonly fieldBoost: number
  /** Of the field, over all documents. */
  readonly averageLength: number
  readonly k1: number
  readonly b: number
}

/** Lunr's inverse document frequency: `count` documents of `documentCount` hold the term, each counted once a field. */
export function rarityOf(count: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - count + 0.5) / (count + 0.5)))
}

/** Whether a shape that another outweighs in every part also weighs no more: not with odd tunings. */
export function isMonotone({ k1, fieldBoost }: Scale, { shapes }: Field): boolean {
  return k1 > 0 && k1 < Infinity && isPlainBoost(fieldBoost) && shapes.boosts.every(isPlainBoost)
}

function isPlainBoost(boost: number): boolean {
  return boost >= 0 && boost < Infinity
}

/**
 * What shapes weigh, in thousandths: BM25 with its boosts as Lunr's builder works it out and rounds it. The steps are
 * Lunr's, so that it comes out the same to the last bit. Shapes in none of the postings [start, end) may be left out.
 */
export function weigh({ shapes, shapeOf }: Field, scale: Scale, start: number, end: number): Float64Array {
  const count = shapes.boosts.length
  const weights = new Float64Array(count)
  if (end - start < count) for (let i = start; i < end; i++) fill(weights, shapeOf[i] ?? 0, shapes, scale)
  else for (let shape = 0; shape < count; shape++) fill(weights, shape, shapes, scale)
  return weights
}

function fill(weights: Float64Array, shape: number, shapes: Field['shapes'], scale: Scale): void {
  const { rarity, fieldBoost, averageLength, k1, b } = scale
  const frequency = shapes.frequencies[shape] ?? 0
  const norm = k1 * (1 - b + b * ((shapes.lengths[shape] ?? 0) / averageLength))
  const score = ((rarity * ((k1 + 1) * frequency)) / (norm + frequency)) * fieldBoost * (shapes.boosts[shape] ?? 1)
  weights[shape] = Math.round(score * 1000)
}

/** The most that any posting of a term weighs, by its peaks. */
export function peakOf({ peakStarts, peaks }: Field, term: number, weights: Float64Array): number {
  let most = 0
  for (let i = peakStarts[term] ?? 0; i < (peakStarts[term + 1] ?? 0); i++)
    most = Math.max(most, weights[peaks[i] ?? 0] ?? 0)
  return most
}
