/** How often a feed is read when all goes well, and how seldom at most, in milliseconds. */
export const USUAL_MS = 15 * 60_000
const LONGEST_MS = 24 * 60 * 60_000

export interface LastReading {
  /** How many readings in a row have failed. */
  readonly failures: number
  /** When the server wants to be asked again, in seconds, if it said so. */
  readonly retryAfter: number | null
}

/**
 * How long to wait before a feed is read again: twice as long after each failure, at most a day, and never sooner than
 * the server wants. A tenth more or less by chance keeps many feeds, and many bots, from asking at the same moment.
 *
 * @param chance from 0 to 1.
 */
export function nextWait(usual: number, { failures, retryAfter }: LastReading, chance: number): number {
  const wait = Math.min(usual * 2 ** Math.min(failures, 20), LONGEST_MS)
  return Math.max(wait * (0.9 + 0.2 * chance), Math.min((retryAfter ?? 0) * 1000, LONGEST_MS))
}
