import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Fetcher } from '../fetching/fetcher.ts'
import type { Reader, Workers } from '../library.ts'
import type { Article, LibraryOutcome, LibraryRefusal } from '../model.ts'
import { archive, tooLargeFor } from './archive.ts'
import { type Doing, inTurn, orRefused, refused, type Suggestion } from './doing.ts'
import type { FairQueue } from './fairQueue.ts'
import type { Taken } from './following.ts'
import { type Given, gather } from './gather.ts'
import type { OwnLibraries } from './ownLibraries.ts'
import { type Feed, ownId, type Readied, type ServerStore } from './serverStore.ts'

export interface ArticlesSet {
  readonly store: ServerStore
  readonly own: OwnLibraries
  readonly shared: Reader
  readonly workers: Workers
  readonly queue: FairQueue
  readonly fetcher: Fetcher
  /** What one server may have. */
  readonly limits: { readonly articles: number; readonly megabytes: number }
  readonly told: {
    failed(error: unknown): void
    /** A server has come to have another article. */
    added(): void
  }
}

/** Articles that are made ready between two looks at whether it was called off. */
const BATCH = 16
const SUGGESTIONS = 25

/** The articles that servers have of their own. */
export class Articles {
  readonly #set: ArticlesSet

  constructor(set: ArticlesSet) {
    this.#set = set
  }

  /** Reads something and keeps its articles, or says why not. */
  add(given: Given, doing: Doing): Promise<LibraryOutcome> {
    return inTurn(doing, this.#set.queue, () => this.#add(given, doing), this.#set.told.failed)
  }

  /** Reads several things, one after the other; why some were not added is told beside what was. */
  async addAll(all: readonly Given[], doing: Doing): Promise<LibraryOutcome> {
    const outcomes: LibraryOutcome[] = []
    for (const given of all) outcomes.push(await this.add(given, doing))
    const added = outcomes.filter((outcome) => outcome.kind === 'added')
    const refusals = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome.why] : []))
    const [first] = refusals
    if (added.length === 0 && first) return refused(first)
    return {
      kind: 'added',
      articles: added.flatMap(({ articles }) => articles),
      quotes: added.reduce((sum, { quotes }) => sum + quotes, 0),
      problems: added.flatMap(({ problems }) => problems),
      refused: refusals,
    }
  }

  /** Takes an article out; no feed brings it back. */
  remove(id: string, { server }: Doing): Promise<LibraryOutcome> {
    const { store, own, shared, told } = this.#set
    return orRefused(async () => {
      const title = store.article(server, id)?.title
      if (title !== undefined && store.remove(server, id)) {
        await own.remove(server, id)
        return { kind: 'removed', title }
      }
      const everybodys = shared.head(id)
      return refused(
        everybodys ? { kind: 'shared-article', title: everybodys.title } : { kind: 'unknown-article', asked: id },
      )
    }, told.failed)
  }

  /** Everything that was added in a server. @param room the largest file that can be sent, in bytes */
  export(room: number, server: string): LibraryOutcome {
    const { store } = this.#set
    const articles = store.count(server)
    if (articles === 0) return refused({ kind: 'nothing-kept' })
    return {
      ...{ kind: 'exported', articles, left: tooLargeFor(room, store, server) },
      files: archive(room, store, server),
    }
  }

  /** A server's own articles, by what is typed of a title. */
  async suggest(server: string, typed: string): Promise<readonly Suggestion[]> {
    const own = await this.#set.own.suggest(server, typed, SUGGESTIONS)
    return own.map(({ id, title }) => ({ name: title, value: id }))
  }

  /** Whether a server has an article, or wants it no more, by the id that a feed gives it. */
  isKnown(server: string, id: string): boolean {
    const own = ownId(server, id)
    return this.#set.store.has(server, own) || this.#set.store.isRemoved(server, own)
  }

  /** Keeps an article that a feed brought, in the server's turn. */
  take(feed: Feed, article: Article, closing: AbortSignal): Promise<Taken> {
    return this.#set.queue.run(feed.server, () => this.#take(feed, article), closing)
  }

  async #add(given: Given, { server, person, signal, onProgress }: Doing): Promise<LibraryOutcome> {
    const { store, own, fetcher, told } = this.#set
    onProgress({ kind: 'fetching' })
    const { original, articles: read, problems } = await gather(given, fetcher, signal)
    signal.throwIfAborted()
    if (read.length === 0) return refused({ kind: 'unreadable', problems })
    const articles = read.map((article) => ({ ...article, id: ownId(server, article.id) }))
    const tooMuch = this.#tooMuch(server, articles, original.bytes.length)
    if (tooMuch) return refused(tooMuch)
    const readied: Readied[] = []
    for (let at = 0; at < articles.length; at += BATCH) {
      onProgress({ kind: 'reading', done: at, of: articles.length })
      readied.push(...(await this.#ready(articles.slice(at, at + BATCH))))
      signal.throwIfAborted()
    }
    store.addOriginal(server, { ...original, addedBy: person }, readied)
    const prepared = readied.map((one) => one.prepared)
    await own.add(server, prepared)
    told.added()
    const quotes = prepared.reduce((sum, { index }) => sum + index.quotes.length, 0)
    return { kind: 'added', articles: prepared.map(({ head }) => head), quotes, problems, refused: [] }
  }

  async #take({ server, address }: Feed, article: Article): Promise<Taken> {
    const { store, own, told } = this.#set
    const ours = { ...article, id: ownId(server, article.id) }
    const known = store.article(server, ours.id)
    // The server may have changed its mind while this waited.
    if (store.isRemoved(server, ours.id) || !store.feeds(server).includes(address)) return 'taken'
    if (known && JSON.stringify(known) === JSON.stringify(ours)) return 'taken'
    if (this.#tooMuch(server, [ours], 0)) return 'full'
    const [readied] = await this.#ready([ours])
    if (!readied) return 'taken'
    store.addFromFeed(server, address, readied)
    await own.add(server, [readied.prepared])
    told.added()
    await nextTurn()
    return 'taken'
  }

  #tooMuch(server: string, articles: readonly Article[], bytes: number): LibraryRefusal | null {
    const { store, limits } = this.#set
    const fresh = articles.filter(({ id }) => !store.has(server, id)).length
    if (store.count(server) + fresh > limits.articles) return { kind: 'too-many-articles', most: limits.articles }
    if (store.bytes(server) + bytes > limits.megabytes * 1e6) return { kind: 'too-large', megabytes: limits.megabytes }
    return null
  }

  async #ready(articles: readonly Article[]): Promise<readonly Readied[]> {
    const prepared = await this.#set.workers.prepare(articles)
    return articles.flatMap((article, i) => {
      const one = prepared[i]
      return one ? [{ article, prepared: one }] : []
    })
  }
}
