import type { Candidate } from './candidate.ts'

/** Why a span in quotation marks is nobody's words, or null. */
export type Exclusion = (candidate: Candidate) => boolean

/** Words so often put between marks that they have no author: "gilets jaunes". */
const label: Exclusion = ({ words, vocabulary }) => vocabulary.labels.has(words.toLowerCase().replaceAll('’', "'"))

/** What something is called: le film "Nord", baptisé "Nord", une opération "Nord". */
const named: Exclusion = ({ frame, at, whole, vocabulary }) => {
  const before = frame.nodes[at - 1]
  if (whole || !before) return false
  if (before.kind === 'word' && vocabulary.naming.has(before.lower)) return !isPerfect(frame.nodes[at - 2]?.lower ?? '')
  return before.kind === 'word' && vocabulary.names.has(before.lower)
}

function isPerfect(word: string): boolean {
  return /^(?:a|ont|avait|avaient|ayant)$/.test(word)
}

/** Numbers and signs alone. */
const wordless: Exclusion = ({ words }) => !/\p{L}/u.test(words)

export const exclusions: readonly (readonly [name: string, exclusion: Exclusion])[] = [
  ['label', label],
  ['named', named],
  ['wordless', wordless],
]
