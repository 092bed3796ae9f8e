import type { ArticleHead } from '../model.ts'
import type { Collection } from '../search/collection.ts'
import { Directory, type RoleRef } from '../search/directory.ts'
import { keyOf } from '../search/nameKey.ts'
import { Search, type SearchOptions } from '../search/search.ts'
import { Suggester } from '../search/suggester.ts'
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
  #made: ReturnType<typeof overviewOf> | undefined

  constructor(collection: Collection, records: Records) {
    this.#collection = collection
    this.#records = records
    this.#search = new Search(collection)
  }

  /** To be called when articles have come or gone. */
  changed(): void {
    this.#made = undefined
  }

  get size(): number {
    return this.#collection.size
  }

  heads() {
    return this.#overview.heads
  }

  async article(id: string) {
    return (await this.#record(id))?.article
  }

  async analysis(id: string) {
    return (await this.#record(id))?.analysis
  }

  speakers() {
    return this.#overview.speakers
  }

  async speaker(id: string): Promise<SpeakerFile | undefined> {
    const refs = this.#overview.directory.file(id)
    if (!refs) return undefined
    const newest = new Map<string, RoleRef>()
    for (const ref of [...refs.roles].sort((a, b) => newestFirst(this.#head(a.article), this.#head(b.article)))) {
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
    return this.#overview.directory.speakerOf(quote)
  }

  // Handed about by themselves, so they carry their library with them.
  readonly suggestSpeakers: Library['suggestSpeakers'] = (typed, limit) =>
    this.#overview.bySpeaker.suggest(typed, limit)

  readonly suggestArticles: Library['suggestArticles'] = (typed, limit) => this.#overview.byTitle.suggest(typed, limit)

  async search(question: string, options?: SearchOptions) {
    return this.#search.rank(question, options)
  }

  get #overview() {
    this.#made ??= overviewOf(this.#collection)
    return this.#made
  }

  #head(id: string): Pick<ArticleHead, 'publishedAt'> {
    const entry = this.#collection.entry(id)
    return entry ? entry.volume.head(entry.article) : { publishedAt: null }
  }

  async #record(id: string): Promise<Analysed | undefined> {
    const entry = this.#collection.entry(id)
    return entry && this.#records.read(entry.volume.record(entry.article))
  }
}

function overviewOf(collection: Collection) {
  const directory = new Directory(collection)
  const speakers = directory.files().map(({ entry }) => entry)
  const heads = Array.from(collection.entries(), ({ volume, article }) => volume.head(article)).sort(newestFirst)
  return {
    ...{ directory, speakers, heads },
    bySpeaker: new Suggester(speakers, ({ name, aliases }) => [name, ...aliases]),
    byTitle: new Suggester(heads, ({ title }) => [title]),
  }
}

type Dated = Pick<ArticleHead, 'publishedAt'>

/** Undated last; equals stay as they came. */
function newestFirst(a: Dated, b: Dated): number {
  const [left, right] = [a.publishedAt ?? '', b.publishedAt ?? '']
  return left < right ? 1 : left > right ? -1 : 0
}
