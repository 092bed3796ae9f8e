import { setImmediate as nextTurn } from 'node:timers/promises'
import { Unreadable } from '../articles/draft.ts'
import { readFeedStories } from '../articles/read.ts'
import { Fetcher } from '../fetching/fetcher.ts'
import { FetchRefused } from '../fetching/fetchRefused.ts'
import { codeVersion, type Library, type Lock, type Reader, speakerIdOf, Workers } from '../library.ts'
import type {
  Article,
  LanguageCode,
  LibraryNotice,
  LibraryOutcome,
  LibraryProgress,
  LibraryRefusal,
  WatchState,
} from '../model.ts'
import { archive, tooLargeFor } from './archive.ts'
import { takeLock } from './backup.ts'
import { openDatabase, StorageError } from './database.ts'
import { FairQueue } from './fairQueue.ts'
import { Following, type Taken } from './following.ts'
import { type Given, gather, NoFormat } from './gather.ts'
import { OwnLibraries } from './ownLibraries.ts'
import { type Feed, ownId, type Readied, ServerStore } from './serverStore.ts'
import { storePath } from './storePath.ts'
import { type Watch, WatchStore } from './watchStore.ts'

export interface ServersSet {
  /** The folder of STATE. */
  readonly state: string
  /** What all servers see. */
  readonly shared: Reader
  /** What the program calls itself to servers. */
  readonly userAgent: string
  readonly limits: ServerLimits
  readonly told: {
    notice(notice: LibraryNotice): void
    failed(error: unknown): void
    purged(servers: number): void
    /** A server has come to have another article. */
    added?(): void
  }
  /** What may be fetched from: the public internet alone unless told. */
  readonly fetcher?: Fetcher
  /** Between two readings of a feed, in milliseconds. */
  readonly every?: number
}

export interface ServerLimits {
  /** Of its own, in each server. */
  readonly articles: number
  readonly megabytes: number
  readonly feeds: number
  /** How long what a server added is kept after the bot has left it, in days. */
  readonly keptDays: number
}

/** Somebody's doing in a server. */
export interface Doing {
  readonly server: string
  /** Number of the person. */
  readonly person: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: LibraryProgress) => void
}

/** What somebody wants looked out for, and where it is posted; empty where nothing was given. */
export interface WatchAsked {
  readonly channel: string
  /** Whether the bot may post there. */
  readonly canPost: boolean
  /** Of what is posted. */
  readonly language: LanguageCode
  readonly speaker: string
  readonly topic: string
}

const MOST_WATCHES = 50

export interface Suggestion {
  readonly name: string
  readonly value: string
}

const SUGGESTIONS = 25

/** Servers that are served at a time; each in its turn. */
const AT_ONCE = 2
/** So much of one server may wait. */
const MOST_WAITING = 5
/** Articles that are made ready between two looks at whether it was called off. */
const BATCH = 16

const DAY_MS = 24 * 60 * 60_000
const PURGE_EVERY_MS = 60 * 60_000

/** What each server has of its own: kept in one file, answered from beside what all share, added to and followed. */
export class Servers {
  readonly #set: ServersSet
  readonly #store: ServerStore
  readonly #lock: Lock
  readonly #workers = new Workers(AT_ONCE)
  readonly #queue = new FairQueue(AT_ONCE)
  readonly #fetcher: Fetcher
  readonly #own: OwnLibraries
  readonly #following: Following
  readonly #closing = new AbortController()
  readonly #purging: NodeJS.Timeout

  readonly watches: WatchStore

  private constructor(set: ServersSet, store: ServerStore, watches: WatchStore, lock: Lock) {
    this.watches = watches
    const { shared, userAgent, told, every } = set
    this.#set = set
    this.#store = store
    this.#lock = lock
    this.#fetcher = set.fetcher ?? new Fetcher({ userAgent })
    this.#own = new OwnLibraries({ shared, store, workers: this.#workers, onNotice: told.notice })
    this.#following = new Following({
      ...{ fetcher: this.#fetcher, userAgent, onError: (error) => told.failed(error), ...(every && { every }) },
      isKnown: (server, id) => store.has(server, ownId(server, id)) || store.isRemoved(server, ownId(server, id)),
      take: (feed, article) => this.#take(feed, article),
    })
    for (const feed of store.allFeeds()) this.#following.add(feed)
    this.#purging = setInterval(() => this.#purge(), PURGE_EVERY_MS).unref()
    this.#purge()
  }

  /** @throws StorageError if what is kept cannot be used, or another program has it */
  static open(set: ServersSet): Servers {
    const lock = takeLock(set.state)
    try {
      const database = openDatabase(storePath(set.state))
      return new Servers(set, new ServerStore(database, codeVersion()), new WatchStore(database), lock)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  /** All that may be seen in a server. */
  async libraryOf(server: string): Promise<Library> {
    return this.#store.hasLeft(server) ? this.#set.shared : this.#own.of(server)
  }

  // ----- What people do -----

  /** Reads something and keeps its articles, or says why not. */
  add(given: Given, doing: Doing): Promise<LibraryOutcome> {
    return this.#inTurn(doing, (signal) => this.#add(given, { ...doing, signal }))
  }

  /** Reads several things, one after the other; what cannot be read of some is told beside what was added. */
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

  async remove(id: string, { server }: Doing): Promise<LibraryOutcome> {
    return this.#orRefused(async () => {
      const title = this.#store.article(server, id)?.title
      if (title !== undefined && this.#store.remove(server, id)) {
        await this.#own.remove(server, id)
        return { kind: 'removed', title }
      }
      const shared = this.#set.shared.head(id)
      return refused(shared ? { kind: 'shared-article', title: shared.title } : { kind: 'unknown-article', asked: id })
    })
  }

  /** Follows a feed from now on. */
  follow(address: string, doing: Doing): Promise<LibraryOutcome> {
    return this.#inTurn(doing, (signal) => this.#follow(address, { ...doing, signal }))
  }

  /** What it has brought stays. */
  async unfollow(address: string, { server }: Doing): Promise<LibraryOutcome> {
    return this.#orRefused(async () => {
      if (!this.#store.unfollow({ server, address })) return refused({ kind: 'not-followed', address })
      this.#following.remove({ server, address })
      return { kind: 'unfollowed', address }
    })
  }

  /** What a server follows, and how each feed stands. */
  feeds(server: string): LibraryOutcome {
    const feeds = this.#store.feeds(server).map((address) => this.#following.state({ server, address }))
    return { kind: 'feeds', feeds }
  }

  /** Everything that was added in a server. @param room the largest file that can be sent, in bytes */
  export(room: number, server: string): LibraryOutcome {
    const articles = this.#store.count(server)
    if (articles === 0) return refused({ kind: 'nothing-kept' })
    const left = tooLargeFor(room, this.#store, server)
    return { kind: 'exported', articles, left, files: archive(room, this.#store, server) }
  }

  /** The articles that a server has of its own, the newest first, by what is typed of a title. */
  async suggestOwn(server: string, typed: string): Promise<readonly Suggestion[]> {
    const own = await this.#own.suggest(server, typed, SUGGESTIONS)
    return own.map(({ id, title }) => ({ name: title, value: id }))
  }

  /** The feeds that a server follows, by what is typed of an address. */
  async suggestFeeds(server: string, typed: string): Promise<readonly Suggestion[]> {
    const fitting = this.#store.feeds(server).filter((address) => address.includes(typed.trim()))
    return fitting.map((address) => ({ name: address, value: address }))
  }

  async suggestSpeakers(server: string, typed: string): Promise<readonly Suggestion[]> {
    const library = await this.libraryOf(server)
    return library.suggestSpeakers(typed, SUGGESTIONS).map(({ id, name }) => ({ name, value: id }))
  }

  async suggestWatches(server: string, typed: string): Promise<readonly Suggestion[]> {
    const wanted = typed.trim().toLowerCase()
    return this.watches.of(server).flatMap(({ number, speaker, topic }) => {
      const name = [speaker?.name, topic].filter(Boolean).join(' · ')
      return name.toLowerCase().includes(wanted) ? [{ name, value: String(number) }] : []
    })
  }

  // ----- What is looked out for -----

  /** Looks out for a speaker, a topic or both from now on. @param typed a name as typed, or a speaker's id */
  async watch(asked: WatchAsked, { server, person }: Doing): Promise<LibraryOutcome> {
    const { channel, canPost, language, speaker: typed, topic } = asked
    if (typed === '' && topic === '') return refused({ kind: 'nothing-to-watch' })
    if (!canPost) return refused({ kind: 'cannot-post' })
    if (this.watches.of(server).length >= MOST_WATCHES) return refused({ kind: 'too-many-watches', most: MOST_WATCHES })
    return this.#orRefused(async () => {
      const speaker = typed === '' ? null : await this.#speaker(typed, server)
      const spec = { server, channel, speaker, topic: topic || null, language, setBy: person }
      this.watches.noteShared(this.#sharedIds())
      const number = this.watches.add(spec, this.#sharedIds())
      return this.#watchOutcome('watched', server, number)
    })
  }

  listWatches(server: string): LibraryOutcome {
    return { kind: 'watches', watches: this.watches.of(server).map(stateOf) }
  }

  unwatch(number: number, { server }: Doing): Promise<LibraryOutcome> {
    return this.#orRefused(async () => {
      const outcome = this.#watchOutcome('unwatched', server, number)
      this.watches.remove(server, number)
      return outcome
    })
  }

  /** Stops, or lets go on what has stopped. */
  pauseWatch(number: number, { server }: Doing): Promise<LibraryOutcome> {
    return this.#orRefused(async () => {
      const paused = this.watches.of(server).find((watch) => watch.number === number)?.paused ?? false
      this.watches.noteShared(this.#sharedIds())
      this.watches.pause(server, number, !paused)
      // What waits for this is posted now.
      this.#set.told.added?.()
      return this.#watchOutcome(paused ? 'resumed' : 'paused', server, number)
    })
  }

  #sharedIds(): readonly string[] {
    return this.#set.shared.heads().map(({ id }) => id)
  }

  #watchOutcome(kind: 'watched' | 'unwatched' | 'paused' | 'resumed', server: string, number: number): LibraryOutcome {
    const watch = this.watches.of(server).find((one) => one.number === number)
    return watch ? { kind, watch: stateOf(watch) } : refused({ kind: 'unknown-watch' })
  }

  /** Somebody of that name or id; else whoever will be quoted under just that name. */
  async #speaker(typed: string, server: string): Promise<{ readonly id: string; readonly name: string }> {
    const library = await this.libraryOf(server)
    const known = (await library.speaker(typed))?.entry ?? (await library.speaker(speakerIdOf(typed)))?.entry
    if (known) return known
    const words = speakerIdOf(typed).split('-')
    const [first] = library
      .suggestSpeakers(typed, 1)
      .filter(({ id }) => words.every((word) => id.split('-').includes(word)))
    return first ?? { id: speakerIdOf(typed), name: typed }
  }

  // ----- Servers that come and go -----

  /** The bot is in exactly these servers: what it hears when it connects. */
  present(servers: readonly string[]): void {
    const here = new Set(servers)
    for (const server of this.#store.servers()) {
      if (here.has(server)) this.arrived(server)
      else this.departed(server)
    }
  }

  arrived(server: string): void {
    this.#watched(() => {
      if (!this.#store.cameBack(server)) return
      for (const address of this.#store.feeds(server)) this.#following.add({ server, address })
    })
  }

  /** The bot was taken out of a server: what that added is kept for a time, and shown to nobody. */
  departed(server: string): void {
    this.#watched(() => {
      this.#store.left(server, Date.now())
      for (const address of this.#store.feeds(server)) this.#following.remove({ server, address })
      this.#own.close(server)
    })
  }

  async close(): Promise<void> {
    clearInterval(this.#purging)
    this.#closing.abort()
    await this.#following.close()
    await this.#queue.idle()
    this.#own.closeAll()
    await this.#workers.close()
    if (!this.#set.fetcher) await this.#fetcher.close()
    this.#store.close()
    this.#lock.release()
  }

  #purge(): void {
    this.#watched(() => {
      const purged = this.#store.purge(Date.now() - this.#set.limits.keptDays * DAY_MS)
      if (purged.length > 0) this.#set.told.purged(purged.length)
    })
  }

  /** Nobody waits for what comes of this. */
  #watched(work: () => void): void {
    try {
      work()
    } catch (error) {
      this.#set.told.failed(error)
    }
  }

  async #inTurn(doing: Doing, work: (signal: AbortSignal) => Promise<LibraryOutcome>): Promise<LibraryOutcome> {
    const waiting = this.#queue.waiting(doing.server)
    if (waiting >= MOST_WAITING) return refused({ kind: 'too-much-waiting', waiting })
    const signal = AbortSignal.any([doing.signal, this.#closing.signal])
    doing.onProgress({ kind: 'waiting' })
    return this.#orRefused(() => this.#queue.run(doing.server, () => work(signal), signal), signal)
  }

  /** What stands in the way for a reason that can be told. */
  async #orRefused(work: () => Promise<LibraryOutcome>, signal?: AbortSignal): Promise<LibraryOutcome> {
    try {
      return await work()
    } catch (error) {
      if (signal?.aborted) return refused({ kind: 'cancelled' })
      if (error instanceof FetchRefused) return refused({ kind: 'fetch', refusal: error.refusal })
      if (error instanceof NoFormat) return refused({ kind: 'no-format', name: error.message })
      if (!(error instanceof StorageError)) throw error
      this.#set.told.failed(error)
      return refused({ kind: error.kind === 'full' ? 'disk-full' : 'storage-unusable' })
    }
  }

  async #add(given: Given, { server, person, signal, onProgress }: Doing): Promise<LibraryOutcome> {
    onProgress({ kind: 'fetching' })
    const { original, articles: read, problems } = await gather(given, this.#fetcher, signal)
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
    this.#store.addOriginal(server, { ...original, addedBy: person }, readied)
    const prepared = readied.map(({ prepared }) => prepared)
    await this.#own.add(server, prepared)
    this.#set.told.added?.()
    const heads = prepared.map(({ head }) => head)
    const quotes = prepared.reduce((sum, { index }) => sum + index.quotes.length, 0)
    return { kind: 'added', articles: heads, quotes, problems, refused: [] }
  }

  #tooMuch(server: string, articles: readonly Article[], bytes: number): LibraryRefusal | null {
    const { articles: most, megabytes } = this.#set.limits
    const fresh = articles.filter(({ id }) => !this.#store.has(server, id)).length
    if (this.#store.count(server) + fresh > most) return { kind: 'too-many-articles', most }
    if (this.#store.bytes(server) + bytes > megabytes * 1e6) return { kind: 'too-large', megabytes }
    return null
  }

  async #ready(articles: readonly Article[]): Promise<readonly Readied[]> {
    const prepared = await this.#workers.prepare(articles)
    return articles.flatMap((article, i) => {
      const one = prepared[i]
      return one ? [{ article, prepared: one }] : []
    })
  }

  async #follow(typed: string, { server, person, signal, onProgress }: Doing): Promise<LibraryOutcome> {
    const address = URL.parse(typed)?.href ?? typed
    const { feeds: most } = this.#set.limits
    const followed = this.#store.feeds(server)
    if (followed.includes(address)) return refused({ kind: 'followed-already', address })
    if (followed.length >= most) return refused({ kind: 'too-many-feeds', most })
    onProgress({ kind: 'fetching' })
    const { bytes, url, charset } = await this.#fetcher.fetch(address, { signal })
    const isFeed = bytes !== null && (await readFeedStories(bytes, { url, charset }).then(() => true, isUnreadable))
    signal.throwIfAborted()
    if (!isFeed) return refused({ kind: 'no-feed', address })
    if (!this.#store.follow({ server, address }, person)) return refused({ kind: 'followed-already', address })
    this.#following.add({ server, address })
    return { kind: 'followed', address }
  }

  /** An article that a feed brought, in the server's turn. */
  async #take(feed: Feed, article: Article): Promise<Taken> {
    const { server, address } = feed
    const own = { ...article, id: ownId(server, article.id) }
    return this.#queue.run(
      server,
      async () => {
        const known = this.#store.article(server, own.id)
        if (this.#store.isRemoved(server, own.id) || !this.#store.feeds(server).includes(address)) return 'taken'
        if (known && JSON.stringify(known) === JSON.stringify(own)) return 'taken'
        if (this.#tooMuch(server, [own], 0)) return 'full'
        const [readied] = await this.#ready([own])
        if (!readied) return 'taken'
        this.#store.addFromFeed(server, address, readied)
        await this.#own.add(server, [readied.prepared])
        this.#set.told.added?.()
        await nextTurn()
        return 'taken'
      },
      this.#closing.signal,
    )
  }
}

/** What is no feed says so; what ought not to happen does not. */
function isUnreadable(error: unknown): false {
  if (error instanceof Unreadable) return false
  throw error
}

const stateOf = ({ number, channel, speaker, topic, paused, trouble }: Watch): WatchState => ({
  ...{ number, channel, speaker: speaker?.name ?? null, topic, paused, trouble },
})

const refused = (why: LibraryRefusal): LibraryOutcome => ({ kind: 'refused', why })
