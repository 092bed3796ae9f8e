import type { QuotePassages } from './collection.ts'
import { type ArticleMatch, type Found, join, type Matcher, type PassageMatch, type Standing } from './match.ts'

/** What may be shown as an answer: a quotation with its sentences, or one sentence without a quotation. */
export interface Candidate {
  /** First and last of the article's passages. */
  readonly first: number
  readonly last: number
  /** Index into `Analysis.quotes`; null for a sentence. */
  readonly quote: number | null
  readonly found: readonly Found[]
  /** Held by its own words, or by the names of those in it where it says "il" or "le ministre". */
  readonly own: Standing
  /** Held by the sentences before and after; by all that with its whole paragraph. */
  readonly beside: Standing
  readonly paragraph: Standing
  /** Held by the quotation's own words, and by its speaker's names and roles. */
  readonly inside: Standing
  readonly who: Standing
}

/** Every candidate of an article that holds any word sought, or stands beside one that does. */
export function candidatesOf({ article, passages, title }: ArticleMatch, matcher: Matcher): Candidate[] {
  const count = title.length
  const { nothing } = matcher
  const joined = (all: readonly Standing[]): Standing => {
    const some = all.filter((one) => one !== nothing)
    return some.length > 1 ? join(some, count) : (some[0] ?? nothing)
  }
  const paragraphs = Map.groupBy(passages.keys(), (at) => article.passages[at]?.paragraph)
  const held = new Map(
    paragraphs.entries().map(([key, places]) => [key, joined(places.map((at) => passages[at]?.own ?? nothing))]),
  )
  const make = (first: number, last: number, quote: number | null, words?: QuotePassages): Candidate[] => {
    const sentences = passages.slice(first, last + 1)
    const neighbours = [passages[first - 1], passages[last + 1]].filter((one) => one !== undefined)
    const holds = ({ found }: PassageMatch): boolean => found.length > 0
    if (!sentences.some(holds) && !neighbours.some(holds)) return []
    const found = sentences.length === 1 ? (sentences[0]?.found ?? []) : sentences.flatMap((one) => one.found)
    const own = joined(sentences.map((one) => one.own))
    const beside = joined(neighbours.flatMap((one) => [one.words, one.names]))
    const paragraph = joined([own, beside, held.get(article.passages[first]?.paragraph) ?? nothing])
    const inside = words && found.length > 0 ? standingIn(found, words, count) : nothing
    const who = words ? matcher.best(words.speaker) : nothing
    return [{ first, last, quote, found, own, beside, paragraph, inside, who }]
  }
  return [
    ...article.quotes.flatMap((quote, index) => make(quote.first, quote.last, index, quote)),
    ...article.passages.flatMap(({ quotes }, at) => (quotes.length === 0 ? make(at, at, null) : [])),
  ]
}

function standingIn(found: readonly Found[], { from, to }: QuotePassages, count: number): Standing {
  const standing = new Array<number>(count).fill(0)
  for (const { at, sought, factor } of found)
    if (at >= from && at < to) standing[sought] = Math.max(standing[sought] ?? 0, factor)
  return standing
}
