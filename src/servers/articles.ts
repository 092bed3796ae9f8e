import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Fetcher } from '../fetching/fetcher.ts'
import { type Reader, urlMark, type Workers } from '../library.ts'
import type { Article, ArticleHead, LibraryOutcome, LibraryRefusal } from '../model.ts'
import { archive, tooLargeFor } from './archive.ts'
import { type Doing, inTurn, orRefused, refused, type Suggestion } from './doing.ts'
import type { FairQueue } from './fairQueue.ts'
import type { Taken } from './following.ts'
import { type Given, gather } from './gather.ts'
import type { OwnLibraries } from './ownLibraries.ts'
import { Placing } from './placing.ts'
import { type Feed, ownId, type Placed, type ServerStore } from './serverStore.ts'

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
      versions: added.reduce((sum, { versions }) => sum + versions, 0),
      known: oncePerId(added.flatMap(({ known }) => known)),
      problems: added.flatMap(({ problems }) => problems),
      refused: refusals,
    }
  }

  /** Takes an article out, what it said before too; no feed brings it back. */
  remove(id: string, { server }: Doing): Promise<LibraryOutcome> {
    const { store, own, shared, told } = this.#set
    return orRefused(async () => {
      const title = store.article(server, id)?.title
      const versions = store.versions(server, id).map((version) => version.id)
      if (title !== undefined && store.remove(server, id)) {
        await own.remove(server, id)
        for (const version of versions) await own.remove(server, version)
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

  /** Whether a server sees an article, or wants it no more, by the id that a feed gives it and its address. */
  isKnown(server: string, id: string, link: string): boolean {
    const { store, shared } = this.#set
    const own = ownId(server, id)
    const mark = [urlMark(link)]
    const isOwn = store.has(server, own) || store.isRemoved(server, own) || store.marked(server, mark).length > 0
    return isOwn || shared.collection.marked(mark).size > 0
  }

  /** Keeps an article that a feed brought, in the server's turn. */
  take(feed: Feed, article: Article, closing: AbortSignal): Promise<Taken> {
    return this.#set.queue.run(feed.server, () => this.#take(feed, article), closing)
  }

  async #add(given: Given, { server, person, signal, onProgress }: Doing): Promise<LibraryOutcome> {
    const { store, fetcher } = this.#set
    onProgress({ kind: 'fetching' })
    const { original, articles: read, problems } = await gather(given, fetcher, signal)
    signal.throwIfAborted()
    if (read.length === 0) return refused({ kind: 'unreadable', problems })
    const articles = read.map((article) => ({ ...article, id: ownId(server, article.id) }))
    const tooMuch = this.#tooMuch(server, articles, original.bytes.length)
    if (tooMuch) return refused(tooMuch)
    const placing = new Placing(server, this.#set)
    for (let at = 0; at < articles.length; at += BATCH) {
      onProgress({ kind: 'reading', done: at, of: articles.length })
      await placing.place(articles.slice(at, at + BATCH))
      signal.throwIfAborted()
    }
    const { placed, reworded: versions } = placing
    const known = oncePerId(placing.known)
    const added = placed.map(({ prepared }) => prepared)
    if (placed.length > 0) {
      await store.addOriginal(server, { ...original, addedBy: person }, placed)
      await this.#show(server, placed)
    }
    return {
      ...{ kind: 'added', articles: added.map(({ head }) => head), versions, known, problems, refused: [] },
      quotes: added.reduce((sum, { index }) => sum + index.quotes.length, 0),
    }
  }

  async #take({ server, address }: Feed, article: Article): Promise<Taken> {
    const { store } = this.#set
    const ours = { ...article, id: ownId(server, article.id) }
    // The server may have changed its mind while this waited.
    if (store.isRemoved(server, ours.id) || !store.feeds(server).includes(address)) return 'taken'
    if (this.#tooMuch(server, [ours], 0)) return 'full'
    const placing = new Placing(server, this.#set)
    await placing.place([ours])
    for (const one of placing.placed) store.addFromFeed(server, address, one)
    await this.#show(server, placing.placed)
    await nextTurn()
    return 'taken'
  }

  /** Lets what has been kept be found. */
  async #show(server: string, placed: readonly Placed[]): Promise<void> {
    const { own, told } = this.#set
    for (const { dropped } of placed) for (const id of dropped) await own.remove(server, id)
    const readied = placed.flatMap((one) => [one, ...one.versions])
    await own.add(
      server,
      readied.map(({ prepared }) => prepared),
    )
    if (placed.length > 0) told.added()
  }

  #tooMuch(server: string, articles: readonly Article[], bytes: number): LibraryRefusal | null {
    const { store, limits } = this.#set
    const fresh = articles.filter(({ id }) => !store.has(server, id)).length
    if (store.count(server) + fresh > limits.articles) return { kind: 'too-many-articles', most: limits.articles }
    if (store.bytes(server) + bytes > limits.megabytes * 1e6) return { kind: 'too-large', megabytes: limits.megabytes }
    return null
  }
}

const oncePerId = (heads: readonly ArticleHead[]): readonly ArticleHead[] => [
  ...new Map(heads.map((head) => [head.id, head])).values(),
]
