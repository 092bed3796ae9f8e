import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../model.ts'
import { stemmers } from './lunr.ts'
import { type Columns, Growable, StringTable } from './packed/index.ts'

const COMMON = 1
const NAME = 2

/** So many terms are also kept as strings: the first to come are those that come most. */
const SPELT = 0x10000

/** Every term of the collection, numbered, and how many passages hold it. Terms are stems of folded words. */
export class Lexicon {
  readonly #terms: StringTable
  readonly #frequencies: Growable
  readonly #marks: Growable
  /** Words seen, by language, and the term of each: stemming is the slow part. */
  readonly #seen: Readonly<Record<LanguageCode, { readonly words: StringTable; readonly terms: Growable }>>
  readonly #spelt: string[] = []
  #passages: number

  constructor(columns?: Columns) {
    this.#terms = columns ? StringTable.from(columns, 'terms') : new StringTable()
    this.#frequencies = new Growable(columns?.integers('terms.frequencies'))
    this.#marks = new Growable(columns?.integers('terms.marks'))
    const seen = (language: LanguageCode) => ({
      words: columns ? StringTable.from(columns, `words/${language}`) : new StringTable(),
      terms: new Growable(columns?.integers(`words/${language}.terms`)),
    })
    this.#seen = { fr: seen('fr'), en: seen('en') }
    this.#passages = columns?.get('passages', Float64Array)[0] ?? 0
  }

  /** Puts a copy of all that the lexicon is among columns. */
  save(columns: Columns): void {
    this.#terms.save(columns, 'terms')
    columns.set('terms.frequencies', this.#frequencies.view().slice())
    columns.set('terms.marks', this.#marks.view().slice())
    for (const [language, { words, terms }] of Object.entries(this.#seen)) {
      words.save(columns, `words/${language}`)
      columns.set(`words/${language}.terms`, terms.view().slice())
    }
    columns.set('passages', Float64Array.of(this.#passages))
  }

  /** How many terms. */
  get size(): number {
    return this.#terms.size
  }

  get passages(): number {
    return this.#passages
  }

  /** The number of a folded word's term, given to it now if it had none. */
  add(word: string, language: LanguageCode): number {
    const { words, terms } = this.#seen[language]
    const number = words.intern(word)
    if (number < terms.length) return terms.at(number)
    const stop = STOP[language].has(word)
    const id = this.#terms.intern(stop ? word : stemmers[language](word))
    if (id === this.#frequencies.length) {
      this.#frequencies.push(0)
      this.#marks.push(stop ? COMMON : 0)
    }
    terms.push(id)
    return id
  }

  /** The number of a folded word's term, if any passage holds it. */
  find(word: string, language: LanguageCode): number | undefined {
    const { words, terms } = this.#seen[language]
    const number = words.find(word)
    if (number !== -1) return terms.at(number)
    const id = this.#terms.find(STOP[language].has(word) ? word : stemmers[language](word))
    return id === -1 ? undefined : id
  }

  /** Counts one passage with these terms; or, by -1, one that is no longer there. */
  count(ids: Iterable<number>, by: 1 | -1 = 1): void {
    this.#passages += by
    for (const id of new Set(ids)) this.#frequencies.set(id, this.#frequencies.at(id) + by)
  }

  term(id: number): string {
    if (id >= SPELT) return this.#terms.at(id)
    this.#spelt[id] ??= this.#terms.at(id)
    return this.#spelt[id]
  }

  /** Grammatical words: never searched for. */
  common(id: number): boolean {
    return (this.#marks.at(id) & COMMON) > 0
  }

  /** Notes that a speaker bears this name. */
  addName(id: number): void {
    this.#marks.set(id, this.#marks.at(id) | NAME)
  }

  isName(id: number): boolean {
    return (this.#marks.at(id) & NAME) > 0
  }

  frequency(id: number): number {
    return this.#frequencies.at(id)
  }

  /** The same of a term as it is spelt. */
  frequencyOf(term: string): number {
    const id = this.#terms.find(term)
    return id === -1 ? 0 : this.frequency(id)
  }

  /** How telling a term is. */
  rarity(id: number): number {
    return rarityOf(this.frequency(id), this.#passages)
  }

  /** Words cut from articles of a language that begin as this one does and are about as long. */
  *wordsLike(word: string, slips: number, language: LanguageCode): Generator<readonly [word: string, id: number]> {
    const { words, terms } = this.#seen[language]
    for (const number of words.like(word.charCodeAt(0), word.length - slips, word.length + slips))
      yield [words.at(number), terms.at(number)]
  }
}

/** How telling a term is that so many of all passages hold: the inverse document frequency of BM25, always positive. */
export function rarityOf(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5))
}

/** How many passages of all lexicons hold a term of one of them. */
export function frequencyIn(lexicons: readonly Lexicon[], lexicon: Lexicon, id: number): number {
  if (lexicons.length === 1) return lexicon.frequency(id)
  const term = lexicon.term(id)
  return lexicons.reduce((sum, one) => sum + one.frequencyOf(term), 0)
}

const STOP: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(languages.fr.search.stopWords),
  en: new Set(languages.en.search.stopWords),
}
