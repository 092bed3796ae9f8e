import { languages } from '../../src/languages/index.ts'
import type { Article } from '../../src/model.ts'
import { fold } from '../../src/text/fold.ts'
import { layOut } from '../../src/text/layout.ts'

/** The kinds of question that are timed. */
export const KINDS = ['rare words', 'whole question', 'name and topic'] as const
export type Kind = (typeof KINDS)[number]

export interface Sentence {
  /** Folded. */
  readonly words: readonly string[]
  /** Those that are printed with a capital inside the sentence. */
  readonly names: readonly string[]
}

/** Same numbers every time (mulberry32). */
export type Random = () => number
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The sentences of each article. */
export function sentencesOf(article: Article): Sentence[] {
  return layOut(article, languages[article.language]).sentences.map(({ start, end }) => {
    const printed = article.text.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? []
    return {
      words: printed.map(fold),
      names: printed.filter((word, i) => i > 0 && word.length > 2 && /^\p{Lu}\p{Ll}/u.test(word)).map(fold),
    }
  })
}

export function countWords(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * The passages of so many articles: the real ones, then others put together from their sentences, where words that
 * stand but a few times in the real ones are spelt anew each round, so that the vocabulary grows as a real one does.
 */
export function* passages(
  articles: readonly (readonly Sentence[])[],
  wanted: number,
  random: Random,
): Generator<string> {
  const all = articles.flat()
  const counts = countWords(all)
  for (let number = 0; number < wanted; number++) {
    const sentences = articles[number]
    if (sentences) yield* sentences.map(({ words }) => words.join(' '))
    else {
      const round = Math.floor(number / articles.length).toString(36)
      for (let left = articles[number % articles.length]?.length ?? 0; left > 0; left--) {
        const words = all[Math.floor(random() * all.length)]?.words ?? []
        yield words.map((word) => ((counts.get(word) ?? 0) <= 2 ? `${word}${round}` : word)).join(' ')
      }
    }
  }
}

/** Questions of each kind, made of the words of real sentences. */
export function questions(
  articles: readonly (readonly Sentence[])[],
  each: number,
  random: Random,
): Record<Kind, string[]> {
  const all = articles.flat()
  const counts = countWords(all)
  const count = (word: string) => counts.get(word) ?? 0
  const ask: Record<Kind, (sentence: Sentence) => readonly string[] | null> = {
    'rare words': ({ words }) => {
      const rare = words.filter((word) => count(word) >= 2 && count(word) <= 200)
      return rare.length < 3 ? null : rare.slice(0, random() < 0.5 ? 2 : 3)
    },
    'whole question': ({ words }) => {
      const length = 8 + Math.floor(random() * 5)
      const start = Math.floor(random() * (words.length - length))
      return start < 0 ? null : words.slice(start, start + length)
    },
    'name and topic': ({ words, names }) => {
      const topics = words.filter((word) => !names.includes(word) && word.length > 5 && count(word) <= 5000)
      const name = names[0]
      const topic = topics[Math.floor(random() * topics.length)]
      return name === undefined || topic === undefined ? null : [name, topic]
    },
  }
  const made: Record<Kind, string[]> = { 'rare words': [], 'whole question': [], 'name and topic': [] }
  for (const kind of KINDS)
    for (let tries = 0; made[kind].length < each && tries < 1000 * each; tries++) {
      const sentence = all[Math.floor(random() * all.length)]
      const words = sentence && ask[kind](sentence)
      if (words) made[kind].push(words.join(' '))
    }
  return made
}

/** What a share of the times is no longer than: 0.5, the median. */
export function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? Number.NaN
}
