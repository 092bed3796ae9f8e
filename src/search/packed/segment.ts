import type { Dictionary } from './dictionary.ts'
import type { Metadata } from './fieldLog.ts'
import type { Integers } from './growable.ts'
import type { Codes, Shapes } from './shapes.ts'
import type { Strings } from './strings.ts'

/** One field of a segment: for each term the documents that hold it, in ascending order. */
export interface Field {
  readonly name: string
  /** Where each term's documents start; one more than there are terms. */
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  /** Beside `documents`: which of the shapes it has. */
  readonly shapeOf: Codes
  readonly shapes: Shapes
  /** For each term the shapes that none of its others can outweigh. */
  readonly peakStarts: Uint32Array
  readonly peaks: Codes
  /** Terms in the field, for each document. */
  readonly lengths: Integers
  /** Beside `documents`; empty where the builder was asked for none. */
  readonly metadata: readonly Metadata[]
}

/** Documents indexed together, never changed afterwards: no weight is in it, so that it can stand beside others. */
export interface Segment {
  readonly dictionary: Dictionary
  /** When each term first came, by its number in the dictionary. */
  readonly order: Uint32Array
  /** By document. */
  readonly refs: Strings
  /** Each document's place among equal scores; null: its number. */
  readonly places: Uint32Array | null
  readonly fields: readonly Field[]
  /** How often documents were added: more than there are where a ref was added twice. */
  readonly documentCount: number
}
