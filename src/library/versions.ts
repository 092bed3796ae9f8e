import type { Analysis, Article, Quote, Span } from '../model.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import type { Analysed } from './record.ts'

/** What becomes of the earlier versions of an article when its words change. */
export interface Versions {
  /** To be kept in the place of those of their ids, or besides. */
  readonly kept: readonly Article[]
  /** Ids of those that hold no quotation any more that a later version lacks. */
  readonly dropped: readonly string[]
}

/**
 * Which earlier versions an article has once another text stands in its place: what was there until now and those before,
 * as far as they hold quotations, between marks, that no later version has.
 *
 * @param before the article as it was; null where it has earlier versions alone
 * @param isFree whether an id is nobody's yet
 */
export function supersede(
  next: Article,
  before: Analysed | null,
  earlier: readonly Analysed[],
  isFree: (id: string) => boolean,
): Versions {
  const known = earlier.find(({ article }) => article.text === before?.article.text)
  const id = known?.article.id ?? firstFree(next.id, isFree)
  const versions = earlier.filter((version) => version !== known)
  if (before) versions.push({ ...before, article: { ...before.article, id, versionOf: next.id, kept: [] } })
  if (versions.length === 0) return { kept: [], dropped: [] }
  const words = tokenise(next.text, next.body)
  const kept: Article[] = []
  const dropped: string[] = []
  for (const { article, analysis } of versions) {
    const stretches = joined([...(article.kept ?? []), ...stretchesIn(tokenise(article.text, article.body), words)])
    const version = { ...article, kept: stretches }
    if (analysis.quotes.some((quote) => isGone(quote, version))) kept.push(version)
    else if (!isFree(article.id)) dropped.push(article.id)
  }
  return { kept, dropped }
}

/** Of an earlier version's analysis the quotations that no later version has, and the sentences that they stand in. */
export function onlyGone(article: Article, { quotes, layout, ...rest }: Analysis): Analysis {
  const gone = quotes.filter((quote) => isGone(quote, article))
  const sentences = layout.sentences.filter(({ start, end }) =>
    gone.some(({ sentence }) => start < sentence.end && end > sentence.start),
  )
  return { ...rest, layout: { ...layout, sentences }, quotes: gone }
}

function isGone(quote: Quote, { text, kept = [] }: Article): boolean {
  if (quote.kind === 'indirect') return false
  const words = tokenise(text, quote)
  const [start, end] = [words[0]?.start ?? quote.start, words.at(-1)?.end ?? quote.end]
  return !kept.some((stretch) => stretch.start <= start && end <= stretch.end)
}

/** The longest stretches of words that stand in another text too: every stretch that does lies within one of them. */
function stretchesIn(words: readonly Token[], others: readonly Token[]): Span[] {
  const automaton = new SuffixAutomaton(others)
  const stretches: Span[] = []
  let state = 0
  let length = 0
  for (const [at, word] of words.entries()) {
    const before = length
    ;[state, length] = automaton.step(state, length, word.text)
    // What ended before this word could not go on: it is as long as it gets.
    if (length <= before) add(at - 1, before)
  }
  add(words.length - 1, length)
  return stretches

  function add(last: number, count: number): void {
    const [from, to] = [words[last - count + 1], words[last]]
    if (count > 0 && from && to) stretches.push({ start: from.start, end: to.end })
  }
}

/** Without those that lie within another, in order. */
function joined(stretches: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const one of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.end > (found.at(-1)?.end ?? -1)) found.push({ start: one.start, end: one.end })
  return found
}

/** Every stretch of words of a text, in time and room that grow as the text does (Blumer et al. 1985). */
class SuffixAutomaton {
  readonly #next: Map<string, number>[] = [new Map()]
  readonly #length = [0]
  readonly #link = [-1]

  constructor(words: readonly Token[]) {
    let last = 0
    for (const { text } of words) last = this.#append(last, text)
  }

  /** The longest stretch of the text that ends what has been read so far with this word: its state and its length. */
  step(from: number, length: number, word: string): [state: number, length: number] {
    let [state, left] = [from, length]
    while (state !== 0 && !this.#next[state]?.has(word)) {
      state = this.#link[state] ?? 0
      left = this.#length[state] ?? 0
    }
    const next = this.#next[state]?.get(word)
    return next === undefined ? [0, 0] : [next, left + 1]
  }

  #append(last: number, word: string): number {
    const state = this.#add(new Map(), (this.#length[last] ?? 0) + 1)
    let at = last
    for (; at !== -1 && !this.#next[at]?.has(word); at = this.#link[at] ?? -1) this.#next[at]?.set(word, state)
    if (at === -1) {
      this.#link[state] = 0
      return state
    }
    const next = this.#next[at]?.get(word) ?? 0
    if (this.#length[next] === (this.#length[at] ?? 0) + 1) {
      this.#link[state] = next
      return state
    }
    const clone = this.#add(new Map(this.#next[next]), (this.#length[at] ?? 0) + 1)
    this.#link[clone] = this.#link[next] ?? 0
    this.#link[next] = clone
    this.#link[state] = clone
    for (; at !== -1 && this.#next[at]?.get(word) === next; at = this.#link[at] ?? -1) this.#next[at]?.set(word, clone)
    return state
  }

  #add(next: Map<string, number>, length: number): number {
    this.#next.push(next)
    this.#link.push(0)
    return this.#length.push(length) - 1
  }
}

function firstFree(id: string, isFree: (id: string) => boolean): string {
  for (let number = 1; ; number++) if (isFree(`${id}~${number}`)) return `${id}~${number}`
}
