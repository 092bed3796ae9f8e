/** What cutting a text up needs to know of its language. */
export interface TextWords {
  /** Lower-case, without their full stop: words whose full stop ends no sentence where more follows ("M.", "Dr"). */
  readonly abbreviations: readonly string[]
}
