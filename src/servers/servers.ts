import { Fetcher } from '../fetching/fetcher.ts'
import { codeVersion, type Library, type Reader, Workers } from '../library.ts'
import type { LibraryNotice, LibraryOutcome, ServerSettings } from '../model.ts'
import { Articles } from './articles.ts'
import { orRefused } from './doing.ts'
import { FairQueue } from './fairQueue.ts'
import { Feeds } from './feeds.ts'
import { Following } from './following.ts'
import { OwnLibraries } from './ownLibraries.ts'
import { ServerStore } from './serverStore.ts'
import type { Settings } from './settings.ts'
import type { Storage } from './storage.ts'
import { Watches } from './watches.ts'
import { WatchStore } from './watchStore.ts'

export interface ServersSet {
  /** Closed by whoever opened it, after this. */
  readonly storage: Storage
  /** What all servers see. */
  readonly shared: Reader
  /** What the program calls itself to servers. */
  readonly userAgent: string
  readonly limits: ServerLimits
  readonly told: {
    notice(notice: LibraryNotice): void
    failed(error: unknown): void
    purged(servers: number): void
    /** A server has come to have another article, or its watches have something to do. */
    changed(): void
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

/** Servers that are served at a time; each in its turn. */
const AT_ONCE = 2

const DAY_MS = 24 * 60 * 60_000
const PURGE_EVERY_MS = 60 * 60_000

/** What each server has of its own: kept in one file, and answered from beside what all share. */
export class Servers {
  readonly articles: Articles
  readonly feeds: Feeds
  readonly watches: Watches
  readonly settings: Settings
  readonly #set: ServersSet
  readonly #store: ServerStore
  readonly #workers = new Workers(AT_ONCE)
  readonly #queue = new FairQueue(AT_ONCE)
  readonly #fetcher: Fetcher
  readonly #own: OwnLibraries
  readonly #following: Following
  readonly #closing = new AbortController()
  readonly #purging: NodeJS.Timeout

  constructor(set: ServersSet) {
    const { storage, shared, userAgent, limits, told, every } = set
    const store = new ServerStore(storage.database, codeVersion())
    this.#set = set
    this.#store = store
    this.settings = storage.settings
    this.#fetcher = set.fetcher ?? new Fetcher({ userAgent })
    this.#own = new OwnLibraries({ shared, store, workers: this.#workers, onNotice: told.notice })
    const parts = { store, shared, queue: this.#queue, fetcher: this.#fetcher }
    const failed = (error: unknown) => told.failed(error)
    const changed = () => told.changed()
    this.articles = new Articles({
      ...{ ...parts, own: this.#own, workers: this.#workers, limits, told: { failed, added: changed } },
    })
    this.#following = new Following({
      ...{ fetcher: this.#fetcher, userAgent, onError: failed, ...(every !== undefined && { every }) },
      isKnown: (server, id, link) => this.articles.isKnown(server, id, link),
      take: (feed, article) => this.articles.take(feed, article, this.#closing.signal),
    })
    this.feeds = new Feeds({ ...parts, following: this.#following, most: limits.feeds, onFailure: failed })
    this.watches = new Watches({
      ...{ store: new WatchStore(storage.database), shared, told: { failed, changed } },
      libraryOf: (server) => this.libraryOf(server),
    })
    this.#purging = setInterval(() => this.#purge(), PURGE_EVERY_MS).unref()
    this.#purge()
  }

  /** All that may be seen in a server. */
  async libraryOf(server: string): Promise<Library> {
    return this.#store.hasLeft(server) ? this.#set.shared : this.#own.of(server)
  }

  /** Has answers shown so in a server from now on. @param usual what holds where it has chosen nothing */
  choose(given: Partial<ServerSettings>, usual: ServerSettings, server: string): Promise<LibraryOutcome> {
    return orRefused(
      async () => {
        if (Object.keys(given).length > 0) this.settings.change(server, given)
        return { kind: 'settings', chosen: this.settings.of(server), usual }
      },
      (error) => this.#set.told.failed(error),
    )
  }

  /** The bot is in exactly these servers: what it hears when it connects. */
  present(servers: readonly string[]): void {
    const here = new Set(servers)
    this.#watched(() => {
      for (const server of this.#store.servers()) {
        if (here.has(server)) this.arrived(server)
        else this.departed(server)
      }
    })
  }

  arrived(server: string): void {
    this.#watched(() => {
      if (this.#store.cameBack(server)) this.feeds.resume(server)
    })
  }

  /** The bot was taken out of a server: what that added is kept for a time, and shown to nobody. */
  departed(server: string): void {
    this.#watched(() => {
      this.#store.left(server, Date.now())
      this.feeds.stop(server)
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
  }

  #purge(): void {
    this.#watched(() => {
      const purged = this.#store.purge(Date.now() - this.#set.limits.keptDays * DAY_MS)
      if (purged.length === 0) return
      this.settings.forget(purged)
      this.#set.told.purged(purged.length)
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
}
