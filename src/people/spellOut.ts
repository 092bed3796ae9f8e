import type { Draft, Entities } from './entities.ts'
import { keysOf, type Reading } from './reading.ts'
import type { Word } from './words.ts'

/** So many words at most spell an acronym out. */
const LONGEST = 12
const SHORTEST_ACRONYM = 3
/** So many acronyms of an article at most are sought in all of it. */
const MOST_ACRONYMS = 20
const SMALL = /^(?:de|du|des|d|of|for|l|la|le|les|the|et|and|pour|sur)$/

/**
 * What acronyms stand for becomes one of their names: "la Commission nationale du débat public (CNDP)"; and "Trade,
 * Fisheries and Customs Board", which the text calls TFCB further on.
 */
export function spellOut(reading: Reading, { drafts, ofName }: Entities): void {
  const { words, names } = reading
  const open = new Map<Draft, string>()
  for (const { from, to, kind } of names) {
    const draft = drafts[ofName.get(from)?.[0] ?? -1]
    const word = words[from]
    if (to - from !== 1 || kind !== 'organisation' || draft?.kind !== 'organisation' || !word) continue
    const letters = word.key.replace(/\./g, '')
    const bracketed = word.gap === '(' && /^[)]/.test(words[to]?.gap ?? ')')
    const first = bracketed ? startOf(words, from, letters) : null
    if (first !== null) name(draft, first, from)
    else if (letters.length >= SHORTEST_ACRONYM && /^\p{Lu}+$/u.test(word.text) && draft.forms.size === 1)
      open.set(draft, letters)
  }
  const sought = [...open].slice(0, MOST_ACRONYMS).filter(([draft]) => draft.forms.size === 1)
  for (let to = 2; to <= words.length; to++)
    for (const [draft, letters] of sought) {
      if (draft.forms.size > 1 || words[to - 1]?.key[0] !== letters.at(-1)) continue
      const from = startOf(words, to, letters)
      if (from !== null && from < to - 1 && isName(reading, from, to)) name(draft, from, to)
    }

  function name(draft: Draft, from: number, to: number): void {
    draft.forms.set(keysOf(reading, from, to).join(' '), { from, to, count: 1 })
  }
}

/** Where words begin whose initials, read backwards from `to`, are these letters. */
function startOf(words: readonly Word[], to: number, letters: string): number | null {
  let initials = ''
  for (let at = to - 1; at >= Math.max(0, to - LONGEST); at--) {
    const word = words[at]
    if (!word) return null
    if (!SMALL.test(word.key))
      initials =
        word.key
          .split(/[-'’]/)
          .map((part) => part[0] ?? '')
          .join('') + initials
    if (initials === letters && !SMALL.test(word.key)) return at
    if (initials.length >= letters.length || /[.!?;:()¶«»"“”]/.test(word.gap)) return null
  }
  return null
}

/** Every word that is not small has its capital, or the first is the noun of a body. */
function isName({ words, lexicon }: Reading, from: number, to: number): boolean {
  const first = words[from]
  if (!first?.capital || words.slice(from + 1, to).some(({ gap }) => gap !== '' && gap !== ',')) return false
  const body = lexicon.nouns.get(first.key)?.kind === 'body'
  return body || words.slice(from, to).every(({ capital, key }) => capital || SMALL.test(key))
}
