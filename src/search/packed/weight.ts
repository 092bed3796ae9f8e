import type { Postings } from './postings.ts'

/** A field of the index, with what its weights are made of. */
export interface Field {
  readonly name: string
  readonly boost: number
  readonly postings: Postings
  /** For each field length, what BM25 adds to the frequency below the line. */
  readonly norms: Float64Array
}

/** Lunr's rarity of a term: `count` documents of `documentCount` hold it, each counted once a field. */
export function inverseFrequency(count: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - count + 0.5) / (count + 0.5)))
}

/** By field length; the steps of the sum are Lunr's, so that it comes out the same to the last bit. */
export function normsOf(postings: Postings, k1: number, b: number): Float64Array {
  let longest = 0
  for (const length of postings.lengths) if (length > longest) longest = length
  const norms = new Float64Array(longest + 1)
  for (let length = 0; length <= longest; length++) norms[length] = k1 * (1 - b + b * (length / postings.averageLength))
  return norms
}

/** What a document's vector holds for a term: BM25 with its boosts, rounded to thousandths as Lunr rounds it. */
export function weigh(saturated: number, frequency: number, norm: number, fieldBoost: number, boost: number): number {
  return Math.round((saturated / (norm + frequency)) * fieldBoost * boost * 1000) / 1000
}
