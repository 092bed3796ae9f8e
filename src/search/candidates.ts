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
}

/** Every candidate of an article that holds any word sought, or stands beside one that does. */
export function candidatesOf({ article, passages, title }: ArticleMatch, matcher: Matcher): Candidate[] {
  const count = title.length
  const nothing = new Float64Array(count)
  const make = (first: number, last: number, quote: number | null, own?: QuotePassages): Candidate[] => {
    const sentences = passages.slice(first, last + 1)
    const beside = [passages[first - 1], passages[last + 1]].filter((one) => one !== undefined)
    if (![...sentences, ...beside].some(({ found }) => found.length > 0)) return []
    const found = sentences.flatMap((one) => one.found)
    const words = sentences.map((one) => one.words)
    const names = sentences.map((one) => one.names)
    const near = beside.flatMap((one) => [one.words, one.names])
    return [
      {
        ...{ first, last, quote, found },
        ...{ words: join(words, count), names: join(names, count), near: join(near, count) },
        inside: own ? standingIn(found, own, count) : nothing,
        speaker: own ? matcher.best(own.speaker) : nothing,
      },
    ]
  }
  return [
    ...article.quotes.flatMap((quote, index) => make(quote.first, quote.last, index, quote)),
    ...article.passages.flatMap(({ quotes }, at) => (quotes.length === 0 ? make(at, at, null) : [])),
  ]
}

function standingIn(found: readonly Found[], { from, to }: QuotePassages, count: number): Standing {
  const standing = new Float64Array(count)
  for (const { at, sought, factor } of found)
    if (at >= from && at < to) standing[sought] = Math.max(standing[sought] ?? 0, factor)
  return standing
}
