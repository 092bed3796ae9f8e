import type { Language } from '../languages/language.ts'
import type { Layout, Mention, Quotation, Span } from '../model.ts'
import { type Candidate, readsWhole } from './candidate.ts'
import { findCues } from './cues.ts'
import { type Frame, findFrames } from './frames.ts'
import { exclusions } from './notSpeech.ts'
import { rules } from './rules/index.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** A quotation and the words that point to its speaker, before anyone knows who that is. */
export interface Attributed extends Quotation {
  readonly mention: Mention | null
  readonly cue: Span | null
  readonly rule: string
  /** The index of the quotation whose speaker goes on here, where nothing beside this one tells. */
  readonly from: number | null
}

/** Finds the quotations of an article and, for each, the words that point to its speaker; in reading order. */
export function attribute(
  text: string,
  layout: Layout,
  mentions: readonly Mention[],
  language: Language,
): readonly Attributed[] {
  const decided = candidates(text, layout, mentions, vocabularyOf(language))
    .flatMap((candidate) => {
      const decision = decide(candidate)
      return decision ? [{ candidate, ...decision }] : []
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return decided.map(({ candidate, ...quote }, index) =>
    quote.mention || candidate.frame.nested
      ? { ...quote, from: null }
      : { ...quote, from: carriedFrom(decided, index) },
  )
}

interface Decided extends Omit<Attributed, 'from'> {
  readonly candidate: Candidate
}

/**
 * A quotation that stands alone goes on with the speaker before it, if nothing but quotations has come since in its
 * paragraph or the one before; with the one after it if it opens the story.
 */
function carriedFrom(decided: readonly Decided[], index: number): number | null {
  const self = decided[index]
  if (self?.rule !== 'floating') return null
  for (let i = index - 1; i >= 0; i--) {
    const other = decided[i]
    if (!other || other.candidate.frame.nested) continue
    const gap = self.candidate.order - other.candidate.order
    if (gap > 2) break
    if (other.mention) return i
  }
  for (let i = index + 1; i < decided.length; i++) {
    const other = decided[i]
    if (!other || other.candidate.frame.nested) continue
    if (other.candidate.order - self.candidate.order > 1) break
    if (other.mention) return i
  }
  return null
}

function candidates(text: string, layout: Layout, mentions: readonly Mention[], vocabulary: Vocabulary): Candidate[] {
  const { frames } = findFrames(text, layout, mentions)
  const found: Candidate[] = []
  let order = 0
  for (const [index, frame] of frames.entries()) {
    if (!frame.nested) order++
    if (!frame.nodes.some((node) => node.kind === 'quote')) continue
    const cues = findCues(frame, vocabulary)
    for (const [at, node] of frame.nodes.entries()) {
      if (node.kind !== 'quote') continue
      const words = text.slice(node.quoted.start, node.quoted.end)
      const before = neighbour(frames, index, -1)
      const after = neighbour(frames, index, 1)
      const whole = readsWhole(words)
      found.push({ text, quoted: node.quoted, words, frame, order, at, cues, before, after, vocabulary, whole })
    }
  }
  return found
}

function neighbour(frames: readonly Frame[], index: number, step: 1 | -1): Frame | null {
  const self = frames[index]
  let i = index + step
  while (frames[i] && frames[i]?.nested !== self?.nested) i += step
  return frames[i] ?? null
}

function decide(candidate: Candidate): Omit<Attributed, 'from'> | null {
  if (exclusions.some(([, excludes]) => excludes(candidate))) return null
  const { quoted, frame, whole } = candidate
  const base = { start: quoted.start, end: quoted.end, outer: quoted.outer, kind: whole ? 'direct' : 'mixed' } as const
  for (const [rule, apply] of rules) {
    const attribution = apply(candidate)
    if (attribution) return { ...base, ...attribution, rule }
  }
  if (frame.nested || !whole) return null
  const alone = frame.nodes.every((node) => node.kind === 'quote' || node.kind === 'mark')
  return { ...base, mention: null, cue: null, rule: alone ? 'floating' : 'unattributed' }
}
