import type { Collection, IndexedArticle } from './collection.ts'
import type { Sought } from './terms.ts'

/** One word of the question found at one place of an article. */
export interface Found {
  /** Index into the words sought. */
  readonly sought: number
  /** Index into `IndexedArticle.terms`. */
  readonly at: number
  /** How well it stands for the word sought. */
  readonly factor: number
}

/** For each word sought, how well something stands for it: 0 to 1. */
export type Standing = Float64Array

/** What of the question a sentence holds. */
export interface PassageMatch {
  readonly found: readonly Found[]
  readonly words: Standing
  /** The names and roles of everyone in it, pronouns resolved. */
  readonly names: Standing
}

/** What of the question an article holds, sentence by sentence. */
export interface ArticleMatch {
  readonly article: IndexedArticle
  readonly passages: readonly PassageMatch[]
  readonly title: Standing
  /** The first two sentences: they tell what it is about. */
  readonly lead: Standing
  /** The best of all passages and the title. */
  readonly anywhere: Standing
}

/** Looks up what a term stands for, over many articles. */
export class Matcher {
  readonly #count: number
  /** By lexicon id: 0, or one more than an index into `#stands`. */
  readonly #slots: Uint16Array
  readonly #stands: { readonly sought: number; readonly factor: number }[] = []

  constructor(sought: readonly Sought[], collection: Collection) {
    this.#count = sought.length
    this.#slots = new Uint16Array(collection.lexicon.size)
    for (const [index, { variants }] of sought.entries())
      for (const [id, factor] of variants) {
        const slot = this.#slots[id] ?? 0
        if (slot > 0 && (this.#stands[slot - 1]?.factor ?? 0) >= factor) continue
        this.#slots[id] = this.#stands.push({ sought: index, factor })
      }
  }

  match(article: IndexedArticle): ArticleMatch {
    const title = this.best(article.title)
    const anywhere = Float64Array.from(title)
    const passages = article.passages.map(({ from, to, names: people }): PassageMatch => {
      const found: Found[] = []
      const words = new Float64Array(this.#count)
      for (let at = from; at < to; at++) {
        const stands = this.#standsFor(article.terms[at])
        if (!stands) continue
        found.push({ ...stands, at })
        raise(words, stands.sought, stands.factor)
      }
      const names = this.best(people)
      for (let i = 0; i < words.length; i++) raise(anywhere, i, Math.max(words[i] ?? 0, names[i] ?? 0))
      return { found, words, names }
    })
    const lead = join(
      passages.slice(0, 2).flatMap(({ words, names }) => [words, names]),
      this.#count,
    )
    return { article, passages, title, lead, anywhere }
  }

  /** What a list of terms holds. */
  best(ids: readonly number[]): Standing {
    const best = new Float64Array(this.#count)
    for (const id of ids) {
      const stands = this.#standsFor(id)
      if (stands) raise(best, stands.sought, stands.factor)
    }
    return best
  }

  #standsFor(id: number | undefined) {
    const slot = id === undefined ? 0 : (this.#slots[id] ?? 0)
    return slot > 0 ? this.#stands[slot - 1] : undefined
  }
}

/** The best of several for each word sought. */
export function join(all: readonly Standing[], count: number): Standing {
  const best = new Float64Array(count)
  for (const one of all) for (let i = 0; i < count; i++) raise(best, i, one[i] ?? 0)
  return best
}

function raise(best: Standing, at: number, factor: number): void {
  if (factor > (best[at] ?? 0)) best[at] = factor
}
