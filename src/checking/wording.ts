import type { Claim } from './claims.ts'
import { NOTE } from './notes.ts'
import { type Word, wordsOf } from './words.ts'

/** A claim's own words, ready to be compared. */
export interface ClaimWords {
  readonly words: readonly Word[]
  /** Words before which the claim marks that something is left out. */
  readonly cuts: ReadonlySet<number>
}

/** Notes, and dots that may stand for words left out. */
const INSERTED = new RegExp(`${NOTE.source}|…|\\.{2,}`, NOTE.flags)

export function claimWords({ text }: Pick<Claim, 'text'>): ClaimWords {
  const inserted = [...text.matchAll(INSERTED)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }))
  const all = wordsOf(text)
  if (inserted.length === 0) return { words: all, cuts: new Set() }
  const words: Word[] = []
  const cuts = new Set<number>()
  let next = 0
  for (const word of all) {
    while (next < inserted.length && (inserted[next]?.end ?? 0) <= word.start) {
      cuts.add(words.length)
      next++
    }
    if ((inserted[next]?.start ?? word.end) >= word.end) words.push(word)
  }
  return { words, cuts }
}
