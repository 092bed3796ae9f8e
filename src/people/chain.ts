import type { Layout, Span } from '../model.ts'
import { lowerBound } from '../text/lowerBound.ts'
import { findQuoted } from '../text/quoteMarks.ts'
import type { Reading } from './reading.ts'

/** One time somebody is mentioned, and how much it calls for being taken up again. */
export interface Link {
  /** The first word, and the offsets of all. */
  readonly at: number
  readonly start: number
  readonly end: number
  readonly entity: number
  /** In how manieth sentence, those that are all quotation not counted. */
  readonly sentence: number
  readonly place: 'subject' | 'object' | 'nested'
  readonly quoted: boolean
}

/** Where words stand in the running text, quotations left out. */
export interface Course {
  sentenceOf(at: number): number
  isQuoted(offset: number): boolean
}

const SHORTEST_QUOTATION = 25

/** Reads which words are quoted and counts the sentences that are not. */
export function courseOf(text: string, layout: Layout, reading: Reading): Course {
  const quoted: Span[] = []
  for (const paragraph of layout.paragraphs)
    for (const { outer, depth } of findQuoted(text, paragraph))
      if (depth === 0 && outer.end - outer.start >= SHORTEST_QUOTATION) quoted.push(outer)
  quoted.sort((a, b) => a.start - b.start)
  const { words } = reading
  const sentences: number[] = []
  let next = 0
  let count = 0
  let outside = false
  for (const word of words) {
    if (word.gap === '¶') {
      if (outside) count++
      outside = false
    }
    while (next < quoted.length && (quoted[next]?.end ?? 0) <= word.start) next++
    const inside = next < quoted.length && (quoted[next]?.start ?? 0) < word.start
    if (!inside) outside = true
    sentences.push(count)
  }
  return {
    sentenceOf: (at) => sentences[Math.min(at, sentences.length - 1)] ?? 0,
    isQuoted(offset) {
      const at = lowerBound(0, quoted.length, (index) => (quoted[index]?.end ?? 0) <= offset)
      return at < quoted.length && (quoted[at]?.start ?? 0) < offset
    },
  }
}

/** The last links before a word, so many at most. */
export function linksBefore(chain: readonly Link[], at: number, most: number): readonly Link[] {
  const to = lowerBound(0, chain.length, (index) => (chain[index]?.at ?? 0) < at)
  return chain.slice(Math.max(0, to - most), to)
}
