import { analyse } from './analysis.ts'
import { readArticles } from './articles/read.ts'
import type { Analysis, Article, ArticleHead, Problem } from './model.ts'
import { Collection } from './search/collection.ts'
import { Directory, type QuoteRef, type SpeakerEntry, type SpeakerFile } from './search/directory.ts'
import { buildLunr } from './search/lunr.ts'
import type { Place } from './search/place.ts'
import { type Ranking, Search, type SearchOptions } from './search/search.ts'
import { Suggester } from './search/suggester.ts'

export type { QuoteRef, SpeakerEntry, SpeakerFile } from './search/directory.ts'
export type { Place } from './search/place.ts'
export type { Ranked, Ranking } from './search/search.ts'

/** The articles and what was read out of them: all that an answer may ask. Asynchronous, so that a store can stand behind it. */
export interface Library {
  /** How many articles. */
  readonly size: number
  /** Newest first, those without a date last. */
  heads(): readonly ArticleHead[]
  article(id: string): Promise<Article | undefined>
  analysis(id: string): Promise<Analysis | undefined>
  /** Most quoted first. */
  speakers(): readonly SpeakerEntry[]
  /** All that a speaker said, and as what. */
  speaker(id: string): Promise<SpeakerFile | undefined>
  /** Whose quotation it is, over all articles. */
  speakerOf(quote: QuoteRef): SpeakerEntry | undefined
  /** Speakers by what is typed of a name, and articles of a title: for completion. */
  suggestSpeakers(typed: string, limit: number): readonly SpeakerEntry[]
  suggestArticles(typed: string, limit: number): readonly ArticleHead[]
  /** The passages nearest to a question, best first. */
  search(question: string, options?: SearchOptions): Promise<Ranking>
  /** For each text, where its very words stand or, where they stand nowhere, words like them; likeliest first. */
  locate(texts: readonly string[]): Promise<readonly (readonly Place[])[]>
}

export interface Opened {
  readonly library: Library
  readonly problems: readonly Problem[]
}

export interface OpenOptions {
  /** Called now and then with the number of articles taken in so far. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/**
 * Reads the articles of files and folders and makes them answerable. What cannot be read is among the problems.
 *
 * @throws the signal's reason when it is aborted.
 */
export async function openLibrary(paths: readonly string[], options: OpenOptions = {}): Promise<Opened> {
  const articles: Article[] = []
  const problems: Problem[] = []
  const analysed: Analysis[] = []
  for await (const read of readArticles(paths)) {
    options.signal?.throwIfAborted()
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    articles.push(read.article)
    analysed.push(analyse(read.article))
    options.onProgress?.(articles.length)
  }
  return { library: makeLibrary(articles, analysed), problems }
}

/** Makes articles answerable; the analyses stand in the same order. */
export function makeLibrary(articles: readonly Article[], analysed = articles.map(analyse)): Library {
  const collection = new Collection()
  const directory = new Directory()
  const texts = new Map<string, Article>()
  const analyses = new Map<string, Analysis>()
  articles.forEach((article, at) => {
    const analysis = analysed[at]
    if (!analysis) throw new RangeError(`article ${article.id} comes without its analysis`)
    texts.set(article.id, article)
    analyses.set(article.id, analysis)
    collection.add(article, analysis)
    directory.add(article, analysis)
  })
  const search = new Search(collection, buildLunr)
  const speakers = directory.files().map(({ entry }) => entry)
  const heads = collection.articles.map(({ head }) => head).sort(newestFirst)
  const bySpeaker = new Suggester(speakers, ({ name, aliases }) => [name, ...aliases])
  const byTitle = new Suggester(heads, ({ title }) => [title])
  return {
    size: articles.length,
    heads: () => heads,
    article: async (id) => texts.get(id),
    analysis: async (id) => analyses.get(id),
    speakers: () => speakers,
    speaker: async (id) => directory.file(id),
    speakerOf: (quote) => directory.speakerOf(quote),
    suggestSpeakers: (typed, limit) => bySpeaker.suggest(typed, limit),
    suggestArticles: (typed, limit) => byTitle.suggest(typed, limit),
    search: async (question, searchOptions) => search.rank(question, searchOptions),
    locate: async (texts) => search.locate(texts),
  }
}

/** Undated last; equals stay as they came. */
function newestFirst(a: ArticleHead, b: ArticleHead): number {
  const [left, right] = [a.publishedAt ?? '', b.publishedAt ?? '']
  return left < right ? 1 : left > right ? -1 : 0
}
