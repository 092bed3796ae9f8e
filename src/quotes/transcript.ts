import type { Layout, Mention, Span } from '../model.ts'
import { trim } from '../text/paragraphs.ts'

/** An answer of an interview that stands without marks, after its speaker's name: "ZOÉ BRUNET. – Nous verrons bien." */
export interface Said extends Span {
  readonly mention: Mention
}

interface Labelled {
  readonly label: string
  /** Where the label stands, and what is said after it. */
  readonly name: Span
  readonly words: Span
  readonly asks: boolean
}

const LABEL = /^(\p{Lu}[^:.?!«“"\n–—]{0,60}?)(?: \([^()\n]{1,60}\))? ?(?::|\. ?[–—]| [–—]) ?/u
const SENTENCE = /[\p{Lu}\p{N}«“"‘(…¿¡]/u
const MARKED = /^[«“"]/
/** Fewer answers than this are no interview. */
const FEWEST_ANSWERS = 2

/**
 * Finds the answers of a written-out conversation, in reading order: paragraphs that begin with somebody's name and a
 * colon or dash. Whoever mostly asks is the interviewer, whose words are nobody's quotation. None where the article has
 * too few answers, or nobody asks: a list with names is no conversation.
 */
export function findTranscript(text: string, { paragraphs }: Layout, mentions: readonly Mention[]): readonly Said[] {
  const turns = paragraphs.flatMap(({ start, end }): Labelled[] => {
    const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
    const words = match && trim(text, { start: start + match[0].length, end })
    if (!match?.[1] || !words || !SENTENCE.test(text.charAt(words.start))) return []
    const name = { start, end: start + match[1].length }
    return [{ label: match[1], name, words, asks: text.charAt(words.end - 1) === '?' }]
  })
  if (turns.length < FEWEST_ANSWERS) return []
  const named = new Map(mentions.filter(({ form }) => form === 'name').map((mention) => [mention.start, mention]))
  const turnsOf = Map.groupBy(turns, ({ label }) => label)
  const isAsker = (label: string): boolean => {
    const all = turnsOf.get(label) ?? []
    return all.filter(({ asks }) => asks).length * 2 >= all.length
  }
  const answers = turns.flatMap(({ label, name, words }) => {
    const mention = named.get(name.start)
    const answers = mention?.end === name.end && !isAsker(label) && (turnsOf.get(label)?.length ?? 0) >= FEWEST_ANSWERS
    return mention && answers ? [{ ...words, mention }] : []
  })
  const asked = turns.some(({ label }) => isAsker(label))
  return asked ? answers.filter(({ start }) => !MARKED.test(text.charAt(start))) : []
}

const LONGEST_LABEL = 140
