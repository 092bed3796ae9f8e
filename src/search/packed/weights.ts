import type { Postings } from './postings.ts'

export type Weights = Uint16Array | Uint32Array | Float64Array

/** A field of the index, weighed. */
export interface Field {
  readonly name: string
  readonly postings: Postings
  /** Beside `postings.documents`, what the term weighs there, in thousandths: Lunr rounds to those. */
  readonly weights: Weights
  /** The most that each term weighs; null where a weight is negative, or no number, and nothing is bounded by it. */
  readonly peaks: Weights | null
}

/** What weights are made of besides the postings. */
export interface Tuning {
  readonly k1: number
  readonly b: number
  /** How often a document was added: a ref added twice counts twice. */
  readonly documentCount: number
  /** By document; null: 1 for all. */
  readonly boosts: Float64Array | null
}

interface Unweighed {
  readonly name: string
  readonly boost: number
  readonly postings: Postings
}

/** Weighs every term of every field in every document as Lunr's builder does: BM25 with its boosts. */
export function weighFields(fields: readonly Unweighed[], tuning: Tuning): Field[] {
  const terms = (fields[0]?.postings.starts.length ?? 1) - 1
  const rarities = Float64Array.from({ length: terms }, (_, term) => {
    let count = 0
    for (const { postings } of fields) count += (postings.starts[term + 1] ?? 0) - (postings.starts[term] ?? 0)
    return rarity(count, tuning.documentCount)
  })
  return fields.map((field) => {
    const { name, postings } = field
    for (const Narrow of [Uint16Array, Uint32Array]) {
      const weights = new Narrow(postings.documents.length)
      const peaks = new Narrow(terms)
      if (weigh(field, tuning, rarities, weights, peaks)) return { name, postings, weights, peaks }
    }
    const weights = new Float64Array(postings.documents.length)
    weigh(field, tuning, rarities, weights, new Float64Array(terms))
    return { name, postings, weights, peaks: null }
  })
}

/** Lunr's inverse document frequency: `count` documents of `documentCount` hold the term, each counted once a field. */
function rarity(count: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - count + 0.5) / (count + 0.5)))
}

/**
 * Fills in weights and peaks. The steps of each sum are Lunr's, so that it comes out the same to the last bit.
 *
 * @returns false as soon as a weight does not fit
 */
function weigh(
  { boost: fieldBoost, postings }: Unweighed,
  { boosts, k1, b }: Tuning,
  rarities: Float64Array,
  weights: Weights,
  peaks: Weights,
): boolean {
  const { starts, documents, frequencies, lengths } = postings
  const norms = normsOf(postings, k1, b)
  for (let term = 0; term < rarities.length; term++) {
    const rarity = rarities[term] ?? 0
    const end = starts[term + 1] ?? 0
    let peak = 0
    for (let i = starts[term] ?? 0; i < end; i++) {
      const document = documents[i] ?? 0
      const frequency = frequencies[i] ?? 0
      const norm = norms[lengths[document] ?? 0] ?? 0
      const boost = boosts === null ? 1 : (boosts[document] ?? 1)
      const score = ((rarity * ((k1 + 1) * frequency)) / (norm + frequency)) * fieldBoost * boost
      const weight = Math.round(score * 1000)
      weights[i] = weight
      if (weights[i] !== weight && !(weights instanceof Float64Array)) return false
      if (weight > peak) peak = weight
    }
    peaks[term] = peak
  }
  return true
}

/** For each length a field has, what BM25 adds to the frequency below the line. */
function normsOf({ lengths, averageLength }: Postings, k1: number, b: number): Float64Array {
  let longest = 0
  for (const length of lengths) if (length > longest) longest = length
  const norms = new Float64Array(longest + 1)
  for (let length = 0; length <= longest; length++) norms[length] = k1 * (1 - b + b * (length / averageLength))
  return norms
}
