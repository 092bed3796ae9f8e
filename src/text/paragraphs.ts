import type { Span } from '../model.ts'

const LETTER_OR_COMMA = /[\p{L},]/u
const LOWER_CASE = /\p{Ll}/u

/**
 * Cuts a stretch of text into paragraphs: its lines, blank edges left out. A line that goes on in lower case after a
 * word or a comma belongs to the line before it, as in text wrapped at a fixed width.
 */
export function findParagraphs(text: string, within: Span): readonly Span[] {
  const paragraphs: Span[] = []
  let blankBetween = true
  for (const line of lines(text, within)) {
    const trimmed = trim(text, line)
    if (trimmed === null) {
      blankBetween = true
      continue
    }
    const last = paragraphs.at(-1)
    if (
      last &&
      !blankBetween &&
      LETTER_OR_COMMA.test(text.charAt(last.end - 1)) &&
      LOWER_CASE.test(text.charAt(trimmed.start))
    )
      paragraphs[paragraphs.length - 1] = { start: last.start, end: trimmed.end }
    else paragraphs.push(trimmed)
    blankBetween = false
  }
  return paragraphs
}

function* lines(text: string, within: Span): Generator<Span> {
  let start = within.start
  while (start < within.end) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 || newline > within.end ? within.end : newline
    yield { start, end }
    start = end + 1
  }
}

/** The span without the white space at its edges, or null if there is nothing else in it. */
export function trim(text: string, { start, end }: Span): Span | null {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start < end ? { start, end } : null
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  )
}
