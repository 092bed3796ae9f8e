import { languages } from '../../languages/index.ts'

const { fr, en } = languages
const BEFORE: ReadonlySet<string> = new Set([...fr.text.beforeHyphen, ...en.text.beforeHyphen])
const AFTER: ReadonlySet<string> = new Set([...fr.text.afterHyphen, ...en.text.afterHyphen])

/** The half of a word that a line ends with, and the one, its own hyphens included, that the next line begins with. */
const FIRST = /[\p{L}\p{N}]{1,40}(?=[-\u00ad\u2010]$)/u
const SECOND = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u

/**
 * A line and the next as running text. A hyphen at the line's end goes where it only divides the word there; it stays
 * where it is the word's own, which the rest of the text tells ("hydro-électrique" elsewhere, or "hydroélectrique"), else
 * the halves do.
 *
 * @param words all words of the text, see `wordsOf`.
 */
export function joinLines(line: string, next: string, words: ReadonlySet<string>): string {
  if (!/[-\u00ad\u2010]$/.test(line)) return `${line} ${next}`
  const without = line.slice(0, -1)
  // A soft hyphen says itself that it only divides.
  if (line.endsWith('\u00ad')) return without + next
  const first = FIRST.exec(line.slice(-42))?.[0].toLowerCase()
  const second = SECOND.exec(next.slice(0, 80))?.[0]
  // A dash, or a hyphen that nothing follows.
  if (first === undefined || second === undefined) return `${line} ${next}`
  const lower = second.toLowerCase()
  const [half = ''] = lower.split('-')
  if (words.has(`${first}${half}`)) return without + next
  const own =
    words.has(`${first}-${lower}`) ||
    // A name's second half: "Saint-" "Étienne"; a figure: "1914-" "1918".
    half !== second.slice(0, half.length) ||
    /\d$/.test(first) ||
    BEFORE.has(first) ||
    AFTER.has(half) ||
    AFTER.has(lower)
  return own ? `${without}-${next}` : without + next
}

/** Every word of the lines, with its own hyphens; those that a line's end divides are left out. */
export function wordsOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu))
      words.add(word.replaceAll('\u2010', '-'))
  return words
}
