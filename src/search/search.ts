import { type Candidate, candidatesOf } from './candidates.ts'
import { certaintyOf, type Signs, signsOf } from './certainty.ts'
import type { Collection, IndexedArticle } from './collection.ts'
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
  /** Only these articles, by id. */
  readonly within?: ReadonlySet<string>
  /** Only these quotations, by the article's id and their place among its own; no sentences. */
  readonly only?: (article: string, quote: number) => boolean
  /** How many passages at most: 100 unless told. */
  readonly limit?: number
}

export class Search {
  readonly #collection: Collection

  constructor(collection: Collection) {
    this.#collection = collection
  }

  rank(text: string, { within, only, limit = 100 }: SearchOptions = {}): Ranking {
    const collection = this.#collection
    const question = readQuestion(text)
    const sought = seek(question, collection.lexicon)
    const articles = within ? within.values().map((id) => collection.indexOf(id)) : this.#candidates(sought)
    const matcher = new Matcher(sought, collection)
    const close = this.#best(articles, sought, matcher).flatMap((article) => {
      const match = matcher.match(article)
      const candidates = candidatesOf(match, matcher)
      const wanted = only
        ? candidates.filter(({ quote }) => quote !== null && only(article.head.id, quote))
        : candidates
      return wanted.map((candidate) => ({ match, candidate, worth: worthOf(sought, match, candidate) }))
    })
    close.sort((a, b) => b.worth - a.worth)
    const ranked = close.slice(0, weights.candidates).map(({ match, candidate }): Ranked => {
      const features = featuresOf({ question, sought, match, candidate, lexicon: collection.lexicon })
      return { article: match.article, candidate, features, score: scoreOf(features) }
    })
    // Stable: where scores are equal, candidates stand by what they hold, then by article and place.
    ranked.sort((a, b) => b.score - a.score)
    const signs = signsFor(ranked, sought)
    return { question, sought, ranked: ranked.slice(0, limit), signs, found: signs !== null && certaintyOf(signs) > 0 }
  }

  /** Where words like those of each text stand, likeliest first. */
  locate(texts: readonly string[]): readonly (readonly Place[])[] {
    return locate(texts, this.#collection)
  }

  /** The articles that hold most of the question. */
  #best(indexes: Iterable<number | undefined>, sought: readonly Sought[], matcher: Matcher): readonly IndexedArticle[] {
    const shares = sought.map(({ weight }) => weight)
    const held: { article: IndexedArticle; share: number }[] = []
    for (const index of indexes) {
      const article = index === undefined ? undefined : this.#collection.article(index)
      if (article) held.push({ article, share: matcher.held(article, shares) })
    }
    held.sort((a, b) => b.share - a.share)
    return held.slice(0, weights.articles).map(({ article }) => article)
  }

  /** The articles worth looking at: those of the passages that the engines find, as far as they are worth reading. */
  #candidates(sought: readonly Sought[]): Iterable<number> {
    const query = queryOf(sought, this.#collection)
    const { fr, en } = this.#collection.engines
    const scores = new Map<number, number>()
    for (const { id, score } of [...fr.find(query, weights.hits), ...en.find(query, weights.hits)]) {
      const article = this.#collection.articleOf(id)
      if (article !== undefined) scores.set(article, Math.max(scores.get(article) ?? 0, score))
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, weights.read)
      .map(([article]) => article)
  }
}

/** What a candidate holds at first sight: enough to leave out those that cannot come first. */
function worthOf(sought: readonly Sought[], { anywhere }: ArticleMatch, { own, beside }: Candidate): number {
  return share(sought, own) + weights.place.near * share(sought, beside) + share(sought, anywhere)
}

function signsFor(ranked: readonly Ranked[], sought: readonly Sought[]): Signs | null {
  const [best] = ranked
  if (!best) return null
  const other = ranked.find(({ article }) => article !== best.article)
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
