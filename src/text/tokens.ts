import { languages } from '../languages/index.ts'
import type { Span } from '../model.ts'
import { fold } from './fold.ts'

/** A word or number of a text, folded, and where it stands. */
export interface Token extends Span {
  readonly text: string
}

/**
 * Grouped or decimal figures ("27 000", "27,000", "1,5"), else a run of letters and figures with the apostrophes in it.
 * Hyphens part words: "Champs-Élysées" is found by either half.
 */
const WORD =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])|\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu
const GROUPED = /^\d{1,3}(?:[ \u00a0\u2009\u202f.,]\d{3})+$/
const APOSTROPHE = /['’ʼ]/

const elided = new Set(Object.values(languages).flatMap((language) => language.search.elided))
const endings = new Set(Object.values(languages).flatMap((language) => language.search.endings))

/**
 * Cuts a text, or a stretch of it, into folded words. Both languages' apostrophes are read alike, since names and
 * questions mix them: "l'équipement" is "equipement", "Kerry's" is "kerry", "aujourd'hui" stays whole.
 */
export function tokenise(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index
    tokens.push({ start, end: start + match[0].length, text: spell(match[0]) })
  }
  return tokens.filter((token) => token.text !== '')
}

function spell(word: string): string {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    if (GROUPED.test(word)) return word.replace(/\D/g, '')
    if (/^\d+[.,]\d+$/.test(word)) return word.replace(',', '.')
  }
  if (!APOSTROPHE.test(word)) return fold(word)
  const parts = word.split(APOSTROPHE).map(fold)
  if (parts.length > 1 && endings.has(parts.at(-1) ?? '')) parts.pop()
  while (parts.length > 1 && elided.has(parts[0] ?? '')) parts.shift()
  return parts.join('')
}
