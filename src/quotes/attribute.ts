import { collector, scorer } from '../features.ts'
import type { Language } from '../languages/language.ts'
import type { Layout, Mention, Quotation, Span } from '../model.ts'
import { antecedentsOf } from './antecedents.ts'
import { namedBeside } from './apposition.ts'
import { type Candidate, readsWhole } from './candidate.ts'
import { type Cue, findCues } from './cues.ts'
import { echoes } from './echo.ts'
import { type Frame, findFrames, frameWithin, walker } from './frames.ts'
import { findReported } from './indirect.ts'
import { exclusions, labelOf } from './notSpeech.ts'
import { rules } from './rules/index.ts'
import { speechFeatures } from './speechFeatures.ts'
import { speechWeights } from './speechWeights.ts'
import { mainSubject } from './subject.ts'
import { subjects } from './subjects.ts'
import { findTranscript } from './transcript.ts'
import { findTweets } from './tweets.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { type Placed, weave } from './weave.ts'

/** Shorter than this, in words, nothing is taken for speech that nothing beside it says to be. */
const MIN_WORDS = 5

/** Rules that read words which announce or close a quotation, however short. */
const ANNOUNCING: ReadonlySet<string> = new Set(['colon', 'cries', 'incise-after', 'told-by-another'])

/** Rules that leave it to the quotation before. */
const CARRYING: ReadonlySet<string> = new Set(['floating', 'impersonal', 'narrative-infinitive', 'same-source'])

/** A quotation and the words that point to its speaker, before anyone knows who that is. */
export interface Attributed extends Quotation {
  readonly mention: Mention | null
  readonly cue: Span | null
  readonly rule: string
  /** The index of the quotation whose speaker goes on here, where nothing beside this one tells. */
  readonly from: number | null
  /** Whom the mention may stand for if it names nobody, or who may go on speaking if there is none; likeliest first. */
  readonly antecedents: readonly Mention[]
  /** Stands as a sentence of its own. */
  readonly alone: boolean
}

/** Is told every quoted span with what speaks for its being speech; for training. */
export type SpeechTrace = (quoted: Span, features: Readonly<Record<string, number>>) => void

/** Finds the quotations of an article and, for each, the words that point to its speaker; in reading order. */
export function attribute(
  text: string,
  layout: Layout,
  mentions: readonly Mention[],
  language: Language,
  trace: SpeechTrace | null = null,
): readonly Attributed[] {
  const tweets = findTweets(text, layout, mentions)
  const said = findTranscript(text, layout, mentions)
  const unsaid = skipper(said)
  const outside = skipper(tweets.map(({ region }) => region))
  const quoted: Decided[] = []
  const reported: Decided[] = []
  const open: Decided[] = []
  const vocabulary = vocabularyOf(language)
  const reads = readFrames(text, layout, mentions, vocabulary)
  const times = countWords(reads.flatMap(({ candidates }) => candidates))
  const isSpeech = (candidate: Candidate, rule: string, cue: Span | null, echoed: boolean): boolean => {
    const exclusion = exclusions.find(([, excludes]) => excludes(candidate))?.[0] ?? null
    // In English what nothing speaks against is speech: the annotated articles hold too few other spans to learn from.
    if (language.code === 'en') return exclusion === null && rule !== 'loose'
    // "Non", a-t-elle dit: one word may be all that is said.
    if (exclusion === 'wordless' || exclusion === 'denied' || (exclusion === 'stressed' && rule !== 'incise-after'))
      return false
    // What words beside it announce or close needs no weighing.
    const announced =
      ANNOUNCING.has(rule) || candidate.cues.some(({ last, judges }) => judges && last === candidate.at - 1)
    const against = exclusion !== null && exclusion !== 'stressed' && !(rule === 'cries' && exclusion === 'proper')
    if (cue !== null && !against && (candidate.whole || announced)) return true
    const judged = { candidate, rule, exclusion, times: times(candidate), echoed }
    if (trace) {
      const { tell, features } = collector()
      speechFeatures(tell, judged)
      trace(candidate.quoted, features)
    }
    const { tell, score } = scorer(speechWeights)
    speechFeatures(tell, judged)
    return score() > 0
  }
  for (const { frame, order, cues, candidates } of reads) {
    for (const candidate of candidates) {
      if (!outside(candidate.quoted.outer)) continue
      const place = { frame, order, first: candidate.at, last: candidate.at, words: candidate.words, candidate }
      const decision = decide(candidate)
      if (!decision) open.push({ ...unattributed(candidate), ...place, rule: 'loose' })
      else if (isSpeech(candidate, decision.rule, decision.cue, false)) quoted.push({ ...decision, ...place })
    }
    for (const { start, end, mention, cue, rule, first, last } of findReported(text, frame, cues, language)) {
      const span = { start, end }
      const place = { frame, order, first, last, words: '', candidate: null }
      if (outside(span) && unsaid(span))
        reported.push({ ...span, outer: span, kind: 'indirect', mention, cue, rule, ...place })
    }
  }
  const woven = weave(withoutPullQuotes(quoted, language), open, reported, language.indirect.wovenWhole)
  const decided = woven.attributed
  const outer = reads.flatMap(({ frame }) => (frame.nested ? [] : [frame]))
  const spoke = new Map<Frame, Mention>()
  const attributed: Attributed[] = decided.map((row, index) => {
    const { frame, order, mention } = row
    const names = mention?.form === 'name' || frame.nested
    const antecedents = names ? [] : antecedentsOf(mention ?? row.outer, outer, order - 1, spoke, vocabulary)
    if (mention && !frame.nested) spoke.set(frame, mention)
    const from = mention || frame.nested ? null : carriedFrom(decided, index)
    return { ...quotationOf(row), from, antecedents, alone: standsAlone(frame) }
  })
  const source = echoes(decided.map(({ words, mention }) => ({ words: mention ? words : '' })))
  for (const row of woven.open) {
    const echoed = language.speech.abstaining.includes('echo') ? null : source(row.words)
    const rule = echoed === null ? row.rule : 'echo'
    if (!row.candidate || !isSpeech(row.candidate, rule, null, echoed !== null)) continue
    const subject = mainSubject(row.frame, row.first, vocabulary)
    const others = row.frame.nested ? [] : antecedentsOf(row.outer, outer, row.order - 1, spoke, vocabulary)
    const antecedents = subject ? [subject, ...others] : others
    attributed.push({ ...quotationOf(row), rule, from: echoed, antecedents, alone: standsAlone(row.frame) })
  }
  const unmarked = [
    ...tweets.map((each) => ({ ...each, rule: 'tweet' })),
    ...said.map((each) => ({ ...each, rule: 'transcript' })),
  ]
  for (const { start, end, mention, rule } of unmarked) {
    const span = { start, end }
    const alone = { cue: null, from: null, antecedents: [], alone: true }
    attributed.push({ ...span, outer: span, kind: 'direct', mention, rule, ...alone })
  }
  return inReadingOrder(attributed)
}

/** How often each quoted span's words are quoted in the article, case and article apart. */
function countWords(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const times = new Map<string, number>()
  for (const { words } of candidates) {
    const label = labelOf(words)
    times.set(label, (times.get(label) ?? 0) + 1)
  }
  return ({ words }) => times.get(labelOf(words)) ?? 1
}

/** Without what a page sets apart to catch the eye, where a language's press prints it again as said. */
function withoutPullQuotes(quoted: readonly Decided[], { speech }: Language): readonly Decided[] {
  if (!speech.abstaining.includes('echo')) return quoted
  const again = echoes(quoted)
  return quoted.filter(({ rule, words }) => rule !== 'floating' || again(words) === null)
}

function quotationOf({
  start,
  end,
  outer,
  kind,
  mention,
  cue,
  rule,
}: Decided): Omit<Attributed, 'from' | 'antecedents' | 'alone'> {
  return { start, end, outer, kind, mention, cue, rule }
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

interface Decided extends Omit<Attributed, 'from' | 'antecedents' | 'alone'>, Placed {
  /** The frame's number among those that stand within no quotation. */
  readonly order: number
  /** The words between the marks; none for indirect speech. */
  readonly words: string
  /** null for indirect speech. */
  readonly candidate: Candidate | null
}

/**
 * A quotation that stands alone goes on with the speaker before it, if nothing but quotations has come since in its
 * paragraph or the one before; with the one after it if it opens the story.
 */
function carriedFrom(decided: readonly Decided[], index: number): number | null {
  const self = decided[index]
  if (!self || !CARRYING.has(self.rule)) return null
  for (let i = index - 1; i >= 0; i--) {
    const other = decided[i]
    if (!other || self.order - other.order > 2) break
    if (self.rule === 'same-source' && other.mention?.form === 'pronoun') continue
    if (other.mention && !other.frame.nested) return i
  }
  for (let i = index + 1; i < decided.length; i++) {
    const other = decided[i]
    if (!other || other.order - self.order > 1) break
    if (other.mention && !other.frame.nested) return i
  }
  return null
}

interface Read {
  readonly frame: Frame
  readonly order: number
  readonly cues: readonly Cue[]
  readonly candidates: readonly Candidate[]
}

function readFrames(text: string, layout: Layout, mentions: readonly Mention[], vocabulary: Vocabulary): Read[] {
  const heads = subjects(text, mentions, vocabulary)
  const { frames } = findFrames(text, layout, heads)
  const reads: Read[] = []
  const mentionsIn = walker(heads)
  let order = 0
  for (const [index, frame] of frames.entries()) {
    if (!frame.nested) order++
    const cues = findCues(frame, vocabulary)
    const candidates: Candidate[] = []
    for (const [at, node] of frame.nodes.entries()) {
      if (node.kind !== 'quote') continue
      const words = text.slice(node.quoted.start, node.quoted.end)
      const before = neighbour(frames, index, -1)
      const earlier = before && neighbour(frames, frames.lastIndexOf(before, index), -1)
      const after = neighbour(frames, index, 1)
      const whole = readsWhole(words)
      const inside =
        frame.nested || !words.includes(',')
          ? null
          : frameWithin(text, node.quoted, frame.paragraph, mentionsIn(node.quoted))
      const place = { frame, order, at, cues, before, earlier, after, inside }
      candidates.push({ text, quoted: node.quoted, words, vocabulary, whole, ...place })
    }
    reads.push({ frame, order, cues, candidates })
  }
  return reads
}

function neighbour(frames: readonly Frame[], index: number, step: 1 | -1): Frame | null {
  const self = frames[index]
  let i = index + step
  while (frames[i] && frames[i]?.nested !== self?.nested) i += step
  return frames[i] ?? null
}

/** The quotation with nothing known of its speaker. */
function unattributed({ quoted, whole }: Candidate): Omit<Attributed, 'from' | 'antecedents' | 'alone'> {
  const { start, end, outer } = quoted
  return { start, end, outer, kind: whole ? 'direct' : 'mixed', mention: null, cue: null, rule: 'unattributed' }
}

/** A short sentence right after words that a quotation was part of: "…," she says. "I loved it." */
function goesOn({ words, before, frame }: Candidate): boolean {
  return (
    /[.!?]$/.test(words) && before?.paragraph === frame.paragraph && before.nodes.some((node) => node.kind === 'quote')
  )
}

/** Nothing but quotations and marks. */
function standsAlone({ nodes }: Frame): boolean {
  return nodes.every((node) => node.kind === 'quote' || node.kind === 'mark')
}

function decide(candidate: Candidate): Omit<Attributed, 'from' | 'antecedents' | 'alone'> | null {
  const { frame, whole, vocabulary } = candidate
  const base = unattributed(candidate)
  for (const [rule, apply] of rules) {
    const attribution = vocabulary.abstaining.has(rule) ? null : apply(candidate)
    if (!attribution) continue
    const mention = attribution.mention && namedBeside(frame.nodes, attribution.mention, vocabulary)
    return { ...base, ...attribution, mention, rule }
  }
  const long = candidate.words.split(/\s+/, MIN_WORDS).length >= MIN_WORDS
  if (frame.nested || !whole) return null
  if (standsAlone(frame) && (long || goesOn(candidate))) return { ...base, rule: 'floating' }
  if (!long) return null
  return vocabulary.abstaining.has(base.rule) ? null : base
}
