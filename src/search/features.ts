import type { Candidate } from './candidates.ts'
import type { IndexedArticle, QuotePassages } from './collection.ts'
import type { Lexicon } from './lexicon.ts'
import type { ArticleMatch, Found, Standing } from './match.ts'
import { publishedWithin } from './period.ts'
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

/** A case with the quotation of the candidate, where it is one. */
interface Seen extends Case {
  readonly quote: QuotePassages | undefined
}

type Feature = (one: Seen) => number

/** Every sign of a good answer. What each is worth is in the table of weights, as learned from questions and answers. */
const FEATURES: Readonly<Record<keyof Features, Feature>> = {
  // How much of the question stands in the candidate, then in wider and wider surroundings.
  own: ({ sought, candidate }) => share(sought, candidate.own),
  ownMass: ({ sought, candidate }) => share(sought, candidate.own) * Math.min(1, massOf(sought) / 6),
  around: ({ sought, candidate, match }) => share(sought, aroundOf(candidate, match)),
  withPara: ({ sought, candidate }) => share(sought, candidate.paragraph),
  withLead: ({ sought, candidate, match }) =>
    share(sought, either(either(candidate.paragraph, match.title), match.lead)),
  article: ({ sought, match }) => share(sought, match.anywhere),
  title: ({ sought, match }) => share(sought, match.title),
  articleRare: ({ sought, match }) => rareShare(sought, match.anywhere),
  // The rarest word often names the topic, which the sentence before the answer has already said.
  rarest: ({ sought, candidate }) => candidate.own[rarestOf(sought)] ?? 0,
  // Words next to each other in the question that stand near each other here, and those of them in the same order.
  near: ({ sought, candidate }) => pairShare(sought, candidate.found, 'any'),
  order: ({ sought, candidate }) => pairShare(sought, candidate.found, 'same'),
  local: ({ sought, match, candidate }) => localShare(sought, match.telling, candidate.own),

  // Of a quotation: what stands in its own words, and what tells who speaks.
  inside: ({ sought, candidate }) => share(sought, candidate.inside),
  beside: (one) => (one.quote ? share(one.sought, besideOf(one.candidate, one.quote)) : 0),
  rest: ({ sought, candidate: { inside, who } }) =>
    share(
      sought,
      inside.map((held, i) => ((who[i] ?? 0) > 0 ? 0 : held)),
    ),
  speech: ({ question, quote }) => given(quote && question.asksSpeech),
  speechWho: ({ question, quote }) => given(quote && question.asksWho),
  report: ({ question, quote }) => given(quote && question.asksReport),
  factQuote: ({ question, quote }) => given(quote && question.wants !== null),
  quote: ({ quote }) => given(quote),
  told: ({ quote }) => given(quote?.told),
  direct: ({ quote }) => given(quote?.direct),
  scrap: ({ quote }) => given(quote && quote.to - quote.from < SCRAP),

  // What kind of sentence it is, and where.
  someone: (one) => given(one.question.asksWho && !one.question.asksSpeech && namesAnother(one)),
  figures: (one) => given(one.question.wants !== null && hasFigures(one)),
  brief: ({ match, candidate }) => given(lengthOf(match.article, candidate) < BRIEF),
  long: ({ match, candidate }) => Math.min(1, lengthOf(match.article, candidate) / LONG),
  place: ({ match, candidate }) => candidate.first / match.article.passages.length,
  date: ({ question, match }) =>
    given(question.period && publishedWithin(match.article.head.publishedAt, question.period)),
}

/** In words. */
const [SCRAP, BRIEF, LONG] = [5, 7, 60]

const given = (condition: unknown): number => (condition ? 1 : 0)

export function featuresOf(one: Case): Features {
  const seen = { ...one, quote: one.match.article.quotes[one.candidate.quote ?? -1] }
  const features: Partial<Record<keyof Features, number>> = {}
  for (const [name, feature] of NAMED) features[name] = feature(seen)
  return features as Features
}

const NAMED = Object.entries(FEATURES) as [keyof Features, Feature][]

/** How much of the question something holds, each word by its weight. */
export function share(sought: readonly Sought[], held: Standing): number {
  let sum = 0
  for (let i = 0; i < sought.length; i++) sum += (sought[i]?.weight ?? 0) * (held[i] ?? 0)
  return sum
}

/** The same, where rare words count all the more. */
function rareShare(sought: readonly Sought[], held: Standing): number {
  let [all, sum] = [0, 0]
  for (const [i, { weight }] of sought.entries()) {
    all += weight * weight
    sum += weight * weight * (held[i] ?? 0)
  }
  return all > 0 ? sum / all : 0
}

/** The share of the words that the article holds at all, each by its weight and by how telling it is there. */
function localShare(sought: readonly Sought[], telling: Standing, held: Standing): number {
  let [all, sum] = [0, 0]
  for (const [i, { weight }] of sought.entries()) {
    const worth = weight * (telling[i] ?? 0)
    all += worth
    sum += worth * (held[i] ?? 0)
  }
  return all > 0 ? sum / all : 0
}

/** How many words further a neighbour may stand: those between, grammatical ones mostly, count. */
const NEAR = 5

/** The share of pairs of neighbouring words that stand near each other, each by the weight of both. */
function pairShare(sought: readonly Sought[], found: readonly Found[], order: 'any' | 'same'): number {
  const isHeld = new Array<boolean>(sought.length).fill(false)
  for (const [place, { at, sought: word }] of found.entries())
    for (let back = place - 1; back >= 0; back--) {
      const before = found[back]
      if (!before || at - before.at > NEAR) break
      if (before.sought === word - 1) isHeld[word] = true
      else if (order === 'any' && before.sought === word + 1) isHeld[before.sought] = true
    }
  let [all, sum] = [0, 0]
  for (let word = 1; word < sought.length; word++) {
    const weight = (sought[word - 1]?.weight ?? 0) + (sought[word]?.weight ?? 0)
    all += weight
    if (isHeld[word]) sum += weight
  }
  return all > 0 ? sum / all : 0
}

/** Which of the words sought that some article holds counts most. */
function rarestOf(sought: readonly Sought[]): number {
  const known = sought.map(({ weight, isHeld }) => (isHeld ? weight : 0))
  return known.indexOf(Math.max(...known))
}

function massOf(sought: readonly Sought[]): number {
  return sought.reduce((sum, { mass }) => sum + mass, 0)
}

function either(one: Standing, other: Standing): Standing {
  return one.map((held, i) => Math.max(held, other[i] ?? 0))
}

/** The candidate's words with what tells what it is about: its neighbours, the article's title and first sentences. */
function aroundOf({ own, beside }: Candidate, { title, lead }: ArticleMatch): Standing {
  const { place } = weights
  return own.map((held, i) => Math.max(held, place.near * (beside[i] ?? 0), title[i] ?? 0, place.lead * (lead[i] ?? 0)))
}

/** What stands in a quotation or up to so many words from it: it tells apart the quotations of one sentence. */
const BESIDE = 8
function besideOf({ found, own }: Candidate, { from, to }: QuotePassages): Standing {
  const held = own.map(() => 0)
  for (const { at, sought, factor } of found) if (at >= from - BESIDE && at < to + BESIDE) held[sought] = factor
  return held
}

/** Whether it names somebody whom the question does not. */
function namesAnother({ match: { article }, candidate: { first, last }, sought, lexicon }: Case): boolean {
  for (let at = first; at <= last; at++)
    for (const id of article.passages[at]?.names ?? [])
      if (lexicon.isName(id) && !sought.some(({ variants }) => variants.has(id))) return true
  return false
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
