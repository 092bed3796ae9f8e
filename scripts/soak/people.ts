import { checkMessage } from '../../commands/check.ts'
import type { AskOptions, FakeDiscord } from '../../test/discord/fake/discord.ts'
import type { Exchange } from '../../test/discord/fake/exchange.ts'
import { seenIn } from '../../test/discord/fake/seen.ts'
import type { Random } from './random.ts'

/** So many answers are remembered for buttons to be pressed under. */
const REMEMBERED = 200
const PEOPLE = 300

/** People in a server: what they type and press, by chance, out of the words and names of the articles. */
export class People {
  readonly #fake: FakeDiscord
  readonly #random: Random
  readonly #words: readonly string[]
  readonly #names: readonly string[]
  readonly #answers: Exchange[] = []

  constructor(fake: FakeDiscord, random: Random, words: readonly string[], names: readonly string[]) {
    this.#fake = fake
    this.#random = random
    this.#words = words
    this.#names = names
  }

  /** One of them does something. */
  act(): Exchange {
    const roll = this.#random.next()
    if (roll < 0.25) return this.#press() ?? this.#ask()
    if (roll < 0.45) return this.#type()
    return roll < 0.5 ? this.#checkMessage() : this.#ask()
  }

  #ask(): Exchange {
    const random = this.#random
    const question = this.#question()
    const asked = random.of<readonly [string, Readonly<Record<string, string | number | boolean>>]>([
      ['who', { question }],
      ['who', { question: random.of(this.#names) }],
      ['quote', { topic: question, ...(random.happens(0.5) && { speaker: random.of(this.#names) }) }],
      ['quote', { topic: question, from: '2020', to: '2022-06' }],
      ['summary', { topic: question, sentences: 3 }],
      ['check', { text: `« ${question} », a déclaré ${random.of(this.#names)}.` }],
      ['articles', random.happens(0.5) ? {} : { search: question }],
      ['speakers', {}],
      ['help', {}],
      ['about', {}],
    ])
    const [name, options] = asked
    const exchange = this.#fake.slash(name, { ...options, ...(random.happens(0.3) && { private: true }) }, this.#who())
    this.#answers.push(exchange)
    if (this.#answers.length > REMEMBERED) this.#answers.shift()
    return exchange
  }

  #checkMessage(): Exchange {
    const content = `“${this.#question()}”, ${this.#random.of(this.#names)}`
    return this.#fake.menu(checkMessage.data.name, { content }, this.#who())
  }

  #type(): Exchange {
    const name = this.#random.of(this.#names)
    const typed = name.slice(0, Math.floor(this.#random.next() * name.length))
    const [command, option] = this.#random.of<readonly [string, string]>([
      ['quote', 'speaker'],
      ['quote', 'article'],
      ['summary', 'article'],
    ])
    return this.#fake.typing(command, option, typed, this.#who())
  }

  /** null where no remembered answer has a button. */
  #press(): Exchange | null {
    const pressable = this.#answers.flatMap((exchange) => {
      const shown = exchange.messages.map(seenIn)
      const buttons = shown.flatMap(({ buttons }) =>
        buttons.flatMap(({ id }) => (id === undefined ? [] : [String(id)])),
      )
      return buttons.length > 0 ? [{ exchange, buttons }] : []
    })
    if (pressable.length === 0) return null
    const { exchange, buttons } = this.#random.of(pressable)
    // Half of them by whoever asked, who may do more.
    const by = this.#random.happens(0.5) ? { ...this.#who(), by: exchange.asked.by } : this.#who()
    return this.#fake.press(exchange, this.#random.of(buttons), by)
  }

  /** Some words of the articles; now and then what nobody ever wrote. */
  #question(): string {
    if (this.#random.happens(0.1)) return this.#random.of(['@everyone', '```', '¿', 'zzzz qqqq', '‮', 'a'.repeat(900)])
    return Array.from({ length: 1 + Math.floor(this.#random.next() * 6) }, () => this.#random.of(this.#words)).join(' ')
  }

  #who(): AskOptions {
    return {
      by: String(400_000_000_000_000_000n + BigInt(Math.floor(this.#random.next() * PEOPLE))),
      locale: this.#random.of(['fr', 'en-US', 'en-GB', 'de']),
      direct: this.#random.happens(0.1),
    }
  }
}
