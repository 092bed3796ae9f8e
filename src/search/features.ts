import type { Candidate } from './candidates.ts'
import type { IndexedArticle, QuotePassages } from './collection.ts'
import type { Lexicon } from './lexicon.ts'
import type { ArticleMatch, Standing } from './match.ts'
import type { Question } from './question.ts'
import type { Sought } from './terms.ts'
import { weights } from './weights.ts'

/** What is known of a candidate as an answer; each part is 0 for nothing and 1 for the most there can be. */
export type Features = Readonly<Record<keyof typeof weights.score, number>>

/** What a feature may look at. */
export interface Case {
  readonly question: Question
  readonly sought: readonly Sought[]
  readonly match: ArticleMatch
  readonly candidate: Candidate
  readonly lexicon: Lexicon
}

export function featuresOf(one: Case): Features {
  const { question, sought, match, candidate } = one
  const own = share(sought, ownOf(candidate))
  const length = lengthOf(match.article, candidate)
  const quote = match.article.quotes[candidate.quote ?? -1]
  return {
    own,
    around: share(sought, aroundOf(one)),
    article: share(sought, match.anywhere),
    title: share(sought, match.title),
    inside: share(sought, candidate.inside),
    beside: quote ? share(sought, besideOf(candidate, quote)) : 0,
    name: shareOfNames(sought, ownOf(candidate)),
    speaker: shareOfNames(sought, candidate.speaker),
    dense: own / (1 + length / 20),
    speech: question.asksSpeech && quote ? 1 : 0,
    scrap: quote && quote.to - quote.from < 5 ? 1 : 0,
    figures: question.wants !== null && hasFigures(one) ? 1 : 0,
    brief: length < 7 ? 1 : 0,
    long: Math.min(1, length / 60),
  }
}

/** How much of the question something holds, each word by its weight. */
export function share(sought: readonly Sought[], held: Standing): number {
  return sought.reduce((sum, { weight }, i) => sum + weight * (held[i] ?? 0), 0)
}

/** The same for the names in the question alone; 0 where it has none. */
export function shareOfNames(sought: readonly Sought[], held: Standing): number {
  const names = sought.map((one, i) =>
    one.isName ? { weight: one.weight, held: held[i] ?? 0 } : { weight: 0, held: 0 },
  )
  const all = names.reduce((sum, { weight }) => sum + weight, 0)
  return all > 0 ? names.reduce((sum, one) => sum + one.weight * one.held, 0) / all : 0
}

/** The candidate's words, or the names of those in it where it says "il" or "le ministre". */
function ownOf({ words, names }: Candidate): Standing {
  return words.map((held, i) => Math.max(held, weights.place.names * (names[i] ?? 0)))
}

/** The same with what tells what the candidate is about: its neighbours, the article's title and first sentences. */
function aroundOf({ candidate, match }: Case): Standing {
  const { near, title, lead } = weights.place
  return ownOf(candidate).map((held, i) =>
    Math.max(held, near * (candidate.near[i] ?? 0), title * (match.title[i] ?? 0), lead * (match.lead[i] ?? 0)),
  )
}

/** What stands in a quotation or up to eight words from it. */
function besideOf({ found, words }: Candidate, { from, to }: QuotePassages): Standing {
  const held = new Float64Array(words.length)
  for (const { at, sought } of found) if (at >= from - 8 && at < to + 8) held[sought] = 1
  return held
}

function lengthOf({ passages }: IndexedArticle, { first, last }: Candidate): number {
  return (passages[last]?.to ?? 0) - (passages[first]?.from ?? 0)
}

function hasFigures({ match: { article }, candidate: { first, last }, lexicon }: Case): boolean {
  const end = article.passages[last]?.to ?? 0
  for (let at = article.passages[first]?.from ?? end; at < end; at++) {
    const id = article.terms[at]
    if (id !== undefined && /^\d/.test(lexicon.term(id))) return true
  }
  return false
}
