/** What cutting a text up needs to know of its language. */
export interface TextWords {
  /** Lower-case, without their full stop: words whose full stop ends no sentence where more follows ("M.", "Dr"). */
  readonly abbreviations: readonly string[]
  /** Lower-case first halves of words whose hyphen is their own, so that it stays where a line ends at it: "demi" "heure". */
  readonly beforeHyphen: readonly string[]
  /** The same of second halves: "peut" "être". */
  readonly afterHyphen: readonly string[]
}
