import type { Analysis, Article, Span } from '../model.ts'
import { type Spoken, spokenIn } from './spoken.ts'
import { type Word, wordsOf } from './words.ts'

/** An article ready to be compared with, or the part of a very long one around a likely sentence. */
export interface Source {
  readonly article: Article
  readonly analysis: Analysis
  readonly words: readonly Word[]
  readonly spoken: readonly Spoken[]
  /** For each word, the index of what is `spoken` there; -1 where the article speaks for itself. */
  readonly speaks: Int32Array
}

/** Code units on either side of the likely sentence. */
const AROUND = 60_000

export function sourceOf(article: Article, analysis: Analysis, near: number): Source {
  const { body } = article
  const within: Span = { start: Math.max(body.start, near - AROUND), end: Math.min(body.end, near + AROUND) }
  const words = wordsOf(article.text, within)
  const spoken = spokenIn(article.text, analysis)
  let at = 0
  const speaks = Int32Array.from(words, ({ start, end }) => {
    while (at < spoken.length && (spoken[at]?.end ?? 0) <= start) at++
    return (spoken[at]?.start ?? end) < end ? at : -1
  })
  return { article, analysis, words, spoken, speaks }
}
