import { Unreadable } from '../articles/draft.ts'
import { readFeedStories } from '../articles/read.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import type { LibraryOutcome } from '../model.ts'
import { type Doing, inTurn, orRefused, refused, type Suggestion } from './doing.ts'
import type { FairQueue } from './fairQueue.ts'
import type { Following } from './following.ts'
import type { ServerStore } from './serverStore.ts'

export interface FeedsSet {
  readonly store: ServerStore
  readonly following: Following
  readonly queue: FairQueue
  readonly fetcher: Fetcher
  /** How many one server may follow. */
  readonly most: number
  readonly onFailure: (error: unknown) => void
}

/** The feeds that servers follow. */
export class Feeds {
  readonly #set: FeedsSet

  constructor(set: FeedsSet) {
    this.#set = set
    for (const feed of set.store.allFeeds()) set.following.add(feed)
  }

  /** Follows a feed from now on. */
  follow(address: string, doing: Doing): Promise<LibraryOutcome> {
    return inTurn(
      doing,
      this.#set.queue,
      () => this.#follow(URL.parse(address)?.href ?? address, doing),
      this.#set.onFailure,
    )
  }

  /** What it has brought stays. */
  unfollow(address: string, { server }: Doing): Promise<LibraryOutcome> {
    return orRefused(async () => {
      if (!this.#set.store.unfollow({ server, address })) return refused({ kind: 'not-followed', address })
      this.#set.following.remove({ server, address })
      return { kind: 'unfollowed', address }
    }, this.#set.onFailure)
  }

  /** What a server follows, and how each feed stands. */
  list(server: string): LibraryOutcome {
    const { store, following } = this.#set
    return { kind: 'feeds', feeds: store.feeds(server).map((address) => following.state({ server, address })) }
  }

  /** The feeds that a server follows, by what is typed of an address. */
  suggest(server: string, typed: string): readonly Suggestion[] {
    const fitting = this.#set.store.feeds(server).filter((address) => address.includes(typed.trim()))
    return fitting.map((address) => ({ name: address, value: address }))
  }

  /** Goes on with a server's feeds. */
  resume(server: string): void {
    for (const address of this.#set.store.feeds(server)) this.#set.following.add({ server, address })
  }

  /** Stops following a server's feeds, until it is told to resume. */
  stop(server: string): void {
    for (const address of this.#set.store.feeds(server)) this.#set.following.remove({ server, address })
  }

  async #follow(address: string, { server, person, signal, onProgress }: Doing): Promise<LibraryOutcome> {
    const { store, following, fetcher, most } = this.#set
    const followed = store.feeds(server)
    if (followed.includes(address)) return refused({ kind: 'followed-already', address })
    if (followed.length >= most) return refused({ kind: 'too-many-feeds', most })
    onProgress({ kind: 'fetching' })
    const { bytes, url, charset } = await fetcher.fetch(address, { signal })
    const isFeed = bytes !== null && (await readFeedStories(bytes, { url, charset }).then(() => true, isUnreadable))
    signal.throwIfAborted()
    if (!isFeed) return refused({ kind: 'no-feed', address })
    store.follow({ server, address }, person)
    following.add({ server, address })
    return { kind: 'followed', address }
  }
}

/** What is no feed says so; what ought not to happen does not. */
function isUnreadable(error: unknown): false {
  if (error instanceof Unreadable) return false
  throw error
}
