import type { Language } from '../languages/language.ts'
import type { Layout, Mention, Quotation, Span } from '../model.ts'
import { type Candidate, readsWhole } from './candidate.ts'
import { findCues } from './cues.ts'
import { echoes } from './echo.ts'
import { type Frame, findFrames, frameWithin, walker } from './frames.ts'
import { exclusions } from './notSpeech.ts'
import { rules } from './rules/index.ts'
import { findTweets } from './tweets.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Shorter than this, in words, nothing is taken for speech that nothing beside it says to be. */
const MIN_WORDS = 5

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
  const tweets = findTweets(text, layout, mentions)
  const outside = skipper(tweets.map(({ region }) => region))
  const all = candidates(text, layout, mentions, vocabularyOf(language)).filter(({ quoted }) => outside(quoted.outer))
  const decided: Decided[] = []
  const open: Candidate[] = []
  for (const candidate of all) {
    if (exclusions.some(([, excludes]) => excludes(candidate))) continue
    const decision = decide(candidate)
    if (decision) decided.push({ candidate, ...decision })
    else if (!candidate.frame.nested) open.push(candidate)
  }
  const attributed: Attributed[] = decided.map(({ candidate, ...quote }, index) => ({
    ...quote,
    from: quote.mention || candidate.frame.nested ? null : carriedFrom(decided, index),
  }))
  const source = echoes(decided.map(({ candidate, mention }) => ({ words: mention ? candidate.words : '' })))
  for (const { quoted, words, whole } of open) {
    const from = source(words)
    if (from === null) continue
    const { start, end, outer } = quoted
    attributed.push({
      start,
      end,
      outer,
      kind: whole ? 'direct' : 'mixed',
      mention: null,
      cue: null,
      rule: 'echo',
      from,
    })
  }
  for (const { start, end, mention } of tweets) {
    const span = { start, end }
    attributed.push({ ...span, outer: span, kind: 'direct', mention, cue: null, rule: 'tweet', from: null })
  }
  return inReadingOrder(attributed)
}

/** Sorts, and keeps `from` pointing to the same quotation. */
function inReadingOrder(quotes: readonly Attributed[]): readonly Attributed[] {
  const order = quotes.map((quote, index) => ({ quote, index }))
  order.sort((a, b) => a.quote.outer.start - b.quote.outer.start || b.quote.outer.end - a.quote.outer.end)
  const place: number[] = []
  for (const [at, { index }] of order.entries()) place[index] = at
  return order.map(({ quote }) => (quote.from === null ? quote : { ...quote, from: place[quote.from] ?? null }))
}

/** Whether a span lies outside all of these; both come in reading order. */
function skipper(regions: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return (span) => {
    while (next < regions.length && (regions[next]?.end ?? 0) <= span.start) next++
    return (regions[next]?.start ?? Infinity) >= span.end
  }
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
  const mentionsIn = walker(mentions)
  let order = 0
  for (const [index, frame] of frames.entries()) {
    if (!frame.nested) order++
    if (!frame.nodes.some((node) => node.kind === 'quote')) continue
    const cues = findCues(frame, vocabulary)
    for (const [at, node] of frame.nodes.entries()) {
      if (node.kind !== 'quote') continue
      const words = text.slice(node.quoted.start, node.quoted.end)
      const before = neighbour(frames, index, -1)
      const earlier = before && neighbour(frames, frames.lastIndexOf(before, index), -1)
      const after = neighbour(frames, index, 1)
      const whole = readsWhole(words)
      const inside = frame.nested ? null : frameWithin(text, node.quoted, frame.paragraph, mentionsIn(node.quoted))
      found.push({
        text,
        quoted: node.quoted,
        words,
        frame,
        order,
        at,
        cues,
        before,
        earlier,
        after,
        inside,
        vocabulary,
        whole,
      })
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
  const { quoted, frame, whole } = candidate
  const base = { start: quoted.start, end: quoted.end, outer: quoted.outer, kind: whole ? 'direct' : 'mixed' } as const
  for (const [rule, apply] of rules) {
    const attribution = apply(candidate)
    if (attribution) return { ...base, ...attribution, rule }
  }
  if (frame.nested || !whole || candidate.words.split(/\s+/, MIN_WORDS).length < MIN_WORDS) return null
  const alone = frame.nodes.every((node) => node.kind === 'quote' || node.kind === 'mark')
  return { ...base, mention: null, cue: null, rule: alone ? 'floating' : 'unattributed' }
}
