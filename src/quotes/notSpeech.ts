import type { Candidate } from './candidate.ts'

/** Why a span in quotation marks is nobody's words, or null. */
export type Exclusion = (candidate: Candidate) => boolean

/** Words so often put between marks that they have no author: "gilets jaunes". */
const label: Exclusion = ({ words, vocabulary }) => vocabulary.labels.has(words.toLowerCase().replaceAll('’', "'"))

/** Names and titles are this long at most, in words. */
const MAX_NAME = 6

/** What something is called: le film "Nord", baptisé "Nord", une opération "Nord". */
const named: Exclusion = ({ words, frame, at, vocabulary }) => {
  const before = frame.nodes[at - 1]
  if (!before || words.split(/\s+/, MAX_NAME + 1).length > MAX_NAME) return false
  if (before.kind === 'word' && vocabulary.naming.has(before.lower)) return !isPerfect(frame.nodes[at - 2]?.lower ?? '')
  const linked = /^(?:de|d'|of|du)$/.test(before.lower) ? frame.nodes[at - 2] : before
  return vocabulary.names.has(lastWord(linked?.lower ?? ''))
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1)
}

/** Words on a wall or a banner: nobody in particular says them. */
const written: Exclusion = ({ frame, at, vocabulary }) =>
  frame.nodes
    .slice(Math.max(0, at - 6), at)
    .some((node) => node.kind !== 'quote' && node.lower.split(/[\s'’]/).some((word) => vocabulary.surfaces.has(word)))

function isPerfect(word: string): boolean {
  return /^(?:a|ont|avait|avaient|ayant)$/.test(word)
}

/** Numbers and signs alone. */
const wordless: Exclusion = ({ words }) => !/\p{L}/u.test(words)

export const exclusions: readonly (readonly [name: string, exclusion: Exclusion])[] = [
  ['label', label],
  ['named', named],
  ['written', written],
  ['wordless', wordless],
]
