/** What shows that words were left out; it stands beside the article's words, never among them. */
export const CUT = '[…]'

/** The beginning of a text, at most `limit` characters of it, ending with a whole word where there is one. */
export function beginning(text: string, limit: number): string {
  if (text.length <= limit) return text
  const blank = text.lastIndexOf(' ', limit)
  return text.slice(0, blank > limit / 2 ? blank : limit)
}

/** The end of a text, likewise. */
export function ending(text: string, limit: number): string {
  if (text.length <= limit) return text
  const from = text.length - limit
  const blank = text.indexOf(' ', from)
  return text.slice(blank >= 0 && blank < from + limit / 2 ? blank + 1 : from)
}
