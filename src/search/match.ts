import type { Collection, IndexedArticle, Passage } from './collection.ts'
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

/** What of the question a passage holds. */
export interface PassageMatch {
  readonly passage: Passage
  readonly found: readonly Found[]
  /** For each word sought, how well the passage's words, or the names of its people, stand for it. */
  readonly words: Float64Array
  readonly names: Float64Array
  readonly speakers: Float64Array
}

/** What of the question an article holds, passage by passage. */
export interface ArticleMatch {
  readonly article: IndexedArticle
  readonly passages: readonly PassageMatch[]
  readonly title: Float64Array
  /** The best of all passages and the title. */
  readonly anywhere: Float64Array
}

/** Looks up what a term stands for, over many articles. */
export class Matcher {
  readonly #sought: readonly Sought[]
  /** By lexicon id: 0, or one more than an index into `#stands`. */
  readonly #slots: Uint16Array
  readonly #stands: { readonly sought: number; readonly factor: number }[] = []

  constructor(sought: readonly Sought[], collection: Collection) {
    this.#sought = sought
    this.#slots = new Uint16Array(collection.lexicon.size)
    for (const [index, { variants }] of sought.entries())
      for (const [id, factor] of variants) {
        const slot = this.#slots[id] ?? 0
        if (slot > 0 && (this.#stands[slot - 1]?.factor ?? 0) >= factor) continue
        this.#slots[id] = this.#stands.push({ sought: index, factor })
      }
  }

  match(article: IndexedArticle): ArticleMatch {
    const title = this.#best(article.title)
    const anywhere = Float64Array.from(title)
    const passages = article.passages.map((passage): PassageMatch => {
      const found: Found[] = []
      for (let at = passage.from; at < passage.to; at++) {
        const stands = this.#standsFor(article.terms[at])
        if (stands) found.push({ ...stands, at })
      }
      const words = new Float64Array(this.#sought.length)
      for (const { sought, factor } of found) raise(words, sought, factor)
      const names = this.#best(passage.names)
      const speakers = this.#best(passage.speakers)
      for (let i = 0; i < words.length; i++) raise(anywhere, i, Math.max(words[i] ?? 0, names[i] ?? 0))
      return { passage, found, words, names, speakers }
    })
    return { article, passages, title, anywhere }
  }

  #standsFor(id: number | undefined) {
    const slot = id === undefined ? 0 : (this.#slots[id] ?? 0)
    return slot > 0 ? this.#stands[slot - 1] : undefined
  }

  #best(ids: readonly number[]): Float64Array {
    const best = new Float64Array(this.#sought.length)
    for (const id of ids) {
      const stands = this.#standsFor(id)
      if (stands) raise(best, stands.sought, stands.factor)
    }
    return best
  }
}

function raise(best: Float64Array, at: number, factor: number): void {
  if (factor > (best[at] ?? 0)) best[at] = factor
}
