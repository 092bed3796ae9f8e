import type { Layout, Mention, Sentence, Span } from '../model.ts'
import { trim } from '../text/paragraphs.ts'
import { findQuoted, type QuotedSpan } from '../text/quoteMarks.ts'

/** A word, a mark, a mention or a whole quotation, as the rules see a sentence. */
export type Node = Span &
  (
    | { readonly kind: 'word' | 'mark'; readonly lower: string }
    | {
        readonly kind: 'mention'
        readonly lower: string
        readonly mention: Mention
        /** Stands right after a hyphen: the "il" of "dit-il". */
        readonly hyphenated: boolean
      }
    | { readonly kind: 'quote'; readonly lower: ''; readonly quoted: QuotedSpan }
  )

/**
 * A sentence as it stands around the quotations in it: each quotation is one node, however many sentences it holds.
 * What stands within a quotation is a frame of its own where something is quoted in it again.
 */
export interface Frame extends Span {
  readonly paragraph: number
  readonly nodes: readonly Node[]
  /** Whether it stands within a quotation. */
  readonly nested: boolean
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-'’.&](?=[\p{L}\p{N}]))*['’]?|\.{2,}|[^\s\p{L}\p{N}]/gu
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’]/i

/** Cuts an article into frames, in reading order; `quoted` is every quoted span in it. */
export function findFrames(
  text: string,
  layout: Layout,
  mentions: readonly Mention[],
): { readonly frames: readonly Frame[]; readonly quoted: readonly QuotedSpan[] } {
  const frames: Frame[] = []
  const all: QuotedSpan[] = []
  const mentionsIn = walker(mentions)
  const sentencesIn = walker(layout.sentences)
  let continues = false
  for (const [paragraph, span] of layout.paragraphs.entries()) {
    const quoted = findQuoted(text, span, continues)
    continues = quoted.some((each) => !each.closed)
    for (const each of quoted) all.push(each)
    const sentences = sentencesIn(span)
    const local = mentionsIn(span)
    addFrames(frames, text, paragraph, span, sentences, local, quoted)
  }
  return { frames, quoted: all }
}

/** Reporting words within a quotation stand near its beginning. */
const MAX_WITHIN = 400

/** The beginning of what stands between a quotation's marks as one frame, inner quotations left uncut. */
export function frameWithin(text: string, span: Span, paragraph: number, mentions: readonly Mention[]): Frame {
  const { start } = span
  const end = Math.min(span.end, start + MAX_WITHIN)
  return { start, end, paragraph, nested: true, nodes: tokenise(text, { start, end }, mentions, []) }
}

/** Returns what lies within each of a rising series of spans, reading the sorted list once. */
export function walker<T extends Span>(items: readonly T[]): (within: Span) => readonly T[] {
  let next = 0
  return (within) => {
    while (next < items.length && (items[next]?.start ?? 0) < within.start) next++
    const from = next
    while (next < items.length && (items[next]?.end ?? Infinity) <= within.end) next++
    return items.slice(from, next)
  }
}

function addFrames(
  frames: Frame[],
  text: string,
  paragraph: number,
  span: Span,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quoted: readonly QuotedSpan[],
): void {
  const outermost = quoted.filter(({ depth }) => depth === 0)
  const mentionsIn = walker(mentions)
  const quotedIn = walker(outermost.map((each) => ({ ...each.outer, quoted: each })))
  const allIn = walker(quoted.map((each) => ({ ...each.outer, quoted: each })))
  for (const piece of piecesBetween(text, span, sentences, outermost)) {
    const inside = quotedIn(piece).map((each) => each.quoted)
    const local = mentionsIn(piece)
    for (const nodes of chunks(tokenise(text, piece, local, inside)))
      frames.push({ ...piece, paragraph, nested: false, nodes })
    const mentionsWithin = walker(local)
    for (const outer of inside) {
      const inner = allIn({ start: outer.start, end: outer.end }).map((each) => each.quoted)
      if (inner.length > 0) addNested(frames, text, paragraph, outer, mentionsWithin(outer), inner)
    }
  }
}

/** Sentences, joined where a quotation runs over the end of one. */
function piecesBetween(
  text: string,
  span: Span,
  sentences: readonly Sentence[],
  quoted: readonly QuotedSpan[],
): Span[] {
  const pieces: Span[] = []
  let q = 0
  let start: number | null = null
  let end = span.start
  for (const sentence of sentences) {
    while (q < quoted.length && (quoted[q]?.outer.end ?? 0) <= sentence.end) q++
    start ??= sentence.start
    if ((quoted[q]?.outer.start ?? Infinity) < sentence.end) continue
    pieces.push({ start, end: sentence.end })
    end = sentence.end
    start = null
  }
  const rest = trim(text, { start: start ?? end, end: span.end })
  if (rest) pieces.push(rest)
  return pieces
}

/** The sentences within a quotation, as frames of their own. */
function addNested(
  frames: Frame[],
  text: string,
  paragraph: number,
  { start, end }: Span,
  mentions: readonly Mention[],
  quoted: readonly QuotedSpan[],
): void {
  const top = Math.min(...quoted.slice(0, 1).map(({ depth }) => depth))
  const nodes = tokenise(
    text,
    { start, end },
    mentions,
    quoted.filter(({ depth }) => depth === top),
  )
  let from = 0
  for (let i = 0; i <= nodes.length; i++) {
    if (i < nodes.length && !/^[.!?…]/.test(nodes[i]?.lower ?? '')) continue
    for (const sentence of chunks(nodes.slice(from, i)))
      frames.push({
        start: sentence[0]?.start ?? start,
        end: sentence.at(-1)?.end ?? end,
        paragraph,
        nested: true,
        nodes: sentence,
      })
    from = i + 1
  }
}

/** No sentence is this long; what has no sentences is cut, so that reading stays linear in its length. */
const MAX_NODES = 200

function* chunks(nodes: readonly Node[]): Generator<readonly Node[]> {
  for (let from = 0; from < nodes.length; from += MAX_NODES) yield nodes.slice(from, from + MAX_NODES)
}

function tokenise(text: string, piece: Span, mentions: readonly Mention[], quoted: readonly QuotedSpan[]): Node[] {
  const nodes: Node[] = []
  let at = piece.start
  let m = 0
  let q = 0
  while (at < piece.end) {
    while (m < mentions.length && ((mentions[m]?.start ?? 0) < at || (mentions[m]?.end ?? 0) <= at)) m++
    while (q < quoted.length && (quoted[q]?.outer.start ?? 0) < at) q++
    const mention = mentions[m]
    const quote = quoted[q]
    const stop = Math.min(mention?.start ?? piece.end, quote?.outer.start ?? piece.end, piece.end)
    addWords(nodes, text, at, stop)
    at = stop
    if (quote && quote.outer.start === at) {
      nodes.push({ ...quote.outer, kind: 'quote', lower: '', quoted: quote })
      at = quote.outer.end
    } else if (mention && mention.start === at) {
      // "les «gilets verts»" is a mention as a whole.
      const cut = quote && quote.outer.start < mention.end && quote.end > mention.end
      const within = cut ? { ...mention, end: quote.outer.start } : mention
      const trimmed = text.slice(within.start, within.end).trimEnd()
      const end = within.start + Math.max(1, trimmed.length)
      nodes.push({
        start: at,
        end,
        kind: 'mention',
        lower: trimmed.toLowerCase(),
        mention,
        hyphenated: /[-‐‑]/.test(text.charAt(at - 1)),
      })
      at = quote && !cut && quote.outer.start < end ? quote.outer.end : end
    }
  }
  return nodes
}

function addWords(nodes: Node[], text: string, from: number, to: number): void {
  const stretch = text.slice(from, to)
  for (const match of stretch.matchAll(TOKEN)) {
    let start = from + match.index
    let word = match[0].replaceAll('’', "'")
    while (word.includes("'")) {
      const length = ELISION.exec(word)?.[0].length ?? word.length
      if (length >= word.length) break
      nodes.push({ start, end: start + length, kind: 'word', lower: word.slice(0, length).toLowerCase() })
      start += length
      word = word.slice(length)
    }
    // "a-t-il": the "t" is sound alone.
    if (word.length > 2 && word.endsWith('-t') && text.charAt(start + word.length) === '-') word = word.slice(0, -2)
    const kind = /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark'
    if (word === '-' && text.charAt(start - 1) !== ' ' && to === start + 1) continue
    nodes.push({ start, end: start + word.length, kind, lower: word.toLowerCase() })
  }
}
