import type { Fetcher } from '../fetching/fetcher.ts'
import { Robots } from '../fetching/robots.ts'
import type { Article, FeedState } from '../model.ts'
import { type FeedEvent, followFeed } from '../sources/followFeed.ts'
import type { Feed } from './serverStore.ts'

/** What came of an article that a feed brought. */
export type Taken = 'taken' | 'full'

export interface FollowingSet {
  readonly fetcher: Fetcher
  /** What the program calls itself to servers. */
  readonly userAgent: string
  /** Whether a server has the article, or wants it no more. */
  readonly isKnown: (server: string, id: string, link: string) => boolean
  readonly take: (feed: Feed, article: Article) => Promise<Taken>
  /** What ought not to happen. */
  readonly onError: (error: unknown) => void
  /** Between two readings of a feed, in milliseconds. */
  readonly every?: number
}

interface Followed {
  readonly servers: Set<string>
  /** Servers whose library has no room for what it brings. */
  readonly full: Set<string>
  stop: AbortController
  running: Promise<void>
  last: Extract<FeedEvent, { kind: 'failed' | 'read' | 'gone' }> | null
}

/** Follows the feeds of all servers, each feed once however many follow it. */
export class Following {
  readonly #set: FollowingSet
  readonly #robots: Robots
  readonly #feeds = new Map<string, Followed>()

  constructor(set: FollowingSet) {
    this.#set = set
    this.#robots = new Robots(set.fetcher, set.userAgent.split('/')[0] ?? '')
  }

  /** Follows a feed for one more server, which gets what the feed has now. */
  add({ server, address }: Feed): void {
    const followed = this.#feeds.get(address)
    followed?.stop.abort()
    const servers = new Set([...(followed?.servers ?? []), server])
    const full = new Set(followed?.full)
    const fresh: Followed = { servers, full, stop: new AbortController(), running: Promise.resolve(), last: null }
    // What the reading before is at is done first: no article is taken twice at a time.
    fresh.running = (followed?.running ?? Promise.resolve()).then(() => this.#follow(address, fresh))
    this.#feeds.set(address, fresh)
  }

  remove({ server, address }: Feed): void {
    const followed = this.#feeds.get(address)
    followed?.servers.delete(server)
    if (followed?.servers.size !== 0) return
    followed.stop.abort()
    this.#feeds.delete(address)
  }

  state({ server, address }: Feed): FeedState {
    const { last = null, full } = this.#feeds.get(address) ?? {}
    if (last?.kind === 'failed') return { address, kind: 'failed', why: last.why }
    if (last?.kind === 'gone') return { address, kind: 'gone', why: null }
    if (full?.has(server)) return { address, kind: 'full', why: null }
    return { address, kind: last ? 'read' : 'reading', why: null }
  }

  async close(): Promise<void> {
    const all = [...this.#feeds.values()]
    for (const { stop } of all) stop.abort()
    await Promise.all(all.map(({ running }) => running))
  }

  async #follow(address: string, followed: Followed): Promise<void> {
    const { fetcher, isKnown, onError, every } = this.#set
    const options = {
      ...{ fetcher, robots: this.#robots, signal: followed.stop.signal },
      isKnown: (id: string, link: string) => [...followed.servers].every((server) => isKnown(server, id, link)),
      ...(every !== undefined && { every }),
    }
    try {
      for await (const event of followFeed(address, options)) {
        if (event.kind === 'article') await this.#take(address, followed, event.article)
        else if (event.kind !== 'missed') followed.last = event
      }
    } catch (error) {
      if (!followed.stop.signal.aborted) onError(error)
    }
  }

  async #take(address: string, { servers, full, stop }: Followed, article: Article): Promise<void> {
    const { take, onError } = this.#set
    const each = [...servers].map(async (server) => {
      const taken = await take({ server, address }, article)
      if (taken === 'full') full.add(server)
      else full.delete(server)
    })
    for (const one of await Promise.allSettled(each))
      if (one.status === 'rejected' && !stop.signal.aborted) onError(one.reason)
  }
}
