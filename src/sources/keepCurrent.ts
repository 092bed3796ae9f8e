import type { Allowed } from '../fetching/addresses.ts'
import { Fetcher } from '../fetching/fetcher.ts'
import { Robots } from '../fetching/robots.ts'
import type { Article, Problem } from '../model.ts'
import { type FeedEvent, followFeed } from './followFeed.ts'
import { watchFolders } from './watchFolders.ts'

/** Where articles go: a library that answers meanwhile. */
export interface Target {
  add(article: Article): Promise<void>
  knows(id: string, url: string | null): boolean
  /** Reads what has changed in its files and folders; what could not be read, old problems too. */
  refresh(): Promise<readonly Problem[]>
}

export interface Current {
  /** Files and folders that the target reads. */
  readonly folders: readonly string[]
  /** Addresses of feeds. */
  readonly feeds: readonly string[]
  /** What the program calls itself to servers: its name, a slash, its version and more. */
  readonly userAgent: string
  readonly allowed: Allowed
  /** What of the files is known not to be readable; where it is not given, whatever is so now. */
  readonly problems?: readonly Problem[]
  /** Between two readings of a feed, in milliseconds. */
  readonly every?: number
}

/** Who wants to know what happens. */
export interface Told {
  /** A file that has come to be unreadable. */
  problem(problem: Problem): void
  feed(address: string, event: FeedEvent): void
  /** What ought not to happen: a full disk, a folder that cannot be watched, a fault. */
  failed(error: unknown): void
  /** The target has come to hold something else. */
  changed?(): void
}

/** Keeps a library up with its folders and with feeds, until it is closed. */
export function keepCurrent(target: Target, current: Current, told: Told): { close(): Promise<void> } {
  const stop = new AbortController()
  const fetcher = new Fetcher({ userAgent: current.userAgent, allowed: current.allowed })
  const robots = new Robots(fetcher, current.userAgent.split('/')[0] ?? '')
  let known = current.problems && keysOf(current.problems)
  const refresh = async () => {
    const problems = await target.refresh()
    for (const problem of problems) if (known && !known.has(keyOf(problem))) told.problem(problem)
    known = keysOf(problems)
    told.changed?.()
  }
  const watch = watchFolders(current.folders, refresh, told.failed)
  // What was saved between the first reading and now.
  watch.ready.then(refresh).catch(told.failed)
  const follow = async (address: string) => {
    const { every } = current
    const options = {
      ...{ fetcher, robots, signal: stop.signal, ...(every !== undefined && { every }) },
      isKnown: (id: string, link: string) => target.knows(id, link),
    }
    for await (const event of followFeed(address, options)) {
      if (event.kind === 'article') await target.add(event.article).then(() => told.changed?.(), told.failed)
      told.feed(address, event)
    }
  }
  const following = current.feeds.map((address) => follow(address).catch(told.failed))
  return {
    close: async () => {
      stop.abort()
      await Promise.all([watch.close(), ...following])
      await fetcher.close()
    },
  }
}

const keyOf = ({ where, reason }: Problem): string => `${where}\n${reason}`
const keysOf = (problems: readonly Problem[]): ReadonlySet<string> => new Set(problems.map(keyOf))
