import type { Gender } from '../model.ts'
import type { NounKind } from './lexicon.ts'
import type { Name } from './names.ts'

/** A noun phrase; word indices, `to` exclusive. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** The noun it is about. */
  readonly head: number
  /** The singular of the noun; "" where a name alone is the head. */
  readonly lemma: string
  readonly kind: NounKind
  readonly gender: Gender | null
  readonly plural: boolean
  readonly definite: boolean
  /** A name put beside the noun: "le ministre Jean Dupont". */
  readonly name: Name | null
}
