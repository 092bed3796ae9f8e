import type lunr from 'lunr'
import type { Dictionary } from './dictionary.ts'
import type { Strings } from './strings.ts'
import type { Field } from './weights.ts'

/** All that an index is. */
export interface PackedData {
  readonly dictionary: Dictionary
  /** When each term first came into the index, by its number in the dictionary. */
  readonly order: Uint32Array
  /** By document. */
  readonly refs: Strings
  /** Each document's place among equal scores; null: its number. */
  readonly places: Uint32Array | null
  readonly fields: readonly Field[]
  readonly pipeline: lunr.Pipeline
}
