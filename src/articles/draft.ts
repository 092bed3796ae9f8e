import type { Span } from '../model.ts'

/** What a format's reader takes out of a file, before anything is checked. */
export interface Draft {
  /** The file or field exactly as given. */
  readonly text: string
  /** What the format says is the article: front matter and title line left out. */
  readonly body: Span
  /** The head's fields under their own names, values as given. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The title as it stands in the text, used where the fields give none. */
  readonly title: string | null
}

/** An input that cannot be used, in a sentence a person can act on; `line` counts from 1. */
export class Unreadable extends Error {
  readonly line: number | null
  constructor(reason: string, line: number | null = null) {
    super(reason)
    this.line = line
  }
}
