import { languages } from '../languages/index.ts'
import type { Span } from '../model.ts'
import { NOTE } from './notes.ts'
import type { Source } from './source.ts'
import { thresholds } from './thresholds.ts'

const lists = Object.values(languages)
const negations = new Set(lists.flatMap(({ check }) => check.negations))
const halves = new Set(lists.flatMap(({ check }) => check.halfNegations))
const figures = new Set(lists.flatMap(({ check, search }) => [...check.units, ...Object.keys(search.numbers)]))

/** What a claim leaves out between two words of a source. */
export interface Omission {
  /** Words of the quotation itself. */
  readonly omitted: readonly number[]
  /** Whether words of the article's own stand between: reporting words, or the way to another quotation. */
  readonly aside: boolean
}

export function between(source: Source, first: number, last: number): Omission {
  const within = Array.from({ length: last - first - 1 }, (_, at) => first + 1 + at)
  const [from, to] = [utteranceAt(source, first), utteranceAt(source, last)]
  if (from !== to || (from === null && sentenceAt(source, first) !== sentenceAt(source, last)))
    return { omitted: [], aside: true }
  const notes = notesIn(source, first, last)
  const omitted = within.filter((word) => !notes(word) && utteranceAt(source, word) === from)
  return { omitted, aside: omitted.length < within.length }
}

/** Which of a source's quotations a word stands in; null outside of all. */
export function utteranceAt({ spoken, speaks }: Source, word: number): number | null {
  return spoken[speaks[word] ?? -1]?.utterance ?? null
}

/** Which sentence of the article a word stands in. */
export function sentenceAt({ analysis, words }: Source, word: number): number {
  const at = words[word]?.start ?? 0
  return analysis.layout.sentences.findIndex(({ end }) => end > at)
}

function notesIn({ article, words }: Source, first: number, last: number): (word: number) => boolean {
  const start = words[first]?.end ?? 0
  const notes = [...article.text.slice(start, words[last]?.start ?? start).matchAll(NOTE)]
  return (word) => {
    const at = (words[word]?.start ?? 0) - start
    return notes.some(({ 0: note, index }) => at > index && at < index + note.length)
  }
}

/**
 * Whether leaving words out makes what is left say something else: a negation that bears on it is gone, or a part of a
 * figure. `first` and `last` are the words kept on either side.
 */
export function turns(
  source: Source,
  omitted: readonly number[],
  first: number,
  last: number,
  isKept: (word: number) => boolean,
): boolean {
  const textOf = (word: number) => source.words[word]?.text ?? ''
  const isFigure = (word: number) => /^\d|^-$/.test(textOf(word)) || figures.has(textOf(word))
  const bears = (word: number, other: number) =>
    Math.abs(word - other) <= thresholds.negationReach && !isParted(source, word, other)
  return omitted.some((word) => {
    const text = textOf(word)
    if (negations.has(text)) return bears(word, first) || bears(word, last)
    if (halves.has(text)) return bears(word, last) && !otherHalf(source, word, isKept)
    return isFigure(word) && [first, last].some((other) => isFigure(other) && Math.abs(word - other) === 1)
  })
}

/** Whether punctuation keeps two words from bearing on each other. */
function isParted({ article, words }: Source, one: number, other: number): boolean {
  const [start, end] = [words[Math.min(one, other)]?.end ?? 0, words[Math.max(one, other)]?.start ?? 0]
  return /[,;:.!?…—–()]/.test(article.text.slice(start, end))
}

/** "je ne suis pas" as "je suis pas": the other half still denies. */
function otherHalf({ words }: Source, half: number, isKept: (word: number) => boolean): boolean {
  for (let word = half + 1; word <= half + thresholds.halfReach; word++)
    if (negations.has(words[word]?.text ?? '')) return isKept(word)
  return false
}

/** So many words of the same quotation before a word, where the number is negative, or after it. */
export function beside(source: Source, word: number, count: number): readonly number[] {
  const utterance = utteranceAt(source, word)
  if (utterance === null || count === 0) return []
  const [from, to] = count < 0 ? [word + count, word] : [word + 1, word + 1 + count]
  return Array.from({ length: to - from }, (_, at) => from + at).filter(
    (other) => utteranceAt(source, other) === utterance,
  )
}

/** The stretches of the article that words fill, neighbours together. */
export function spansOf({ words }: Source, list: readonly number[]): readonly Span[] {
  const spans: { start: number; end: number; last: number }[] = []
  for (const word of list) {
    const { start, end } = words[word] ?? { start: 0, end: 0 }
    const last = spans.at(-1)
    if (last && last.last === word - 1) [last.end, last.last] = [end, word]
    else spans.push({ start, end, last: word })
  }
  return spans
}
