import { align } from './align.ts'
import type { Source } from './source.ts'
import { thresholds } from './thresholds.ts'
import type { ClaimWords } from './wording.ts'
import { type Word, weightOf } from './words.ts'

/** Words of the source this near to each other are as good as in a row. */
const NEAR = 3

/** A claim set beside one source: for each of its words, the source's word that stands for it, or -1. */
export interface Comparison {
  readonly source: Source
  readonly pairs: Int32Array
  readonly score: number
}

/** Sets a claim, or a stretch of it, beside each source; the likeliest first, equals in the order given. */
export function compareAll(claim: ClaimWords, sources: readonly Source[]): readonly Comparison[] {
  return sources
    .map((source) => compare(claim, source))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function compare({ words, cuts }: ClaimWords, source: Source): Comparison {
  const room = Math.max(1, Math.floor(thresholds.align.cells / words.length))
  const from = source.words.length > room ? densest(words, source.words, room) : 0
  const { pairs, score } = align(
    words,
    source.words.slice(from, from + room),
    (word) => (source.speaks[from + word] ?? -1) >= 0,
    cuts,
  )
  const placed = pairs.map((word) => (word < 0 ? -1 : word + from))
  reachOut(words, source, placed, -1)
  reachOut(words, source, placed, 1)
  return { source, pairs: placed, score }
}

/**
 * Goes on from the first or last word found, where alignment stops because a word or two are not worth a cut: "On" in
 * "On [ne] bâtit".
 */
function reachOut(words: readonly Word[], source: Source, pairs: Int32Array, step: -1 | 1): void {
  let at = step < 0 ? pairs.findIndex((word) => word >= 0) : pairs.findLastIndex((word) => word >= 0)
  let last = pairs[at] ?? -1
  if (last < 0) return
  for (at += step; at >= 0 && at < words.length; at += step)
    for (let word = last + step; Math.abs(word - last) <= NEAR; word += step)
      if (source.words[word]?.text === words[at]?.text && source.speaks[word] === source.speaks[last]) {
        pairs[at] = word
        last = word
        break
      }
}

/** Where a stretch of `room` words begins that holds most of the claim's. */
function densest(claim: readonly Word[], source: readonly Word[], room: number): number {
  const wanted = new Set(claim.filter(({ weight }) => weight === 1).map(({ text }) => text))
  let [held, most, best] = [0, 0, 0]
  for (let at = 0; at < source.length; at++) {
    if (wanted.has(source[at]?.text ?? '')) held++
    if (at >= room && wanted.has(source[at - room]?.text ?? '')) held--
    if (held > most) [most, best] = [held, Math.max(0, at - room + 1)]
  }
  return best
}

/** The share of a claim's words that were found, by weight. */
export function shareFound(words: readonly Word[], isFound: (word: number) => boolean): number {
  const found = weightOf(words.filter((_, at) => isFound(at)))
  return found / Math.max(weightOf(words), thresholds.smallWord)
}

/** The longest row of a claim's words that stand in a row in the source too, but for a word or two left out. */
export function longestRow(pairs: Int32Array): number {
  let [row, longest] = [0, 0]
  for (let at = 0; at < pairs.length; at++) {
    const word = pairs[at] ?? -1
    const step = word - (pairs[at - 1] ?? -1)
    row = word < 0 ? 0 : row > 0 && step > 0 && step <= NEAR ? row + 1 : 1
    longest = Math.max(longest, row)
  }
  return longest
}
