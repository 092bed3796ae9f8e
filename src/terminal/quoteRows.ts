import type { Analysis, Article, Span } from '../model.ts'
import { cut } from '../text/cut.ts'
import { pageAt } from '../text/page.ts'

/** One quotation as `verbatim quotes` prints it; other programs read these keys, in this order. */
export interface QuoteRow {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: string
  readonly speaker: {
    readonly name: string
    /** null where the title alone points to the speaker. */
    readonly mention: string | null
    readonly start: number | null
    readonly end: number | null
    readonly evidence: string
    readonly role: string | null
  } | null
  readonly cue: string | null
  readonly sentence: readonly [start: number, end: number]
  readonly rule: string
  /** Where the article has pages. */
  readonly page?: number
}

/** The quotations of an article in reading order, offsets in UTF-16 code units into its text. */
export function quoteRows(article: Article, { quotes }: Analysis): readonly QuoteRow[] {
  const text = (span: Span) => cut(article, span).text
  return quotes.map(({ start, end, kind, speaker, cue, sentence, rule }) => ({
    start,
    end,
    text: text({ start, end }),
    kind,
    speaker: speaker && {
      name: speaker.name,
      mention: speaker.mention?.text ?? null,
      start: speaker.mention?.start ?? null,
      end: speaker.mention?.end ?? null,
      evidence: speaker.evidence,
      role: speaker.role?.text ?? null,
    },
    cue: cue && text(cue),
    sentence: [sentence.start, sentence.end],
    rule,
    ...pageAt(article, start),
  }))
}
