import type { Analysis, Quote, Span } from '../model.ts'
import { findQuoted } from '../text/quoteMarks.ts'
import { thresholds } from './thresholds.ts'
import { wordsOf } from './words.ts'

/** A stretch of an article that is printed as somebody's own words. */
export interface Spoken extends Span {
  /** Index into `Analysis.quotes`; null where the marks stand for something else, or nobody could tell. */
  readonly quote: number | null
  /** The same for the parts of one quotation that reporting words or a new paragraph interrupt. */
  readonly utterance: number
}

/** What stands between an article's quotation marks, and its speech that is set without any, in reading order. */
export function spokenIn(text: string, { layout, quotes }: Pick<Analysis, 'layout' | 'quotes'>): readonly Spoken[] {
  let continues = false
  const marked = layout.paragraphs.flatMap((paragraph) => {
    const found = findQuoted(text, paragraph, continues)
    continues = found.some(({ closed }) => !closed)
    return found.filter(({ depth }) => depth === 0)
  })
  const unmarked = quotes.filter(
    ({ kind, start, end, outer }) =>
      kind === 'direct' && outer.start === start && outer.end === end && !marked.some((one) => overlap(one, outer) > 0),
  )
  const spans = [...marked, ...unmarked].sort((a, b) => a.start - b.start)
  const spoken: Spoken[] = []
  const quoteOf = quoteFinder(quotes)
  let before: Part | null = null
  let utterance = -1
  for (const span of spans) {
    const index = quoteOf(span)
    const quote = index === null ? null : (quotes[index] ?? null)
    if (!before || !goesOn(text, before, { span, quote })) utterance++
    spoken.push({ start: span.start, end: span.end, quote: index, utterance })
    before = { span, quote }
  }
  return spoken
}

/** The quotation that a stretch is, or most of it; stretches come in reading order. */
function quoteFinder(quotes: readonly Quote[]): (span: Span) => number | null {
  let first = 0
  return (span) => {
    while (first < quotes.length && (quotes[first]?.end ?? 0) <= span.start) first++
    let best: number | null = null
    let most = 0
    for (let index = first; (quotes[index]?.start ?? span.end) < span.end; index++) {
      const quote = quotes[index] ?? span
      // What two have in common, against what either has alone.
      const common = overlap(span, quote)
      const likeness = common / (span.end - span.start + quote.end - quote.start - common)
      if (likeness > most) [most, best] = [likeness, index]
    }
    return best
  }
}

interface Part {
  readonly span: Span
  readonly quote: Quote | null
}

/** "…", dit-elle, "…": the same sentence goes on, or nothing but a new paragraph stands between. */
function goesOn(text: string, one: Part, next: Part): boolean {
  const between = text.slice(one.span.end, next.span.start)
  const words = wordsOf(between)
  const names = new Set([one, next].flatMap(({ quote }) => quote?.speaker?.name ?? []))
  if (names.size > 1) return false
  if (words.length === 0) return true
  return (
    words.length <= thresholds.incise &&
    (one.quote?.sentence.end ?? 0) >= next.span.end &&
    /^\p{Ll}/u.test(text.slice(next.span.start, next.span.end)) &&
    (/[,!?…]$/.test(text.slice(one.span.start, one.span.end)) || /^[^\p{L}]{0,4},/u.test(between))
  )
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start)
}
