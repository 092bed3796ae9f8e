import { createHash } from 'node:crypto'
import type { Library } from '../library.ts'
import type { Result } from '../model.ts'
import type { Batch, Match, Trouble, Watch, WatchStore } from '../servers/watchStore.ts'
import { tokenise } from '../text/tokens.ts'
import { matchesIn } from './matches.ts'

/** A message to post: the first of the quotations, and how many there are. */
export interface Post {
  /** The same for the same message, so that one that may have arrived is not posted twice. */
  readonly key: string
  readonly watch: Watch
  readonly results: readonly Result[]
  readonly found: number
}

/** Posts a message, or says why that cannot be done until somebody changes something. @throws where it may be done later */
export type Poster = (post: Post) => Promise<Trouble | null>

export interface WatcherSet {
  readonly store: WatchStore
  readonly shared: Pick<Library, 'heads'>
  readonly libraryOf: (server: string) => Promise<Library>
  readonly onError: (error: unknown) => void
  /** What comes within so many milliseconds is posted together. */
  readonly gather?: number
}

const GATHER_MS = 5000
/** What could not be posted is tried again so often. */
const RETRY_MS = 60_000
/** Quotations shown in one message. */
const SHOWN = 3

/** Holds new articles against what servers look out for, and posts what is found: each quotation once. */
export class Watcher {
  readonly #set: WatcherSet
  #poster: Poster | null = null
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #closed = false

  constructor(set: WatcherSet) {
    this.#set = set
  }

  /** Begins to post, and what has waited first. */
  start(poster: Poster): void {
    this.#poster = poster
    this.changed()
  }

  /** Articles may have come. */
  changed(): void {
    this.#soon(this.#set.gather ?? GATHER_MS)
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    await this.#running
  }

  #soon(wait: number): void {
    if (this.#closed || !this.#poster || this.#timer) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#running = this.#running.then(() => this.#round())
    }, wait).unref()
  }

  async #round(): Promise<void> {
    try {
      await this.#look()
      await this.#post()
    } catch (error) {
      this.#set.onError(error)
      this.#soon(RETRY_MS)
    }
  }

  async #look(): Promise<void> {
    const { store, shared, libraryOf } = this.#set
    store.noteShared(shared.heads().map(({ id }) => id))
    for (let fresh = store.fresh(); fresh.length > 0 && !this.#closed; fresh = store.fresh())
      for (const { server, id, at } of fresh) {
        const library = await libraryOf(server)
        const matches: Match[] = []
        for (const watch of store.of(server)) {
          if ((watch.paused && watch.trouble === null) || at < watch.since) continue
          for (const { quote } of await matchesIn(id, watch, library))
            if (quote) matches.push({ watch: watch.number, article: id, words: markOf(quote.text, id) })
        }
        store.looked(server, id, matches)
      }
  }

  /** What cannot be posted in one place does not hold up the others. */
  async #post(): Promise<void> {
    for (const batch of this.#set.store.batches()) {
      if (this.#closed) return
      try {
        await this.#postBatch(batch)
      } catch (error) {
        this.#set.onError(error)
        this.#soon(RETRY_MS)
      }
    }
  }

  async #postBatch(batch: Batch): Promise<void> {
    const { store } = this.#set
    const watch = store.get(batch.watch)
    if (!this.#poster || !watch || watch.paused) return
    const { results, found } = await this.#resultsOf(batch, watch)
    const trouble =
      results.length > 0 ? await this.#poster({ key: `watch-${batch.number}`, watch, results, found }) : null
    if (trouble) store.trouble(watch.number, trouble)
    else store.posted(batch)
  }

  /** Cut from the articles as they are now: what they no longer hold is not posted. */
  async #resultsOf({ matches }: Batch, watch: Watch) {
    const library = await this.#set.libraryOf(watch.server)
    const results: Result[] = []
    let found = 0
    for (const { article, words } of matches) {
      const now = await matchesIn(article, { speaker: watch.speaker, topic: watch.topic }, library)
      const result = now.find(({ quote }) => quote && markOf(quote.text, article) === words)
      if (!result) continue
      found++
      if (results.length < SHOWN) results.push(result)
    }
    return { results, found }
  }
}

/** Fewer words are said by anybody anywhere. */
const FEW = 5

/** What tells a quotation's words from others, without keeping them: the same in whatever article and in whatever marks. */
function markOf(said: string, article: string): string {
  const words = tokenise(said).map(({ text }) => text)
  const whose = words.length < FEW ? [article, ...words] : words
  return createHash('sha256').update(whose.join(' ')).digest('base64url').slice(0, 22)
}
