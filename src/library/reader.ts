import type { ArticleHead } from '../model.ts'
import type { Collection } from '../search/collection.ts'
import { copiesOf } from '../search/copies.ts'
import { Directory, type RoleRef } from '../search/directory.ts'
import { keyOf } from '../search/nameKey.ts'
import { Search, type SearchOptions } from '../search/search.ts'
import { mapTiers, suggested, type Tiers } from '../search/suggester.ts'
import { cut } from '../text/cut.ts'
import { lowerBound } from '../text/lowerBound.ts'
import type { Library, SpeakerFile } from './contract.ts'
import type { Analysed } from './record.ts'
import type { Records } from './records.ts'

type Dated = Pick<ArticleHead, 'publishedAt'>

/** Of a speaker's roles so many are told. */
export const ROLES = 20

/** Answers what may be asked of a collection, whose texts are kept apart. */
export class Reader implements Library {
  readonly collection: Collection
  readonly directory: Directory
  readonly #records: Records
  readonly #search: Search
  #heads: readonly ArticleHead[] | undefined
  /** Ids of those, once they were asked for. */
  readonly #listed = new Set<string>()

  constructor(collection: Collection, records: Records) {
    this.collection = collection
    this.#records = records
    this.#search = new Search(collection)
    this.directory = new Directory(collection)
  }

  /** To be called when articles have come, changed or gone, with their ids. */
  changed(ids: readonly string[]): void {
    this.directory.changed()
    if (!this.#heads) return
    const changed = new Set(ids)
    // Most that come are new: a copy is sooner made than each article asked whether it is the one.
    const isListed = ids.some((id) => this.#listed.has(id))
    const heads = isListed ? this.#heads.filter(({ id }) => !changed.has(id)) : [...this.#heads]
    for (const id of changed) {
      this.#listed.delete(id)
      const head = this.head(id)
      if (!head || head.versionOf !== undefined) continue
      this.#listed.add(id)
      heads.splice(placeAmong(heads, head), 0, head)
    }
    this.#heads = heads
  }

  get size(): number {
    return this.collection.size
  }

  heads() {
    if (this.#heads) return this.#heads
    const all = Array.from(this.collection.entries(), ({ volume, article }) => volume.head(article))
    const heads = all.filter(({ versionOf }) => versionOf === undefined).sort(newestFirst)
    for (const { id } of heads) this.#listed.add(id)
    this.#heads = heads
    return heads
  }

  earlier(id: string) {
    return (this.collection.earlier().get(id) ?? []).flatMap((version) => this.head(version) ?? [])
  }

  head(id: string) {
    const entry = this.collection.entry(id)
    return entry?.volume.head(entry.article)
  }

  copies(id: string, from: number, to: number) {
    return copiesOf(this.collection, id, from, to)
  }

  async article(id: string) {
    return (await this.#record(id))?.article
  }

  async analysis(id: string) {
    return (await this.#record(id))?.analysis
  }

  speakers() {
    return this.directory.all()
  }

  async speaker(id: string): Promise<SpeakerFile | undefined> {
    const refs = this.directory.file(id)
    if (!refs) return undefined
    const roles: SpeakerFile['roles'][number][] = []
    for (const { article: id, role } of newestRoles(refs.roles)) {
      const article = await this.article(id)
      if (article) roles.push({ article: id, role: cut(article, role) })
    }
    return { entry: refs.entry, quotes: refs.quotes, roles }
  }

  speakerOf(quote: Parameters<Library['speakerOf']>[0]) {
    return this.directory.speakerOf(quote)
  }

  // Handed about by themselves, so they carry their library with them.
  readonly suggestSpeakers: Library['suggestSpeakers'] = (typed, limit) =>
    suggested(this.directory.tiers(typed, limit), limit)

  readonly suggestArticles: Library['suggestArticles'] = (typed, limit) => suggested(this.titled(typed, limit), limit)

  /** Articles by what is typed of a title. */
  titled(typed: string, limit: number): Tiers<ArticleHead> {
    return mapTiers(this.collection.titles.tiers(typed, limit), (articles) =>
      articles.flatMap((article) => this.collection.head(article) ?? []),
    )
  }

  async search(question: string, options?: SearchOptions) {
    return this.#search.rank(question, options)
  }

  async locate(texts: readonly string[]) {
    return this.#search.locate(texts)
  }

  async #record(id: string): Promise<Analysed | undefined> {
    const entry = this.collection.entry(id)
    return entry && this.#records.read(entry.volume.record(entry.article))
  }
}

/** After those that are as new. */
function placeAmong(heads: readonly Dated[], head: Dated): number {
  return lowerBound(0, heads.length, (index) => {
    const other = heads[index]
    return other !== undefined && newestFirst(other, head) <= 0
  })
}

/** Newest first, each wording once. */
function newestRoles(roles: readonly RoleRef[]): readonly RoleRef[] {
  const wordings = new Map<string, string>()
  const newest = new Map<string, RoleRef>()
  for (const ref of roles) {
    const { text } = ref.role
    const wording = wordings.get(text) ?? keyOf(text)
    wordings.set(text, wording)
    const known = newest.get(wording)
    if (known && known.publishedAt >= ref.publishedAt) continue
    newest.delete(wording)
    newest.set(wording, ref)
  }
  return [...newest.values()].sort(newestFirst).slice(0, ROLES)
}

/** Undated last; equals stay as they came. */
export function newestFirst(a: Dated, b: Dated): number {
  const [left, right] = [a.publishedAt ?? '', b.publishedAt ?? '']
  return left < right ? 1 : left > right ? -1 : 0
}
