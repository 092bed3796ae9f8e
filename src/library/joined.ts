import type { ArticleHead } from '../model.ts'
import type { QuoteRef } from '../search/directory.ts'
import { keyOf } from '../search/nameKey.ts'
import { Search, type SearchOptions } from '../search/search.ts'
import { suggested } from '../search/suggester.ts'
import type { Library, SpeakerFile } from './contract.ts'
import { JoinedSpeakers, joinTiers } from './joinedSpeakers.ts'
import { newestFirst, type Reader, ROLES } from './reader.ts'

/**
 * Answers from two libraries as if they were one: a large one that many share, and a small one beside it. No article is
 * in both, by its id. Nothing is kept of it in the first, so whoever asks that alone sees nothing of the second.
 */
export class JoinedLibrary implements Library {
  readonly #readers: readonly [Reader, Reader]
  readonly #search: Search
  readonly #speakers: JoinedSpeakers
  #heads: { readonly of: readonly (readonly ArticleHead[])[]; readonly all: readonly ArticleHead[] } | undefined

  constructor(...readers: readonly [many: Reader, few: Reader]) {
    const [many, few] = readers
    this.#readers = readers
    this.#search = new Search(many.collection, few.collection)
    this.#speakers = new JoinedSpeakers(many.directory, few.directory)
  }

  get size() {
    const [many, few] = this.#readers
    return many.size + few.size
  }

  heads() {
    const of = this.#readers.map((reader) => reader.heads())
    if (!this.#heads?.of.every((heads, i) => heads === of[i])) this.#heads = { of, all: of.flat().sort(newestFirst) }
    return this.#heads?.all ?? []
  }

  head(id: string) {
    return this.#holding(id).head(id)
  }

  earlier(id: string) {
    return this.#holding(id).earlier(id)
  }

  copies(id: string, from: number, to: number) {
    return this.#holding(id).copies(id, from, to)
  }

  async article(id: string) {
    return this.#holding(id).article(id)
  }

  async analysis(id: string) {
    return this.#holding(id).analysis(id)
  }

  speakers() {
    return this.#speakers.all()
  }

  async speaker(id: string): Promise<SpeakerFile | undefined> {
    const parts = this.#speakers.partsOf(id)
    const entry = this.#speakers.entry(id)
    if (!entry) return undefined
    const files = await Promise.all(parts.map((part) => this.#readers[part.of].speaker(part.entry.id)))
    const roles = new Map<string, SpeakerFile['roles'][number]>()
    const all = files.flatMap((file) => file?.roles ?? [])
    for (const one of all.sort((a, b) => newestFirst(this.#dateOf(a.article), this.#dateOf(b.article)))) {
      const wording = keyOf(one.role.text)
      if (roles.size < ROLES && !roles.has(wording)) roles.set(wording, one)
    }
    return { entry, quotes: files.flatMap((file) => file?.quotes ?? []), roles: [...roles.values()] }
  }

  speakerOf(quote: QuoteRef) {
    const entry = this.#holding(quote.article).speakerOf(quote)
    return entry && this.#speakers.entry(this.#speakers.homeOf(entry.id))
  }

  // Handed about by themselves, so they carry their library with them.
  readonly suggestSpeakers: Library['suggestSpeakers'] = (typed, limit) => this.#speakers.suggest(typed, limit)

  readonly suggestArticles: Library['suggestArticles'] = (typed, limit) => {
    const [many, few] = this.#readers
    return suggested(joinTiers(many.titled(typed, limit), few.titled(typed, limit), newestFirst), limit)
  }

  async search(question: string, options?: SearchOptions) {
    return this.#search.rank(question, options)
  }

  async locate(texts: readonly string[]) {
    return this.#search.locate(texts)
  }

  #dateOf(id: string) {
    return this.head(id) ?? { publishedAt: null }
  }

  #holding(id: string): Reader {
    const [many, few] = this.#readers
    return few.collection.has(id) ? few : many
  }
}
