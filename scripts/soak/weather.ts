import type { FakeDiscord } from '../../test/discord/fake/discord.ts'
import { rateLimited, type Trouble, unavailable } from '../../test/discord/fake/trouble.ts'
import type { Random } from './random.ts'

/** How likely each trouble is for one request. */
const TROUBLES: readonly (readonly [string, number, () => Trouble])[] = [
  ['answered with 503', 0.02, () => unavailable(503)],
  ['answered with 500', 0.01, () => unavailable(500)],
  ['cut on the way', 0.02, () => 'cut-before'],
  ['taken, its reply lost', 0.02, () => 'cut-after'],
  ['limited (429)', 0.01, () => rateLimited(0.1)],
  ['slow by 300 ms', 0.02, () => ({ delay: 300 })],
]

/** What can befall the gateway. */
const UPSETS: readonly (readonly [string, (fake: FakeDiscord) => void])[] = [
  ['line cut', ({ gateway }) => gateway.drop()],
  ['closed with 4000', ({ gateway }) => gateway.drop(4000)],
  ['asked to reconnect', ({ gateway }) => gateway.askToReconnect()],
  ['session doubted', ({ gateway }) => gateway.invalidate(true)],
  ['session ended', ({ gateway }) => gateway.invalidate(false)],
]

/** Trouble by chance, counted by kind. */
export class Weather {
  readonly counts = new Map<string, number>()
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  /** For the fake's mood. */
  readonly mood = (): Trouble | null => {
    let roll = this.#random.next()
    for (const [name, likelihood, trouble] of TROUBLES) {
      if (roll < likelihood) {
        this.#count(`request ${name}`)
        return trouble()
      }
      roll -= likelihood
    }
    return null
  }

  /** @returns what happened. */
  upset(fake: FakeDiscord): string {
    const [name, happen] = this.#random.of(UPSETS)
    this.#count(`gateway ${name}`)
    happen(fake)
    return name
  }

  #count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }
}
