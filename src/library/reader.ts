import type { ArticleHead } from '../model.ts'
import type { Collection } from '../search/collection.ts'
import { Directory, type RoleRef } from '../search/directory.ts'
import { keyOf } from '../search/nameKey.ts'
import { Search, type SearchOptions } from '../search/search.ts'
import { cut } from '../text/cut.ts'
import type { Library, SpeakerFile } from './contract.ts'
import type { Analysed } from './record.ts'
import type { Records } from './records.ts'

/** Of a speaker's roles so many are told. */
const ROLES = 20

/** Answers what may be asked of a collection, whose texts are kept apart. */
export class Reader implements Library {
  readonly #collection: Collection
  readonly #records: Records
  readonly #search: Search
  readonly #directory: Directory
  #heads: readonly ArticleHead[] | undefined

  constructor(collection: Collection, records: Records) {
    this.#collection = collection
    this.#records = records
    this.#search = new Search(collection)
    this.#directory = new Directory(collection)
  }

  /** To be called when articles have come or gone. */
  changed(): void {
    this.#heads = undefined
    this.#directory.changed()
  }

  get size(): number {
    return this.#collection.size
  }

  heads() {
    this.#heads ??= Array.from(this.#collection.entries(), ({ volume, article }) => volume.head(article)).sort(
      newestFirst,
    )
    return this.#heads
  }

  head(id: string) {
    const entry = this.#collection.entry(id)
    return entry?.volume.head(entry.article)
  }

  async article(id: string) {
    return (await this.#record(id))?.article
  }

  async analysis(id: string) {
    return (await this.#record(id))?.analysis
  }

  speakers() {
    return this.#directory.all()
  }

  async speaker(id: string): Promise<SpeakerFile | undefined> {
    const refs = this.#directory.file(id)
    if (!refs) return undefined
    const newest = new Map<string, RoleRef>()
    for (const ref of [...refs.roles].sort((a, b) => newestFirst(this.head(a.article), this.head(b.article)))) {
      const wording = keyOf(ref.role.text)
      if (newest.size < ROLES && !newest.has(wording)) newest.set(wording, ref)
    }
    const roles: SpeakerFile['roles'][number][] = []
    for (const { article: id, role } of newest.values()) {
      const article = await this.article(id)
      if (article) roles.push({ article: id, role: cut(article, role) })
    }
    return { entry: refs.entry, quotes: refs.quotes, roles }
  }

  speakerOf(quote: Parameters<Library['speakerOf']>[0]) {
    return this.#directory.speakerOf(quote)
  }

  // Handed about by themselves, so they carry their library with them.
  readonly suggestSpeakers: Library['suggestSpeakers'] = (typed, limit) => this.#directory.suggest(typed, limit)

  readonly suggestArticles: Library['suggestArticles'] = (typed, limit) =>
    this.#collection.titles.suggest(typed, limit).flatMap((article) => this.#collection.head(article) ?? [])

  async search(question: string, options?: SearchOptions) {
    return this.#search.rank(question, options)
  }

  async locate(texts: readonly string[]) {
    return this.#search.locate(texts)
  }

  async #record(id: string): Promise<Analysed | undefined> {
    const entry = this.#collection.entry(id)
    return entry && this.#records.read(entry.volume.record(entry.article))
  }
}

/** Undated last; equals stay as they came. */
function newestFirst(a: ArticleHead | undefined, b: ArticleHead | undefined): number {
  const [left, right] = [a?.publishedAt ?? '', b?.publishedAt ?? '']
  return left < right ? 1 : left > right ? -1 : 0
}
