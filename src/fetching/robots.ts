import parser from 'robots-parser'
import type { Fetcher } from './fetcher.ts'
import { FetchRefused } from './fetchRefused.ts'

// Its types have the function under "default", where ESM does not.
const robotsParser = parser as unknown as typeof parser.default

/** How long a server's rules are kept: https://www.rfc-editor.org/rfc/rfc9309#section-2.4. */
const KEPT_MS = 24 * 60 * 60 * 1000

/** Rules of so many servers are kept. */
const MOST = 1000

interface Rules {
  readonly until: number
  allows(url: string): boolean
  /** Between two requests, in seconds. */
  readonly delay: number
}

/**
 * What servers let programs read, by their robots.txt. A server that has none lets everything be read; one that fails to
 * answer, nothing (https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1).
 */
export class Robots {
  readonly #fetcher: Fetcher
  readonly #name: string
  readonly #rules = new Map<string, Promise<Rules>>()

  /** @param name what rules call the program: the first word of its user agent. */
  constructor(fetcher: Fetcher, name: string) {
    this.#fetcher = fetcher
    this.#name = name
  }

  /**
   * @returns how many seconds the server wants between two requests.
   * @throws FetchRefused if the server asks not to read this address.
   */
  async check(address: string, signal?: AbortSignal): Promise<number> {
    const { origin, host } = new URL(address)
    const kept = await this.#rules.get(origin)
    const rules = kept && kept.until > Date.now() ? kept : await this.#renew(origin, signal)
    if (!rules.allows(address)) throw new FetchRefused({ kind: 'robots', host })
    return rules.delay
  }

  #renew(origin: string, signal?: AbortSignal): Promise<Rules> {
    const rules = this.#read(`${origin}/robots.txt`, signal)
    this.#rules.delete(origin)
    this.#rules.set(origin, rules)
    rules.catch(() => this.#rules.delete(origin))
    for (const oldest of this.#rules.keys()) {
      if (this.#rules.size <= MOST) break
      this.#rules.delete(oldest)
    }
    return rules
  }

  async #read(address: string, signal?: AbortSignal): Promise<Rules> {
    const until = Date.now() + KEPT_MS
    try {
      const { bytes } = await this.#fetcher.fetch(address, signal ? { signal } : {})
      const rules = robotsParser(address, Buffer.from(bytes ?? []).toString('utf8'))
      const delay = rules.getCrawlDelay(this.#name) ?? 0
      return { until, delay, allows: (url) => rules.isAllowed(url, this.#name) !== false }
    } catch (error) {
      if (!(error instanceof FetchRefused)) throw error
      const { refusal } = error
      if (refusal.kind === 'status' && refusal.status >= 400 && refusal.status < 500)
        return { until, delay: 0, allows: () => true }
      // Asked again soon, as the next reading may find the server up.
      return { until: 0, delay: 0, allows: () => false }
    }
  }
}
