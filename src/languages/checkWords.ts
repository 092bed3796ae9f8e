/** What comparing a quotation with the printed one needs to know of a language. Every word is folded: lower case, no accents. */
export interface CheckWords {
  /** Words that turn a clause into its contrary: without one, what is left says something else. */
  readonly negations: readonly string[]
  /** Half a negation, which says nothing where its other half stands near: "ne". */
  readonly halfNegations: readonly string[]
  /** Words and signs that belong to the figure beside them: "millions", "%". */
  readonly units: readonly string[]
  /** What people set beside the name of whoever they quote: "dixit", "selon". */
  readonly sources: readonly string[]
  /** What a note in brackets begins with that an editor sets into somebody's words: "sic". */
  readonly notes: readonly string[]
}
