import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../model.ts'
import { stemmers } from './lunr.ts'

/** Every term of the collection, numbered, and how many passages hold it. Terms are stems of folded words. */
export class Lexicon {
  readonly #terms: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #frequency: number[] = []
  readonly #common: boolean[] = []
  /** Words seen, by language: stemming is the slow part. */
  readonly #seen: Record<LanguageCode, Map<string, number>> = { fr: new Map(), en: new Map() }
  readonly #names = new Set<number>()
  #passages = 0

  /** How many terms. */
  get size(): number {
    return this.#terms.length
  }

  get passages(): number {
    return this.#passages
  }

  /** The number of a folded word's term, given to it now if it had none. */
  add(word: string, language: LanguageCode): number {
    const seen = this.#seen[language].get(word)
    if (seen !== undefined) return seen
    const stop = STOP[language].has(word)
    const term = stop ? word : stemmers[language](word)
    const known = this.#ids.get(term)
    const id = known ?? this.#terms.push(term) - 1
    if (known === undefined) {
      this.#ids.set(term, id)
      this.#frequency[id] = 0
      this.#common[id] = stop
    }
    this.#seen[language].set(word, id)
    return id
  }

  /** The number of a folded word's term, if any passage holds it. */
  find(word: string, language: LanguageCode): number | undefined {
    return this.#seen[language].get(word) ?? this.#ids.get(STOP[language].has(word) ? word : stemmers[language](word))
  }

  /** Counts one passage with these terms. */
  count(ids: Iterable<number>): void {
    this.#passages++
    for (const id of new Set(ids)) this.#frequency[id] = (this.#frequency[id] ?? 0) + 1
  }

  term(id: number): string {
    return this.#terms[id] ?? ''
  }

  /** Grammatical words: never searched for. */
  common(id: number): boolean {
    return this.#common[id] ?? false
  }

  /** Notes that a speaker bears this name. */
  addName(id: number): void {
    this.#names.add(id)
  }

  isName(id: number): boolean {
    return this.#names.has(id)
  }

  frequency(id: number): number {
    return this.#frequency[id] ?? 0
  }

  /** How telling a term is: the inverse document frequency of BM25, always positive. */
  rarity(id: number): number {
    const frequency = this.frequency(id)
    return Math.log(1 + (this.#passages - frequency + 0.5) / (frequency + 0.5))
  }

  /** Words as they were cut from articles of a language. */
  words(language: LanguageCode): IterableIterator<[word: string, id: number]> {
    return this.#seen[language].entries()
  }
}

const STOP: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(languages.fr.search.stopWords),
  en: new Set(languages.en.search.stopWords),
}
