/** What tells that a clause outside quotation marks is somebody's words. */
export interface IndirectWords {
  /** Infinitives of the verbs whose clause is what somebody said. */
  readonly verbs: readonly string[]
  /** Those among them that name their hearer first: "told reporters". */
  readonly telling: readonly string[]
  /** Those after which a clause may stand without its conjunction: "said the bridge would open". */
  readonly bare: readonly string[]
  /** Those among these that govern hardly anything but a clause, so that no verb need be looked for in it. */
  readonly loose: readonly string[]
  /** Verbs of opinion, whose clause is somebody's words where marks stand around a part of it. */
  readonly woven: readonly string[]
  /** "that", "que". */
  readonly conjunctions: readonly string[]
  /** Verb forms that tell a clause from a noun phrase. */
  readonly finite: readonly string[]
  /** Begin a noun phrase: "the", "his". */
  readonly determiners: readonly string[]
  /** Join two clauses or two reports. */
  readonly coordinators: readonly string[]
  /** At the head of a sentence, make a report a clause that ends at the next comma. */
  readonly concessions: readonly string[]
  /** Nouns, besides the utterances, that end a phrase of place or manner between verb and clause: "by phone". */
  readonly settings: readonly string[]
  /** Nouns of time that do the same: "late Friday", "last week". */
  readonly times: readonly string[]
  /** Before one of those: "late", "last". */
  readonly timeDeterminers: readonly string[]
  /** Whether a clause with quoted parts in it is one quotation, or each of the parts is. */
  readonly wovenWhole: boolean
  /** Sources that stand only before or after a clause: "according to". */
  readonly sources: readonly string[]
}
