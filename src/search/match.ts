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
export type Standing = readonly number[]

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
  /** How telling each word is among the article's own sentences: 1 where one of them holds it, 0 where none or all do. */
  readonly telling: Standing
}

/** Looks up what a term stands for, over many articles. */
export class Matcher {
  readonly #count: number
  /** By lexicon id: 0, or one more than an index into `#stands`. */
  readonly #slots: Uint16Array
  readonly #scratch: number[]
  readonly #stands: { readonly sought: number; readonly factor: number }[] = []

  constructor(sought: readonly Sought[], collection: Collection) {
    this.#count = sought.length
    this.#scratch = new Array<number>(sought.length).fill(0)
    this.#slots = new Uint16Array(collection.lexicon.size)
    for (const [index, { variants }] of sought.entries())
      for (const [id, factor] of variants) {
        const slot = this.#slots[id] ?? 0
        if (slot > 0 && (this.#stands[slot - 1]?.factor ?? 0) >= factor) continue
        this.#slots[id] = this.#stands.push({ sought: index, factor })
      }
  }

  /** How much of the question an article holds, each word by its weight: what `match` would say, in a fraction of the time. */
  held(article: IndexedArticle, weights: readonly number[]): number {
    const best = this.#scratch.fill(0)
    for (const ids of [article.terms, article.people, article.title])
      for (const id of ids) {
        const slot = this.#slots[id] ?? 0
        const stands = slot > 0 ? this.#stands[slot - 1] : undefined
        if (stands) raise(best, stands.sought, stands.factor)
      }
    return weights.reduce((sum, weight, i) => sum + weight * (best[i] ?? 0), 0)
  }

  match(article: IndexedArticle): ArticleMatch {
    const title = this.best(article.title)
    const anywhere = [...title]
    const passages = article.passages.map(({ from, to, names: people }): PassageMatch => {
      const found: Found[] = []
      const words = this.#nothing()
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
    return { article, passages, title, lead, anywhere, telling: tellingOf(passages, this.#count) }
  }

  /** What a list of terms holds. */
  best(ids: readonly number[]): number[] {
    const best = this.#nothing()
    for (const id of ids) {
      const stands = this.#standsFor(id)
      if (stands) raise(best, stands.sought, stands.factor)
    }
    return best
  }

  #nothing(): number[] {
    return new Array<number>(this.#count).fill(0)
  }

  #standsFor(id: number | undefined) {
    const slot = id === undefined ? 0 : (this.#slots[id] ?? 0)
    return slot > 0 ? this.#stands[slot - 1] : undefined
  }
}

function tellingOf(passages: readonly PassageMatch[], count: number): Standing {
  const telling = new Array<number>(count).fill(0)
  const all = passages.length
  for (let i = 0; i < count; i++) {
    const held = passages.filter(({ words, names }) => (words[i] ?? 0) + (names[i] ?? 0) > 0).length
    telling[i] = held === 0 ? 0 : all === 1 ? 1 : 1 - Math.log(held) / Math.log(all)
  }
  return telling
}

/** The best of several for each word sought. */
export function join(all: readonly Standing[], count: number): number[] {
  const best = new Array<number>(count).fill(0)
  for (const one of all) for (let i = 0; i < count; i++) raise(best, i, one[i] ?? 0)
  return best
}

function raise(best: number[], at: number, factor: number): void {
  if (factor > (best[at] ?? 0)) best[at] = factor
}
