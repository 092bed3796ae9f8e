import { setImmediate as nextTurn } from 'node:timers/promises'
import { JoinedLibrary, type Library, MemoryLibrary, type Prepared, type Reader, type Workers } from '../library.ts'
import type { ArticleHead, LibraryNotice } from '../model.ts'
import { StorageError } from './database.ts'
import type { Kept, ServerStore } from './serverStore.ts'

interface Open {
  readonly own: MemoryLibrary
  readonly joined: Library
}

export interface OwnLibrariesSet {
  readonly shared: Reader
  readonly store: ServerStore
  readonly workers: Workers
  readonly onNotice: (notice: LibraryNotice) => void
}

/** Libraries that nobody has asked for so long are put away, in milliseconds. */
const IDLE_MS = 30 * 60_000
/** So many articles are taken in at once: some 30 ms of work. */
const CHUNK = 32

/** For each server what it has of its own beside what all share: in memory while somebody asks. */
export class OwnLibraries {
  readonly #set: OwnLibrariesSet
  readonly #open = new Map<string, Promise<Open>>()
  readonly #idle = new Map<string, NodeJS.Timeout>()

  constructor(set: OwnLibrariesSet) {
    this.#set = set
  }

  /** All that may be seen in a server: what all share, and its own. */
  async of(server: string): Promise<Library> {
    const { shared, store } = this.#set
    if (!this.#open.has(server) && store.count(server) === 0) return shared
    const { own, joined } = await this.#opened(server)
    return own.size > 0 ? joined : shared
  }

  /** The articles that a server has of its own, by what is typed of a title. */
  async suggest(server: string, typed: string, limit: number): Promise<readonly ArticleHead[]> {
    if (this.#set.store.count(server) === 0) return []
    return (await this.#opened(server)).own.suggestArticles(typed, limit)
  }

  /** Takes in what has been kept. */
  async add(server: string, articles: readonly Prepared[]): Promise<void> {
    // One that is not open finds it where it is kept.
    const own = (await this.#open.get(server))?.own
    for (let at = 0; own && at < articles.length; at += CHUNK) {
      own.add(articles.slice(at, at + CHUNK))
      await nextTurn()
    }
  }

  async remove(server: string, id: string): Promise<void> {
    const open = await this.#open.get(server)
    open?.own.remove(id)
  }

  /** Puts a server's library away. */
  close(server: string): void {
    clearTimeout(this.#idle.get(server))
    this.#idle.delete(server)
    this.#open.delete(server)
  }

  closeAll(): void {
    for (const server of [...this.#open.keys()]) this.close(server)
  }

  #opened(server: string): Promise<Open> {
    const open = this.#open.get(server) ?? this.#start(server)
    clearTimeout(this.#idle.get(server))
    this.#idle.set(server, setTimeout(() => this.close(server), IDLE_MS).unref())
    return open
  }

  #start(server: string): Promise<Open> {
    const open = this.#read(server)
    this.#open.set(server, open)
    open.catch(() => this.close(server))
    return open
  }

  async #read(server: string): Promise<Open> {
    const { shared, store, workers, onNotice } = this.#set
    const own = new MemoryLibrary(workers, onNotice)
    let chunk: Kept[] = []
    const flush = async () => {
      own.add(await this.#ready(server, chunk))
      chunk = []
      await nextTurn()
    }
    for (const kept of store.articles(server)) {
      chunk.push(kept)
      if (chunk.length === CHUNK) await flush()
    }
    await flush()
    return { own, joined: new JoinedLibrary(shared, own) }
  }

  /** What other code had made ready is made ready anew, and kept. */
  async #ready(server: string, kept: readonly Kept[]): Promise<readonly Prepared[]> {
    const { workers } = this.#set
    const stale = kept.filter(({ prepared }) => prepared === null).map(({ article }) => article)
    if (stale.length === 0) return kept.flatMap(({ prepared }) => prepared ?? [])
    const anew = new Map((await workers.prepare(stale)).map((prepared) => [prepared.head.id, prepared]))
    for (const article of stale) {
      const prepared = anew.get(article.id)
      if (prepared) this.#keep(server, { article, prepared })
    }
    return kept.flatMap(({ article, prepared }) => prepared ?? anew.get(article.id) ?? [])
  }

  /** A full disk costs time at the next start, and no more. */
  #keep(server: string, readied: Parameters<ServerStore['keepPrepared']>[1]): void {
    try {
      this.#set.store.keepPrepared(server, readied)
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
    }
  }
}
