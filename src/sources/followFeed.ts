import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { toArticle } from '../articles/article.ts'
import { Unreadable } from '../articles/draft.ts'
import type { FeedStory } from '../articles/feed.ts'
import { readFeedStories } from '../articles/read.ts'
import type { Fetcher } from '../fetching/fetcher.ts'
import { FetchRefused } from '../fetching/fetchRefused.ts'
import type { Robots } from '../fetching/robots.ts'
import type { Article, FetchRefusal } from '../model.ts'
import { nextWait, USUAL_MS } from './pace.ts'
import { idOf, readAddress } from './readAddress.ts'

/** What reading a feed brings: articles, and what went wrong. */
export type FeedEvent =
  | { readonly kind: 'article'; readonly article: Article }
  /** An article that could not be had whole; the feed's first lines of it are not taken instead. */
  | { readonly kind: 'missed'; readonly link: string; readonly why: FetchRefusal | string }
  /** The feed itself could not be read; it is tried again later. */
  | { readonly kind: 'failed'; readonly why: FetchRefusal | string; readonly failures: number }
  /** All of one reading has been given. */
  | { readonly kind: 'read'; readonly articles: number }
  /** The feed is no more (410): nothing further comes. */
  | { readonly kind: 'gone' }

export interface FeedOptions {
  readonly fetcher: Fetcher
  readonly robots: Robots
  readonly signal: AbortSignal
  /** Between two readings, in milliseconds, when all goes well. */
  readonly every?: number
  /** Between two pages of articles, in milliseconds; more where robots.txt asks for it. */
  readonly pause?: number
  /** Whether the article of a page is known from an earlier run of the program: it is not fetched again. */
  readonly isKnown?: (id: string, link: string) => boolean
}

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5'

/** Nobody's site is asked for page after page without a breath; nor is one waited for that asks for more than half a minute. */
const PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/** An article that cannot be had is tried so many times. */
const TRIES = 3

/** So many articles of a feed are remembered: more than any lists at once. */
const REMEMBERED = 5000

/**
 * Follows an RSS, Atom or JSON feed: gives its articles now, then what it brings anew or changes, until the signal ends
 * it. A server is asked only whether something has changed; where the feed has no more than the first lines of an
 * article, the whole is fetched from its page. Both only as far as the server's robots.txt allows.
 */
export async function* followFeed(address: string, options: FeedOptions): AsyncGenerator<FeedEvent> {
  const { signal, every = USUAL_MS } = options
  const feed = new Feed(address, options)
  let failures = 0
  while (!signal.aborted) {
    let retryAfter: number | null = null
    try {
      yield* feed.read()
      failures = 0
    } catch (error) {
      if (signal.aborted) return
      const why = reasonOf(error)
      if (typeof why !== 'string' && why.kind === 'status') {
        if (why.status === 410) {
          yield { kind: 'gone' }
          return
        }
        retryAfter = why.retryAfter
      }
      failures++
      yield { kind: 'failed', why, failures }
    }
    await wait(nextWait(every, { failures, retryAfter }, Math.random()), undefined, { signal, ref: false }).catch(
      () => {},
    )
  }
}

class Feed {
  #address: string
  readonly #options: FeedOptions
  #etag: string | null = null
  #lastModified: string | null = null
  /** Of each article by what the feed calls it, what the feed last said of it. */
  readonly #seen = new Map<string, string>()
  readonly #tries = new Map<string, number>()
  #pages = 0

  constructor(address: string, options: FeedOptions) {
    this.#address = address
    this.#options = options
  }

  async *read(): AsyncGenerator<FeedEvent> {
    const { fetcher, robots, signal } = this.#options
    await robots.check(this.#address, signal)
    const headers = {
      accept: ACCEPT,
      ...(this.#etag !== null && { 'if-none-match': this.#etag }),
      ...(this.#lastModified !== null && { 'if-modified-since': this.#lastModified }),
    }
    const { bytes, url, movedForGood, charset, etag, lastModified } = await fetcher.fetch(this.#address, {
      headers,
      signal,
    })
    if (movedForGood) this.#address = url
    let articles = 0
    if (bytes !== null) {
      let whole = true
      for (const story of await readFeedStories(bytes, { url, charset })) {
        const event = await this.#take(story)
        if (event === null) continue
        if (event.kind === 'article') articles++
        else whole &&= (this.#tries.get(story.key) ?? 0) >= TRIES
        yield event
      }
      // Where an article is still to be tried for, the feed has to come whole next time.
      this.#etag = whole ? etag : null
      this.#lastModified = whole ? lastModified : null
    }
    yield { kind: 'read', articles }
  }

  /** Null for an article that has been given as it is. */
  async #take(story: FeedStory): Promise<FeedEvent | null> {
    const { key, link } = story
    const digest = createHash('sha256')
      .update(JSON.stringify([story.title, story.text, story.fields]))
      .digest('base64')
    const seen = this.#seen.get(key)
    if (seen === digest) return null
    const id = idOf(link ?? key)
    const page = story.isTeaser ? link : null
    if (page !== null && seen === undefined && this.#options.isKnown?.(id, page)) {
      this.#remember(key, digest)
      return null
    }
    try {
      const article = page === null ? toArticle(story, id).article : await this.#whole(story, page)
      this.#remember(key, digest)
      return { kind: 'article', article: { ...article, id } }
    } catch (error) {
      this.#options.signal.throwIfAborted()
      const why = reasonOf(error)
      const tries = (this.#tries.get(key) ?? 0) + 1
      this.#tries.set(key, tries)
      if (tries >= TRIES) this.#remember(key, digest)
      return { kind: 'missed', link: link ?? key, why }
    }
  }

  /** The article's own page; what it does not say of itself, the feed says. */
  async #whole(story: FeedStory, link: string): Promise<Article> {
    const { fetcher, robots, signal, pause = PAUSE_MS } = this.#options
    const delay = (await robots.check(link, signal)) * 1000
    if (this.#pages++ > 0)
      await wait(Math.min(Math.max(pause, delay), LONGEST_PAUSE_MS), undefined, { signal, ref: false })
    for await (const reading of readAddress(link, fetcher, signal)) {
      if (!('article' in reading)) continue
      const { article } = reading
      const fields = { ...story.fields, language: article.language }
      const { article: listed } = toArticle({ ...story, fields, text: article.text, body: article.body }, article.id)
      return {
        ...article,
        outlet: article.outlet ?? listed.outlet,
        author: article.author ?? listed.author,
        publishedAt: article.publishedAt ?? listed.publishedAt,
      }
    }
    throw new Unreadable('holds no article')
  }

  #remember(key: string, digest: string): void {
    this.#tries.delete(key)
    this.#seen.delete(key)
    this.#seen.set(key, digest)
    for (const oldest of this.#seen.keys()) {
      if (this.#seen.size <= REMEMBERED) break
      this.#seen.delete(oldest)
    }
  }
}

/** A refusal, or a sentence; a fault of ours is thrown on. */
function reasonOf(error: unknown): FetchRefusal | string {
  if (error instanceof FetchRefused) return error.refusal
  if (error instanceof Unreadable) return error.message
  throw error
}
