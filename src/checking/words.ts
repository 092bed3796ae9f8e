import { languages } from '../languages/index.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { tokenise } from '../text/tokens.ts'
import { thresholds } from './thresholds.ts'

/** A word as it is compared: folded, elided words and what follows them apart. */
export interface Word extends Span {
  readonly text: string
  /** 1, less for a grammatical word. */
  readonly weight: number
}

const APOSTROPHE = /['’ʼ]/
const PIECE = /[^'’ʼ]+/g
/** Signs that change what a figure says: of percent, of money, of less than nothing. */
const SIGN = /[%‰€$£¥]|(?<![\p{L}\p{N}])[-−–](?=\d)/gu

const small = new Set(Object.values(languages).flatMap(({ search }) => search.stopWords))

/**
 * The words of a text, or of a stretch of it, for comparing it with another: case, accents, kinds of apostrophes and
 * quotation marks, and all punctuation make no difference; every word does, "n'" in "n'est" too.
 */
export function wordsOf(text: string, within: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = []
  const add = (start: number, end: number, folded: string) => {
    if (folded !== '') words.push({ start, end, text: folded, weight: small.has(folded) ? thresholds.smallWord : 1 })
  }
  for (const { start, end, text: folded } of tokenise(text, within)) {
    const printed = text.slice(start, end)
    if (!APOSTROPHE.test(printed)) add(start, end, folded)
    else
      for (const { 0: piece, index } of printed.matchAll(PIECE))
        add(start + index, start + index + piece.length, fold(piece))
  }
  const signs = [...text.slice(within.start, within.end).matchAll(SIGN)]
  if (signs.length === 0) return words
  for (const { 0: sign, index } of signs)
    add(within.start + index, within.start + index + sign.length, sign === '−' || sign === '–' ? '-' : sign)
  return words.sort((a, b) => a.start - b.start)
}

/** How much words weigh together. */
export const weightOf = (words: readonly Word[]): number => words.reduce((sum, { weight }) => sum + weight, 0)
