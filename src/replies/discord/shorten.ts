import { CUT } from '../excerpt.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'

export const ESCAPED_CUT = escapeMarkdown(CUT)
/** What `shortenAround` may add to the words: bold, and […] on both sides. */
const DRESS = '****'.length + 2 * (ESCAPED_CUT.length + 1)

/** As much of the text's beginning as fits in `room` characters once escaped, and whether that is all of it. */
export function head(text: string, room: number): { readonly shown: string; readonly whole: boolean } {
  const length = longest(
    Math.min(text.length, Math.max(0, room)),
    (length) => escapeMarkdown(text.slice(0, length)).length <= room,
  )
  if (length === text.length) return { shown: escapeMarkdown(text), whole: true }
  return { shown: escapeMarkdown(text.slice(0, wordEnd(text, length)).trimEnd()), whole: false }
}

/** As much of the text's end as fits. */
export function tail(text: string, room: number): { readonly shown: string; readonly whole: boolean } {
  const size = text.length
  const length = longest(
    Math.min(size, Math.max(0, room)),
    (length) => escapeMarkdown(text.slice(size - length)).length <= room,
  )
  if (length === size) return { shown: escapeMarkdown(text), whole: true }
  return { shown: escapeMarkdown(text.slice(wordStart(text, size - length)).trimStart()), whole: false }
}

/** The text escaped, shortened with […] at its end where it does not fit in `room`. */
export function shorten(text: string, room: number): string {
  const all = head(text, room)
  if (all.whole) return all.shown
  const { shown } = head(text, room - ESCAPED_CUT.length - 1)
  return `${shown} ${ESCAPED_CUT}`.trimStart()
}

/**
 * A sentence with the words in question in bold, in at most `room` characters. The words come first when room is short,
 * then what stands just before and after them.
 */
export function shortenAround(before: string, words: string, after: string, room: number): string {
  const rest = room - DRESS
  const [lengthBefore, lengthAfter] = [escapeMarkdown(before).length, escapeMarkdown(after).length]
  const core = head(words, lengthBefore + escapeMarkdown(words).length + lengthAfter <= rest ? rest : (rest * 2) / 3)
  const left = rest - core.shown.length
  // After words cut short, going on with the rest of the sentence would join what the article keeps apart.
  const follows = core.whole ? head(after, Math.max(left / 2, left - lengthBefore)) : { shown: '', whole: false }
  const leads = tail(before, left - follows.shown.length)
  return [
    leads.whole ? '' : `${ESCAPED_CUT} `,
    leads.shown,
    core.shown && `**${core.shown}**`,
    follows.shown,
    follows.whole ? '' : ` ${ESCAPED_CUT}`,
  ].join('')
}

/** The greatest length up to `most` that passes; every shorter one passes too. */
function longest(most: number, passes: (length: number) => boolean): number {
  let low = 0
  let high = Math.floor(most)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (passes(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** How far from a cut a blank is looked for; a longer word is cut between its letters. */
const LONGEST_WORD = 60

/** Where a text is cut so that at most `at` characters stand before: after a word where one ends near, else between letters. */
export function wordEnd(text: string, at: number): number {
  for (let i = at; i > at - LONGEST_WORD && i > 0; i--)
    if (/\s/.test(text.charAt(i)) && text.slice(0, i).trim()) return i
  return betweenLetters(text, at, -1)
}

function wordStart(text: string, at: number): number {
  for (let i = at; i < at + LONGEST_WORD && i < text.length; i++)
    if (/\s/.test(text.charAt(i - 1)) && text.slice(i).trim()) return i
  return betweenLetters(text, at, 1)
}

/** Never between a letter and the marks over it, nor within a surrogate pair. */
function betweenLetters(text: string, at: number, step: 1 | -1): number {
  let i = at
  while (i > 0 && i < text.length && /^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(i, i + 2))) i += step
  return i
}
