import type { DifferencePart, Verdict, Wording } from '../model.ts'
import type { Claim } from './claims.ts'
import type { Collated } from './collate.ts'
import { compareWords } from './difference.ts'
import { utteranceAt } from './omission.ts'
import type { Source } from './source.ts'
import { thresholds } from './thresholds.ts'

/** What the printed words make of a claim, whoever said them. */
export interface Judgement {
  readonly wording: Wording
  readonly joined: boolean
  /** The article's own words, or some of them, given as a quotation. */
  readonly unquoted: boolean
  readonly difference: readonly DifferencePart[]
  /** The quotations it was made from, in the claim's order; `word` is the first word of the claim's that stands there. */
  readonly origins: readonly Origin[]
}

export interface Origin {
  readonly source: Source
  readonly word: number
}

export function judge(claim: Pick<Claim, 'text' | 'marked'>, collated: Collated): Judgement {
  const { stands, sources } = collated
  const { words } = collated.claim
  const found = new Map<string, Origin & { weight: number }>()
  let unquoted = 0
  let quoted = 0
  for (const [at, stand] of stands.entries()) {
    const source = stand && sources[stand.source]
    if (!source) continue
    const weight = words[at]?.weight ?? 0
    const utterance = utteranceAt(source, stand.word)
    if (utterance === null) unquoted += weight
    else quoted += weight
    const key = `${stand.source} ${utterance}`
    const known = found.get(key)
    if (known) known.weight += weight
    else found.set(key, { source, word: stand.word, weight })
  }
  const isUnquoted = unquoted > thresholds.unquoted || quoted === 0
  // A grammatical word that happens to stand elsewhere makes no quotation of its own.
  const origins = [...found.values()].filter(({ weight }, _, all) => weight >= 1 || all.length === 1)
  const spoken = origins.filter(({ source, word }) => utteranceAt(source, word) !== null)
  return {
    ...compareWords(claim.text, collated, claim.marked),
    joined: spoken.length > 1,
    unquoted: isUnquoted,
    origins: origins.length > 0 ? origins : [...found.values()].slice(0, 1),
  }
}

/** The one word for all that is true of a claim. */
export function verdictOf({ wording, joined, unquoted }: Judgement, sameSpeaker: boolean | null): Verdict {
  if (unquoted) return 'unquoted'
  if (sameSpeaker === false) return 'other-speaker'
  return joined ? 'joined' : wording
}
