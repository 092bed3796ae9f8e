import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How many questions one person may ask, so that nobody can keep the others waiting. Kept in memory, for a minute. */
export class Allowance {
  readonly #limiter: RateLimiterMemory | null

  /** @param perMinute no limit where it is 0. */
  constructor(perMinute: number) {
    this.#limiter = perMinute > 0 ? new RateLimiterMemory({ points: perMinute, duration: 60 }) : null
  }

  /** Takes one question off what the person has left. @returns the seconds to wait where nothing is left, else 0. */
  async take(person: string): Promise<number> {
    try {
      await this.#limiter?.consume(person)
      return 0
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent
      return Math.ceil(spent.msBeforeNext / 1000)
    }
  }
}
