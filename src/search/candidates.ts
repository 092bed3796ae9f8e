import type { QuotePassages } from './collection.ts'
import { type ArticleMatch, type Found, join, type Matcher, type Standing } from './match.ts'

/** What may be shown as an answer: a quotation with its sentences, or one sentence without a quotation. */
export interface Candidate {
  /** First and last of the article's passages. */
  readonly first: number
  readonly last: number
  /** Index into `Analysis.quotes`; null for a sentence. */
  readonly quote: number | null
  readonly found: readonly Found[]
  readonly words: Standing
  readonly names: Standing
  /** Held by the quotation's own words, by its speaker's name and role, and by the sentences before and after. */
  readonly inside: Standing
  readonly speaker: Standing
  readonly near: Standing
  readonly far: Standing
}

/** Every candidate of an article that holds any word sought, or stands beside one that does. */
export function candidatesOf(match: ArticleMatch, matcher: Matcher): Candidate[] {
  const { article, passages } = match
  const count = match.title.length
  const nothing = new Float64Array(count)
  const make = (first: number, last: number, quote: number | null, from: QuotePassages | undefined): Candidate[] => {
    const own = passages.slice(first, last + 1)
    const beside = [passages[first - 1], passages[last + 1]].filter((one) => one !== undefined)
    const beyond = [passages[first - 2], passages[last + 2]].filter((one) => one !== undefined)
    if (![...own, ...beside].some(({ found }) => found.length > 0)) return []
    const found = own.flatMap((one) => one.found)
    const inside = from ? new Float64Array(count) : nothing
    if (from)
      for (const { at, sought, factor } of found)
        if (at >= from.from && at < from.to) inside[sought] = Math.max(inside[sought] ?? 0, factor)
    return [
      {
        ...{ first, last, quote, found, inside },
        words: join(
          own.map((one) => one.words),
          count,
        ),
        names: join(
          own.map((one) => one.names),
          count,
        ),
        speaker: from ? matcher.best(from.speaker) : nothing,
        near: join(
          beside.flatMap(({ words, names }) => [words, names]),
          count,
        ),
        far: join(
          beyond.flatMap(({ words, names }) => [words, names]),
          count,
        ),
      },
    ]
  }
  return [
    ...article.quotes.flatMap((quote, index) => make(quote.first, quote.last, index, quote)),
    ...article.passages.flatMap(({ quotes }, at) => (quotes.length === 0 ? make(at, at, null, undefined) : [])),
  ]
}
