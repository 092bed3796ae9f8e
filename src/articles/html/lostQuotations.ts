import type { LanguageCode } from '../../model.ts'
import { findParagraphs } from '../../text/paragraphs.ts'
import { findQuoted } from '../../text/quoteMarks.ts'
import { blocksOf } from './blocks.ts'
import type { Page, PageElement } from './page.ts'

/** Fewer words between marks are a title or an expression more often than what somebody said. */
const LEAST_WORDS = 5

/** Shown of the first lost quotation. */
const SHOWN = 60

/** Parts of a page that hold other articles' words, or readers': a quotation there is no loss. */
const ELSEWHERE =
  'nav, aside, footer, form, figure, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], ' +
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="recommend" i], [class*="newsletter" i], ' +
  '[class*="teaser" i], [class*="promo" i]'

/**
 * The quotations of a page's paragraphs, taken before an extraction that may lose some: Readability drops a paragraph
 * that looks like a list of links or a box, and a paragraph dropped is a quotation that nobody will find.
 */
export function lostQuotations(
  document: Page,
  language: LanguageCode,
): { missingFrom(text: string): readonly string[] } {
  const quotations = new Set<string>()
  for (const paragraph of document.querySelectorAll('p, blockquote, li, dd')) {
    if (paragraph.closest(ELSEWHERE) !== null || paragraph.querySelector('p, blockquote, li') !== null) continue
    const text = blocksOf(paragraph, language)
    if (isLink(paragraph, text)) continue
    for (const span of findParagraphs(text, { start: 0, end: text.length }))
      for (const { start, end, depth } of findQuoted(text, span))
        if (depth === 0 && text.slice(start, end).split(/\s+/).length >= LEAST_WORDS)
          quotations.add(text.slice(start, end))
  }
  return {
    missingFrom(text) {
      const kept = drawn(text)
      const lost = [...quotations].filter((quotation) => !kept.includes(drawn(quotation)))
      const [first] = lost
      if (first === undefined) return []
      const words = first.length > SHOWN ? `${first.slice(0, SHOWN)}…` : first
      return [
        `has lost ${lost.length} of the ${quotations.size} quotations of its page, the first of them: ${words} (its text was taken out without them)`,
      ]
    },
  }
}

/** A headline that leads to another article. */
function isLink(paragraph: PageElement, text: string): boolean {
  const linked = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0)
  return linked > text.length / 2
}

const drawn = (text: string): string => text.replace(/\s+/g, ' ')
