import { distance } from 'fastest-levenshtein'
import { languages } from '../languages/index.ts'
import { fold } from '../text/fold.ts'
import { type Word, wordsOf } from './words.ts'

const lists = Object.values(languages)
const titles = new Set(lists.flatMap(({ people }) => Object.keys(people.titles)))
const determiners = new Set(lists.flatMap(({ people }) => Object.keys(people.determiners)))
/** Letters of a word that may have a slip in it. */
const LONG = 5

/** Whom a message names, and who the articles say it was. */
export interface Names {
  readonly claimed: string
  /** Every name in use for the true speaker; none where the articles do not tell. */
  readonly names: readonly string[]
  readonly role: string | null
}

/**
 * Whether somebody named is the speaker: one name holds all of the other's words, a slip in a long one forgiven. Null
 * where that cannot be told, as between a name and a role that no article ties to it.
 */
export function isSameSpeaker({ claimed, names, role }: Names): boolean | null {
  const wanted = nameWords(claimed)
  if (wanted.length === 0 || names.length === 0) return null
  const known = [...names, ...(role === null ? [] : [`${names[0]} ${role}`, role])].map(nameWords)
  if (known.some((words) => words.length > 0 && (holds(words, wanted) || holds(wanted, words)))) return true
  return isProper(claimed) && names.some(isProper) ? false : null
}

/** A name rather than a phrase such as "Le ministre", which a sentence may begin with. */
function isProper(name: string): boolean {
  const [first = '', second = ''] = name.split(/\s+/)
  return /^[\p{Lu}@]/u.test(first) && !(determiners.has(fold(first)) && /^\p{Ll}/u.test(second))
}

function nameWords(name: string): readonly Word[] {
  return wordsOf(name).filter(({ text, weight }) => weight === 1 && !titles.has(text))
}

function holds(all: readonly Word[], some: readonly Word[]): boolean {
  return some.every((one) => all.some((other) => isSameWord(one.text, other.text)))
}

function isSameWord(one: string, other: string): boolean {
  return one === other || (one.length >= LONG && other.length >= LONG && distance(one, other) <= 1)
}
