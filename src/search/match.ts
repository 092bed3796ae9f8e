import type { Collection, IndexedArticle } from './collection.ts'
import type { Sought } from './terms.ts'
import { weights } from './weights.ts'

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
  /** Both together, names for a little less. */
  readonly own: Standing
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
  /** Shared by all that holds no word: most sentences of most articles. */
  readonly nothing: Standing
  readonly #empty: PassageMatch

  constructor(sought: readonly Sought[], collection: Collection) {
    this.#count = sought.length
    this.nothing = this.#zeros()
    this.#empty = { found: [], words: this.nothing, names: this.nothing, own: this.nothing }
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
  held({ terms, title }: IndexedArticle, weights: readonly number[]): number {
    const best = this.#scratch.fill(0)
    this.#raise(best, terms)
    this.#raise(best, title)
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (best[i] ?? 0)
    return sum
  }

  match(article: IndexedArticle): ArticleMatch {
    const title = this.best(article.title)
    const anywhere = [...title]
    const { terms } = article
    const passages = article.passages.map(({ from, to, names: people }): PassageMatch => {
      let found: Found[] | undefined
      let words: number[] | undefined
      for (let at = from; at < to; at++) {
        const stands = this.#standsAt(terms[at] ?? 0)
        if (!stands) continue
        const { sought, factor } = stands
        found ??= []
        found.push({ at, sought, factor })
        words ??= this.#zeros()
        raise(words, sought, factor)
      }
      const names = this.best(people)
      if (!found && names === this.nothing) return this.#empty
      raiseAll(anywhere, words ?? this.nothing)
      raiseAll(anywhere, names)
      return { found: found ?? [], words: words ?? this.nothing, names, own: ownOf(words ?? this.nothing, names) }
    })
    const lead = join(
      passages.slice(0, 2).flatMap(({ words, names }) => [words, names]),
      this.#count,
    )
    return { article, passages, title, lead, anywhere, telling: tellingOf(passages, this.#count) }
  }

  /** What a list of terms holds: `nothing` itself where it holds none. */
  best(ids: readonly number[]): Standing {
    let best: number[] | undefined
    for (const id of ids) {
      const stands = this.#standsAt(id)
      if (!stands) continue
      best ??= this.#zeros()
      raise(best, stands.sought, stands.factor)
    }
    return best ?? this.nothing
  }

  #raise(best: number[], ids: ArrayLike<number>): void {
    for (let at = 0; at < ids.length; at++) {
      const stands = this.#standsAt(ids[at] ?? 0)
      if (stands) raise(best, stands.sought, stands.factor)
    }
  }

  /** What a term stands for, by its lexicon id. */
  #standsAt(id: number) {
    const slot = this.#slots[id] ?? 0
    return slot > 0 ? this.#stands[slot - 1] : undefined
  }

  #zeros(): number[] {
    return new Array<number>(this.#count).fill(0)
  }
}

function ownOf(words: Standing, names: Standing): Standing {
  return words.map((held, i) => Math.max(held, weights.place.names * (names[i] ?? 0)))
}

function tellingOf(passages: readonly PassageMatch[], count: number): Standing {
  const telling = new Array<number>(count).fill(0)
  const all = passages.length
  const holding = passages.filter(({ own }) => own.some((factor) => factor > 0))
  for (let i = 0; i < count; i++) {
    let held = 0
    for (const { own } of holding) if ((own[i] ?? 0) > 0) held++
    telling[i] = held === 0 ? 0 : all === 1 ? 1 : 1 - Math.log(held) / Math.log(all)
  }
  return telling
}

/** The best of several for each word sought. */
export function join(all: readonly Standing[], count: number): number[] {
  const best = new Array<number>(count).fill(0)
  for (const one of all) raiseAll(best, one)
  return best
}

function raiseAll(best: number[], one: Standing): void {
  for (let i = 0; i < best.length; i++) raise(best, i, one[i] ?? 0)
}

function raise(best: number[], at: number, factor: number): void {
  if (factor > (best[at] ?? 0)) best[at] = factor
}
