import { languages } from '../languages/index.ts'
import type { Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import { trim } from '../text/paragraphs.ts'

/** Whether a name, however written, is somebody's whom the articles quote. */
export type Named = (name: string) => boolean

const lists = Object.values(languages)
const sources = new Set(lists.flatMap(({ check }) => check.sources))
const particles = new Set(lists.flatMap(({ people }) => people.particles.split(' ')))
const titles = new Set(lists.flatMap(({ people }) => Object.keys(people.titles)))

/** Characters on either side of the words that are looked at, and words that a name has at most. */
const REACH = 60
const NAME = 5

/**
 * The name that stands beside words as people sign them in chat, where there is no verb to go by: "Zoé Brunet : …",
 * "… - brunet", "… (Brunet)", "dixit Brunet". Lower case is a name only if it is one of somebody quoted.
 */
export function namedBeside(text: string, { start, end }: Span, isSpeaker: Named): string | null {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? ''
  const label = /([^:;.!?()«»"“”]*?)\s*:?[\s«"“„‘'‹]*$/u.exec(before)?.[1] ?? ''
  const after = text.slice(end, end + REACH)
  const signed =
    /^[\s»"”’'›.,!?…]*(?:\n\s*)?(?:[—–-]{1,2}|\(|,|~)\s*([^:;.!?()«»"“”\n]*)/u.exec(after)?.[1] ??
    /^[\s»"”’'›.!?…]*\n+\s*([^:;.!?()«»"“”\n]*)/u.exec(after)?.[1] ??
    ''
  const isLabel = /:[\s«"“„‘'‹]*$/u.test(before)
  return asName(signed, isSpeaker, true) ?? asName(label, isSpeaker, isLabel)
}

/** A message without quotation marks, as what it quotes and who is said to have said it. */
export interface Unmarked {
  /** What it quotes, within the message. */
  readonly body: Span
  /** The same message with marks set around that, and where that stands then. */
  readonly marked: string
  readonly span: Span
}

/** Takes a label before and a signature after a message off, if they are names. */
export function unmarkedClaim(text: string, isSpeaker: Named): Unmarked {
  const label = /^\s*([^:\n]{1,60}?)\s?:\s/u.exec(text)
  const labelled = label !== null && asName(label[1] ?? '', isSpeaker, true) !== null
  const signature = /\s(?:[—–-]{1,2}|\(|~)\s?([^—–:;!?()\n]{2,60})\)?\s*$/u.exec(text.slice(-REACH - 8))
  const signed = signature !== null && asName(signature[1] ?? '', isSpeaker, true) !== null
  const start = labelled ? label[0].length : 0
  const end = signed ? text.length - signature[0].length : text.length
  const body = trim(text, { start, end }) ?? { start: 0, end: text.length }
  const marked = `${text.slice(0, body.start)}« ${text.slice(body.start, body.end)} »${text.slice(body.end)}`
  return { body, marked, span: { start: body.start + 2, end: body.end + 2 } }
}

/** A phrase that is a name and nothing else, words like "dixit" around it left out. */
function asName(phrase: string, isSpeaker: Named, alone: boolean): string | null {
  const words = phrase.trim().split(/\s+/).filter(Boolean)
  while (words.length > 0 && sources.has(fold(words[0] ?? ''))) words.shift()
  while (words.length > 0 && sources.has(fold(words.at(-1) ?? ''))) words.pop()
  const led = words.length < phrase.trim().split(/\s+/).filter(Boolean).length
  if (words.length === 0 || words.length > NAME || !(alone || led)) return null
  const name = words.join(' ').replace(/[,\s]+$/, '')
  const proper = words.every((word, at) => {
    const folded = fold(word.replace(/\.$/, ''))
    return /^\p{Lu}/u.test(word) || (at > 0 && particles.has(folded)) || titles.has(folded)
  })
  return proper || isSpeaker(name) ? name : null
}
