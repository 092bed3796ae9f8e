import { type Candidate, candidatesOf } from './candidates.ts'
import { certaintyOf, type Signs, signsOf } from './certainty.ts'
import type { Collection, IndexedArticle } from './collection.ts'
import { areAlike, uncrowded } from './copies.ts'
import type { QueryTerm } from './engine.ts'
import { type Features, featuresOf, share } from './features.ts'
import { locate } from './locate.ts'
import { type ArticleMatch, Matcher } from './match.ts'
import type { Place } from './place.ts'
import { type Question, readQuestion } from './question.ts'
import { type Sought, seek } from './terms.ts'
import { weights } from './weights.ts'

/** A passage as an answer to a question. */
export interface Ranked {
  readonly article: IndexedArticle
  readonly candidate: Candidate
  readonly score: number
  readonly features: Features
}

export interface Ranking {
  readonly question: Question
  readonly sought: readonly Sought[]
  readonly ranked: readonly Ranked[]
  /** What speaks for and against the best passage; null where there is none. */
  readonly signs: Signs | null
  /** Whether the best passage answers, as far as can be told. */
  readonly found: boolean
}

export interface SearchOptions {
  /** Only these articles and their earlier versions, by id. */
  readonly within?: ReadonlySet<string>
  /** Only these quotations, by the article's id and their place among its own; no sentences. */
  readonly only?: (article: string, quote: number) => boolean
  /** How many passages at most: 100 unless told. */
  readonly limit?: number
}

/** Answers from several collections as if they were one. */
export class Search {
  readonly #collections: readonly Collection[]

  constructor(...collections: readonly Collection[]) {
    this.#collections = collections
  }

  rank(text: string, options: SearchOptions = {}): Ranking {
    const question = readQuestion(text)
    const each = seek(
      question,
      this.#collections.map(({ lexicon }) => lexicon),
    )
    const close = this.#collections.flatMap((collection, i) => closeIn(collection, each[i] ?? [], options))
    close.sort((a, b) => b.worth - a.worth)
    const ranked = close.slice(0, weights.candidates).map(({ match, candidate, sought, lexicon }): Ranked => {
      const features = featuresOf({ question, sought, match, candidate, lexicon })
      return { article: match.article, candidate, features, score: scoreOf(features) }
    })
    // Stable: where scores are equal, candidates stand by what they hold, then by article and place.
    ranked.sort((a, b) => b.score - a.score)
    const [sought = []] = each
    const signs = signsFor(ranked, sought)
    const found = signs !== null && (certaintyOf(signs) > 0 || holdsAll(ranked))
    return { question, sought, ranked: ranked.slice(0, options.limit ?? 100), signs, found }
  }

  /** Where words like those of each text stand, likeliest first. */
  locate(texts: readonly string[]): readonly (readonly Place[])[] {
    return locate(texts, this.#collections)
  }
}

/** The candidates of the articles of one collection that hold most of the question. */
function closeIn(collection: Collection, sought: readonly Sought[], { within, only }: SearchOptions) {
  const earlier = collection.earlier()
  const withVersions = within?.values().flatMap((id) => [id, ...(earlier.get(id) ?? [])])
  const articles = withVersions?.map((id) => collection.indexOf(id)) ?? foundIn(collection, sought)
  const matcher = new Matcher(sought, collection)
  const { lexicon } = collection
  return bestOf(articles, sought, matcher, collection).flatMap((article) => {
    const match = matcher.match(article)
    const candidates = candidatesOf(match, matcher)
    const wanted = only ? candidates.filter(({ quote }) => quote !== null && only(article.head.id, quote)) : candidates
    return wanted.map((candidate) => {
      const worth = worthOf(sought, match, candidate)
      return { match, candidate, sought, lexicon, worth }
    })
  })
}

/** The articles that hold most of the question. */
function bestOf(
  indexes: Iterable<number | undefined>,
  sought: readonly Sought[],
  matcher: Matcher,
  collection: Collection,
): readonly IndexedArticle[] {
  const shares = sought.map(({ weight }) => weight)
  const held: { article: IndexedArticle; share: number }[] = []
  for (const index of indexes) {
    const article = index === undefined ? undefined : collection.article(index)
    if (article) held.push({ article, share: matcher.held(article, shares) })
  }
  held.sort((a, b) => b.share - a.share)
  return [...uncrowded(held).take(weights.articles)].map(({ article }) => article)
}

/** The articles worth looking at: those of the passages that the engines find, as far as they are worth reading. */
function foundIn(collection: Collection, sought: readonly Sought[]): Iterable<number> {
  const query = queryOf(sought, collection)
  const { fr, en } = collection.engines
  const scores = new Map<number, number>()
  for (const { id, score } of [...fr.find(query, weights.hits), ...en.find(query, weights.hits)]) {
    const article = collection.articleOf(id)
    if (article !== undefined) scores.set(article, Math.max(scores.get(article) ?? 0, score))
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, weights.read)
    .map(([article]) => article)
}

/** What a candidate holds at first sight: enough to leave out those that cannot come first. */
function worthOf(sought: readonly Sought[], { anywhere }: ArticleMatch, { own, beside }: Candidate): number {
  return share(sought, own) + weights.place.near * share(sought, beside) + share(sought, anywhere)
}

/** Every word of the question stands in the best passage itself: what it is about, though a small library makes no word rare. */
function holdsAll([best]: readonly Ranked[]): boolean {
  return best !== undefined && best.features.own > WHOLE
}

/** Just under 1, for sums of shares. */
const WHOLE = 0.999

function signsFor(ranked: readonly Ranked[], sought: readonly Sought[]): Signs | null {
  const [best] = ranked
  if (!best) return null
  const other = ranked.find(({ article }) => !areAlike(article, best.article))
  const most = ranked.reduce((high, { features }) => Math.max(high, features.article), 0)
  return signsOf({ sought, top: best.features, lead: best.score - (other?.score ?? 0), most })
}

function scoreOf(features: Features): number {
  let score = 0
  for (const name of NAMES) score += weights.score[name] * features[name]
  return score
}

const NAMES = Object.keys(weights.score) as (keyof Features)[]

/** The rarest terms, as many as the engine can go through in time. */
function queryOf(sought: readonly Sought[], { lexicon }: Collection): QueryTerm[] {
  const all = sought.flatMap(({ weight, variants }) =>
    [...variants]
      .filter(([, factor]) => factor >= weights.variant.translated)
      .map(([id, factor]) => ({ id, weight: weight * factor, postings: lexicon.frequency(id) })),
  )
  all.sort((a, b) => a.postings - b.postings)
  const query: QueryTerm[] = []
  let postings = 0
  for (const { id, weight, postings: more } of all) {
    if (query.length > 0 && postings + more > weights.postings) break
    postings += more
    if (weight > 0) query.push({ term: lexicon.term(id), weight })
  }
  return query
}
