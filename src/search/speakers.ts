import type { NameNumbers, PackedVoice } from './articleCodec.ts'
import { keyOf } from './nameKey.ts'
import { type Columns, Growable, StringTable } from './packed/index.ts'
import { PrefixIndex } from './prefixIndex.ts'

const NONE = 0

/** Names as printed and what their writings have in common, numbered; who is called what, and quoted how often. */
export class Speakers implements NameNumbers {
  readonly #keys: StringTable
  readonly #names: StringTable
  /** By key: quotations, the articles they are in, and namings that do not begin with a capital. */
  readonly #quotes: Growable
  readonly #articles: Growable
  readonly #improper: Growable
  /** Which keys have which names, how often (a speaker's name twice, an alias once), and of each key the pairs as a chain. */
  readonly #pairs: StringTable
  readonly #counts: Growable
  readonly #pairNames: Growable
  readonly #next: Growable
  readonly #first: Growable
  /** Keys, and the aliases that are no part of them, by how they begin. */
  readonly index: PrefixIndex

  constructor(saved?: Columns) {
    const table = (name: string) => (saved ? StringTable.from(saved, `speakers/${name}`) : new StringTable())
    const numbers = (name: string) => new Growable(saved?.integers(`speakers/${name}`))
    this.#keys = table('keys')
    this.#names = table('names')
    this.#pairs = table('pairs')
    this.#quotes = numbers('quotes')
    this.#articles = numbers('articles')
    this.#improper = numbers('improper')
    this.#counts = numbers('counts')
    this.#pairNames = numbers('pairNames')
    this.#next = numbers('next')
    this.#first = numbers('first')
    this.index = saved ? new PrefixIndex(saved, 'speakers/index') : new PrefixIndex()
  }

  /** Puts a copy of all that is known among columns. */
  save(columns: Columns): void {
    for (const [name, table] of [
      ['keys', this.#keys],
      ['names', this.#names],
      ['pairs', this.#pairs],
    ] as const)
      table.save(columns, `speakers/${name}`)
    for (const [name, numbers] of [
      ['quotes', this.#quotes],
      ['articles', this.#articles],
      ['improper', this.#improper],
      ['counts', this.#counts],
      ['pairNames', this.#pairNames],
      ['next', this.#next],
      ['first', this.#first],
    ] as const)
      columns.set(`speakers/${name}`, numbers.view().slice())
    this.index.save(columns, 'speakers/index')
  }

  /** How many keys have a number; not all of them are still quoted. */
  get size(): number {
    return this.#quotes.length
  }

  key(key: string): number {
    const number = this.#keys.intern(key)
    if (number < this.#quotes.length) return number
    for (const numbers of [this.#quotes, this.#articles, this.#improper]) numbers.push(0)
    this.#first.push(NONE)
    this.index.add(key, number)
    return number
  }

  name(name: string): number {
    return this.#names.intern(name)
  }

  /** The number of a key, or -1. */
  find(key: string): number {
    return this.#keys.find(key)
  }

  keyAt(key: number): string {
    return this.#keys.at(key)
  }

  nameAt(name: number): string {
    return this.#names.at(name)
  }

  quotes(key: number): number {
    return this.#quotes.at(key)
  }

  articles(key: number): number {
    return this.#articles.at(key)
  }

  /** Whether whoever it is is always written like a proper name. */
  isProper(key: number): boolean {
    return this.#improper.at(key) === 0
  }

  /** What the key's speaker is called, and how often. */
  namesOf(key: number): Map<string, number> {
    const names = new Map<string, number>()
    for (let pair = this.#first.at(key); pair !== NONE; pair = this.#next.at(pair - 1))
      if (this.#counts.at(pair - 1) > 0) names.set(this.nameAt(this.#pairNames.at(pair - 1)), this.#counts.at(pair - 1))
    return names
  }

  /** Counts what an article quotes; or, by -1, one that is no longer there. */
  count(voices: readonly PackedVoice[], by: 1 | -1): void {
    for (const key of new Set(voices.map(({ key }) => key))) this.#articles.set(key, this.#articles.at(key) + by)
    for (const { key, name, aliases } of voices) {
      this.#quotes.set(key, this.#quotes.at(key) + by)
      this.#countName(key, name, 2 * by)
      for (const alias of aliases) this.#countName(key, alias, by)
    }
  }

  #countName(key: number, name: number, by: number): void {
    const pair = this.#pairs.intern(`${key} ${name}`)
    if (pair === this.#counts.length) {
      this.#counts.push(0)
      this.#pairNames.push(name)
      this.#next.push(this.#first.at(key))
      this.#first.set(key, pair + 1)
      const alias = keyOf(this.nameAt(name))
      if (alias !== '' && !` ${this.keyAt(key)} `.includes(` ${alias} `)) this.index.add(alias, key)
    }
    this.#counts.set(pair, this.#counts.at(pair) + by)
    if (!/^\p{Lu}/u.test(this.nameAt(name))) this.#improper.set(key, this.#improper.at(key) + by)
  }
}
