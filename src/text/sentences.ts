import type { Language } from '../languages/language.ts'
import type { Sentence, Span } from '../model.ts'
import { oncePer } from './oncePer.ts'
import { trim } from './paragraphs.ts'

const TERMINAL = /[.!?…]/
const CLOSING = /[»”"’'›)\]]/
const OPENING = /[«“„"‘'‹([—–-]/
const SPACE = /\s/
const LOWER = /\p{Ll}/u
const UPPER = /\p{Lu}/u
const WORD = /[\p{L}\p{N}.'’-]/u
/** "- Diktat de Washington -": an agency's subheading in running text. */
const INLINE_HEADING_MAX = 80

/**
 * Cuts paragraphs into sentences, in reading order. Marks and brackets that close after a full stop belong to the
 * sentence; an abbreviation, an initial, a number, an ellipsis before lower case end none; a sentence within a
 * quotation ends, but not where the reporting words go on ("… !", dit-il).
 */
export function findSentences(text: string, paragraphs: readonly Span[], language: Language): readonly Sentence[] {
  const abbreviations = abbreviationsOf(language)
  const sentences: Sentence[] = []
  for (const [paragraph, span] of paragraphs.entries()) {
    let start = span.start
    for (let at = span.start; at < span.end; at++) {
      const end = sentenceEnd(text, span, at, abbreviations) ?? runOnAfterMark(text, at)
      if (end === null) continue
      push({ start, end }, paragraph)
      start = end
      const heading = inlineHeading(text, start, span.end)
      if (heading) {
        push(heading, paragraph)
        start = heading.end
      }
      at = start - 1
    }
    push({ start, end: span.end }, paragraph)
  }
  return sentences

  function push(span: Span, paragraph: number): void {
    const trimmed = trim(text, span)
    if (trimmed) sentences.push({ ...trimmed, paragraph })
  }
}

const abbreviationsOf = oncePer(({ text }: Language): ReadonlySet<string> => new Set(text.abbreviations))

/** Where the sentence ends whose terminal mark stands at `at`, or null if none ends there. */
function sentenceEnd(text: string, within: Span, at: number, abbreviations: ReadonlySet<string>): number | null {
  const mark = text.charAt(at)
  if (!TERMINAL.test(mark) || (at > within.start && TERMINAL.test(text.charAt(at - 1)))) return null
  let end = at + 1
  while (end < within.end && TERMINAL.test(text.charAt(end))) end++
  const marks = end - at
  const closing = closingMarks(text, end, within.end)
  const closed = closing > end
  end = closing
  let next = end
  while (next < within.end && SPACE.test(text.charAt(next))) next++
  if (next >= within.end) return end
  const spaced = next > end
  let first = next
  while (first < within.end && (OPENING.test(text.charAt(first)) || SPACE.test(text.charAt(first))) && first - next < 8)
    first++
  const starts = text.charAt(first)
  if (LOWER.test(starts)) return null
  if (!spaced && !closed && !runsOn(text, at, next)) return null
  if (mark === '.' && marks === 1 && !closed && isAbbreviation(text, within.start, at, abbreviations))
    return isDotted(text, at) && /[«“„"]/.test(text.charAt(next)) ? end : null
  if (/[,;:]/.test(text.charAt(next))) return null
  return end
}

/** Steps over closing marks; a blank before » belongs to it. */
function closingMarks(text: string, from: number, limit: number): number {
  let end = from
  for (;;) {
    let after = end
    while (after < limit && SPACE.test(text.charAt(after)) && after - end < 2) after++
    const char = text.charAt(after)
    if (after >= limit) return end
    if (after > end ? char === '»' || char === '›' : CLOSING.test(char) && !opensHere(text, after, limit))
      end = after + 1
    else return end
  }
}

/** A straight mark right after a full stop opens when a letter follows: 'dit.«Je' and 'dit."Je' without a blank. */
function opensHere(text: string, at: number, limit: number): boolean {
  return /["'’]/.test(text.charAt(at)) && at + 1 < limit && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))
}

/** "…Colombie.Une autre": paragraphs run together; a word of two small letters before, a capitalised word after. */
function runsOn(text: string, at: number, next: number): boolean {
  const following = text.charAt(next)
  if (/[«“„]/.test(following)) return true
  if (following === '"') return LOWER.test(text.charAt(at - 1))
  return (
    /[\p{Ll})»”"%]/u.test(text.charAt(at - 1)) &&
    UPPER.test(following) &&
    (LOWER.test(text.charAt(next + 1)) || /[\s'’]/.test(text.charAt(next + 1))) &&
    !/[@/]/.test(text.slice(Math.max(0, at - 12), at))
  )
}

/** "D.C.", "a.m.": where a quotation opens next, they end their sentence; "Mr." does not. */
function isDotted(text: string, at: number): boolean {
  return text.charAt(at - 2) === '.' && /\p{L}/u.test(text.charAt(at - 1))
}

/** "…»Kathy": paragraphs run together after a closing guillemet. */
function runOnAfterMark(text: string, at: number): number | null {
  const joined = text.charAt(at) === '»' && UPPER.test(text.charAt(at + 1)) && LOWER.test(text.charAt(at + 2))
  return joined ? at + 1 : null
}

function isAbbreviation(text: string, from: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  let start = at
  while (start > from && at - start < 12 && WORD.test(text.charAt(start - 1))) start--
  const word = text.slice(start, at).replace(/^.*['’]/, '')
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^(?:\p{Lu}[\p{Ll}]?\.)*-?\p{Lu}$/u.test(word)) return word.length < 12 && !/^\p{Lu}{2,}$/u.test(word)
  return abbreviations.has(word.toLowerCase())
}

function inlineHeading(text: string, from: number, limit: number): Span | null {
  let start = from
  while (start < limit && SPACE.test(text.charAt(start))) start++
  if (!/[-–—]/.test(text.charAt(start)) || text.charAt(start + 1) !== ' ') return null
  const line = text.slice(start + 2, Math.min(limit, start + 2 + INLINE_HEADING_MAX))
  const close = /^[^.!?;]*? [-–—](?=\s)/.exec(line)
  return close && UPPER.test(line.charAt(0) || ' ') ? { start, end: start + 2 + close[0].length } : null
}
