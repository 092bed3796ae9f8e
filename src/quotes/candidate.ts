import type { Mention, Span } from '../model.ts'
import type { QuotedSpan } from '../text/quoteMarks.ts'
import type { Cue } from './cues.ts'
import type { Frame, Node } from './frames.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A quoted span with what the rules may look at. */
export interface Candidate {
  readonly text: string
  readonly quoted: QuotedSpan
  /** The words between the marks. */
  readonly words: string
  readonly frame: Frame
  /** The frame's number among those that stand within no quotation. */
  readonly order: number
  /** Index of the quotation's node in the frame. */
  readonly at: number
  /** What stands between the marks, as a frame; only where reporting words may stand within. */
  readonly inside: Frame | null
  /** Cues of the frame, in reading order. */
  readonly cues: readonly Cue[]
  /** The frames before and after this one, at the same level. */
  readonly before: Frame | null
  /** The frame before `before`. */
  readonly earlier: Frame | null
  readonly after: Frame | null
  readonly vocabulary: Vocabulary
  /** Reads as one or more sentences of its own rather than as part of one. */
  readonly whole: boolean
}

/** Whose words a rule says they are. */
export interface Attribution {
  readonly mention: Mention | null
  readonly cue: Span | null
}

/** One way of telling whose words they are; null where it does not apply. */
export type Rule = (candidate: Candidate) => Attribution | null

/** The node `steps` away that is no comma. */
export function beside(nodes: readonly Node[], at: number, step: 1 | -1): { node: Node | undefined; at: number } {
  let i = at + step
  while (nodes[i]?.kind === 'mark' && nodes[i]?.lower === ',') i += step
  return { node: nodes[i], at: i }
}

/** Reads as sentences: begins like one, and is long enough or ends like one. */
export function readsWhole(words: string): boolean {
  const count = words.split(/\s+/, 8).length
  return /^[\p{Lu}\d"«“([….¿¡-]/u.test(words) && (count >= 5 || (count >= 2 && /[.,!?…]$/.test(words)))
}

/** The first of quotations in a row: "…", "…" et "…". */
export function startOfSeries(nodes: readonly Node[], at: number): number {
  let first = at
  for (let items = 0; items < LONGEST_SERIES; items++) {
    let before = first - 1
    while (/^(?:,|et|ou|puis|and|or|de|d'|pour)$/.test(nodes[before]?.lower ?? '')) before--
    if (nodes[before]?.kind !== 'quote') return first
    first = before
  }
  return first
}

const LONGEST_SERIES = 12
