import type { Span } from '../model.ts'

/** What a format's reader takes out of a file, before anything is checked. */
export interface Draft {
  /** The file or field exactly as given; for a format whose text has to be taken out of it, that text. */
  readonly text: string
  /** What the format says is the article: front matter and title line left out. */
  readonly body: Span
  /** The head's fields under their own names, values as given. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The title as it stands in the text, used where the fields give none. */
  readonly title: string | null
  /** The language that the file says it is in, believed where its text is too short to tell: templates often say a wrong one. */
  readonly claimedLanguage?: string | null
  /** Where each page begins in `text`. */
  readonly pages?: readonly number[]
  /** What a reader should know of how the text was taken out: "…; check the article". */
  readonly complaints?: readonly string[]
}

/** An input that cannot be used, in a sentence a person can act on; `line` counts from 1. */
export class Unreadable extends Error {
  readonly line: number | null
  constructor(reason: string, line: number | null = null) {
    super(reason)
    this.line = line
  }
}
