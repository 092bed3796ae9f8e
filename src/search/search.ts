import { type Candidate, candidatesOf } from './candidates.ts'
import { certaintyOf, signsOf } from './certainty.ts'
import type { Collection, IndexedArticle } from './collection.ts'
import type { QueryTerm } from './engine.ts'
import { type Features, featuresOf } from './features.ts'
import { type ArticleMatch, Matcher } from './match.ts'
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
  /** Whether the best passage answers, as far as can be told. */
  readonly found: boolean
}

export interface SearchOptions {
  /** Only these articles, by id. */
  readonly within?: ReadonlySet<string>
  /** How many passages at most: 100 unless told. */
  readonly limit?: number
}

export class Search {
  readonly #collection: Collection

  constructor(collection: Collection) {
    this.#collection = collection
  }

  rank(text: string, { within, limit = 100 }: SearchOptions = {}): Ranking {
    const collection = this.#collection
    const question = readQuestion(text)
    const sought = seek(question, collection.lexicon)
    const articles = within ? within.values().map((id) => collection.indexOf(id)) : this.#candidates(sought)
    const matcher = new Matcher(sought, collection)
    const matches: ArticleMatch[] = []
    for (const index of articles) {
      const article = index === undefined ? undefined : collection.article(index)
      if (article) matches.push(matcher.match(article))
    }
    const ranked = bestArticles(matches, sought).flatMap((match) =>
      candidatesOf(match, matcher).map((candidate): Ranked => {
        const features = featuresOf({ question, sought, match, candidate, lexicon: collection.lexicon })
        return { article: match.article, candidate, features, score: scoreOf(features) }
      }),
    )
    // Stable: candidates come by article and place.
    ranked.sort((a, b) => b.score - a.score)
    const top = ranked[0]?.features
    const most = ranked.reduce((high, { features }) => Math.max(high, features.article), 0)
    const found = top !== undefined && certaintyOf(signsOf(sought, top, most)) > 0
    return { question, sought, ranked: ranked.slice(0, limit), found }
  }

  /** The articles worth looking at: those of the passages that the engines find. */
  #candidates(sought: readonly Sought[]): ReadonlySet<number | undefined> {
    const query = queryOf(sought, this.#collection)
    const { fr, en } = this.#collection.engines
    const hits = [...fr.find(query, weights.hits), ...en.find(query, weights.hits)]
    return new Set(hits.map(({ id }) => this.#collection.articleOf(id)))
  }
}

/** The articles that hold most of the question. */
function bestArticles(matches: readonly ArticleMatch[], sought: readonly Sought[]): readonly ArticleMatch[] {
  const held = matches.map((match) => ({
    match,
    share: sought.reduce((sum, { weight }, i) => sum + weight * (match.anywhere[i] ?? 0), 0),
  }))
  held.sort((a, b) => b.share - a.share)
  return held.slice(0, weights.articles).map(({ match }) => match)
}

function scoreOf(features: Features): number {
  let score = 0
  for (const [name, weight] of Object.entries(weights.score)) score += weight * (features[name as keyof Features] ?? 0)
  return score
}

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
