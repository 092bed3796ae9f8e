import type { Layout, Span } from '../model.ts'
import type { Attributed } from './attribute.ts'

/** Fewer answers than this are no interview. */
const FEWEST_ANSWERS = 2
/** A paragraph longer than this, in UTF-16 units, is no question. */
const LONGEST_QUESTION = 400
/** Asks, or speaks to somebody; what is quoted itself asks nobody. */
const QUESTION = /^[^"«“]*(?:\?\s*$|[\s'’(](?:vous|votre|vos)(?=[\s,.?!-])[^"«“]*$)/i

/**
 * The quotations that are answers of an interview: paragraphs wholly between marks, most of them right after a question.
 * None where an article has too few of them.
 */
export function answersOf(
  text: string,
  { paragraphs }: Layout,
  quotes: readonly Attributed[],
): ReadonlySet<Attributed> {
  const answers = new Set<Attributed>()
  let asked = 0
  let next = 0
  let before: Span | null = null
  for (const paragraph of paragraphs) {
    while (next < quotes.length && (quotes[next]?.outer.start ?? 0) < paragraph.start) next++
    const quote = quotes[next]
    if (quote && !quote.mention && fills(quote.outer, paragraph, text)) {
      answers.add(quote)
      if (before && before.end - before.start < LONGEST_QUESTION && QUESTION.test(text.slice(before.start, before.end)))
        asked++
    }
    before = paragraph
  }
  return answers.size >= FEWEST_ANSWERS && asked * 2 >= answers.size ? answers : new Set()
}

function fills(quote: Span, paragraph: Span, text: string): boolean {
  return text.slice(paragraph.start, quote.start).trim() === '' && /^[\s.]*$/.test(text.slice(quote.end, paragraph.end))
}
