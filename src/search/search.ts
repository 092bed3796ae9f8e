import type { LanguageCode } from '../model.ts'
import type { Collection, IndexedArticle, Passage } from './collection.ts'
import type { BuildEngine, Engine, QueryTerm } from './engine.ts'
import { type Features, featuresOf } from './features.ts'
import { type Found, Matcher } from './match.ts'
import { type Question, readQuestion } from './question.ts'
import { type Sought, seek } from './terms.ts'
import { weights } from './weights.ts'

/** A passage as an answer to a question. */
export interface Ranked {
  readonly article: IndexedArticle
  readonly passage: Passage
  /** Where the words sought stand in it. */
  readonly found: readonly Found[]
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
  /** How many passages at most: 50 unless told. */
  readonly limit?: number
}

export class Search {
  readonly #collection: Collection
  readonly #engines: Readonly<Record<LanguageCode, Engine>>

  constructor(collection: Collection, build: BuildEngine) {
    this.#collection = collection
    this.#engines = { fr: build(collection.documents('fr')), en: build(collection.documents('en')) }
  }

  rank(text: string, { within, limit = 50 }: SearchOptions = {}): Ranking {
    const collection = this.#collection
    const question = readQuestion(text)
    const sought = seek(question, collection.lexicon)
    const articles = within ? within.values().map((id) => collection.indexOf(id)) : this.#candidates(sought)
    const matcher = new Matcher(sought, collection)
    const ranked: Ranked[] = []
    for (const index of articles) {
      const article = index === undefined ? undefined : collection.articles[index]
      if (!article) continue
      const match = matcher.match(article)
      match.passages.forEach(({ passage, found }, at) => {
        if (found.length === 0) return
        const features = featuresOf(question, sought, match, at, collection.lexicon)
        ranked.push({ article, passage, found, features, score: scoreOf(features) })
      })
    }
    ranked.sort((a, b) => b.score - a.score || a.passage.id - b.passage.id)
    const sure = (ranked[0]?.features.around ?? 0) >= weights.enough
    return { question, sought, ranked: ranked.slice(0, limit), found: sure }
  }

  /** The articles worth looking at: those of the passages that the engines find. */
  #candidates(sought: readonly Sought[]): ReadonlySet<number | undefined> {
    const query = queryOf(sought, this.#collection)
    const hits = [...this.#engines.fr.find(query, weights.hits), ...this.#engines.en.find(query, weights.hits)]
    return new Set(hits.map(({ id }) => this.#collection.articleOf[id]))
  }
}

function scoreOf(features: Features): number {
  let score = 0
  for (const [name, weight] of Object.entries(weights.score)) score += weight * (features[name as keyof Features] ?? 0)
  return score
}

/** The rarest terms, as many as the engine can go through in time. */
function queryOf(sought: readonly Sought[], { lexicon }: Collection): QueryTerm[] {
  const all = sought.flatMap(({ weight, variants }) =>
    [...variants].map(([id, factor]) => ({ id, weight: weight * factor, postings: lexicon.frequency(id) })),
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
