import type lunr from 'lunr'
import type { Dictionary } from './dictionary.ts'
import type { Postings } from './postings.ts'
import type { StringTable } from './stringTable.ts'

/** All that an index is. */
export interface PackedData {
  readonly dictionary: Dictionary
  /** When each term first came into the index, by its number in the dictionary. */
  readonly order: Uint32Array
  /** By document. */
  readonly refs: StringTable
  /** Each document's place among equal scores; null: its number. */
  readonly places: Uint32Array | null
  readonly fields: readonly { readonly name: string; readonly boost: number; readonly postings: Postings }[]
  /** By document; null: 1 for all. */
  readonly boosts: Float64Array | null
  /** How often a document was added: a ref added twice counts twice. */
  readonly documentCount: number
  readonly k1: number
  readonly b: number
  readonly pipeline: lunr.Pipeline
}
