import type { LanguageCode, Slice } from '../model.ts'

/** Quotation marks as each language prints them, no-break spaces included. */
const MARKS: Readonly<Record<LanguageCode, readonly [open: string, close: string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  en: ['“', '”'],
}

/**
 * An article's words between quotation marks: the one place that sets them, so that nothing but a slice stands in any.
 * `language` is the article's; `show` makes the words safe for where they are shown.
 */
export function quoted(
  slice: Slice,
  language: LanguageCode,
  show: (words: string) => string = (words) => words,
): string {
  const [open, close] = MARKS[language]
  return `${open}${show(slice.text)}${close}`
}
