import type { Agreement } from '../languages/peopleWords.ts'
import type { Gender } from '../model.ts'
import type { Lexicon } from './lexicon.ts'
import type { Word } from './words.ts'

export type NameKind = 'person' | 'organisation' | 'place' | 'thing'

/** A proper name; word indices, `to` exclusive. */
export interface Name {
  /** The first word of the name itself. */
  readonly from: number
  readonly to: number
  /** Where it begins with its courtesy title. */
  readonly titled: number
  readonly title: Agreement | null
  readonly kind: NameKind
  /** Known to be so, rather than for want of anything better. */
  readonly sure: boolean
  readonly gender: Gender | null
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,7}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u
const INITIAL = /^\p{Lu}\p{Ll}?(?:-\p{Lu}\p{Ll}?)?$/u
const LONGEST_NAME = 8

/** Finds the proper names of a text, in reading order. */
export function readNames(words: readonly Word[], lexicon: Lexicon): Name[] {
  const lower = new Set<string>()
  const upper = new Set<string>()
  for (const word of words)
    if (!word.capital) lower.add(word.key)
    else if (!word.initial) upper.add(word.key)
  const names: Name[] = []
  let at = 0
  while (at < words.length) {
    const name = readName(words, at, lexicon, lower, upper)
    if (name) names.push(name)
    at = name ? name.to : at + 1
  }
  return names
}

function readName(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  lower: ReadonlySet<string>,
  upper: ReadonlySet<string>,
): Name | null {
  const first = words[at]
  if (!first) return null
  const title = titleAt(words, at, lexicon)
  const from = title ? at + 1 : at
  const start = words[from]
  if (!start?.capital) {
    if (!title || !start || !lexicon.particles.has(start.key) || !words[from + 1]?.capital) return null
  } else if (!title && !mayBegin(words, from, lexicon, lower, upper)) return null
  const to = endOf(words, from, lexicon)
  return classify(words, { from, to, titled: at, title }, lexicon)
}

/** A courtesy title with its full stop if it has one, and a name after it. */
function titleAt(words: readonly Word[], at: number, lexicon: Lexicon): Agreement | null {
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return null
  const title = lexicon.titles.get(word.key)
  if (!title || (next.gap !== '' && next.gap !== '.')) return null
  // "m" and "me" are words of their own when small.
  if (!word.capital && word.key.length < 3) return null
  return next.capital || lexicon.particles.has(next.key) ? title : null
}

function mayBegin(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
  lower: ReadonlySet<string>,
  upper: ReadonlySet<string>,
): boolean {
  const word = words[at]
  if (!word?.capital || lexicon.common.has(word.key) || /[@#]$/.test(word.gap)) return false
  if (!word.initial) return true
  const next = words[at + 1]
  const first = lexicon.firstName(word.key) !== undefined
  if (upper.has(word.key)) return true
  if (lower.has(word.key)) return false
  if (ACRONYM.test(word.text)) return true
  if (lexicon.nouns.has(word.key) || lexicon.before.has(word.key)) return false
  if (next?.capital && next.gap === '' && !lexicon.common.has(next.key)) return true
  return first || !/(?:ment|ant|ants|er|ir|ions|ing|ly|ed|tion|ness|es)$/.test(word.key)
}

function endOf(words: readonly Word[], from: number, lexicon: Lexicon): number {
  let to = from + 1
  while (to < words.length && to - from < LONGEST_NAME) {
    const word = words[to]
    const before = words[to - 1]
    if (!word || !before) break
    const joined = word.gap === '' || (word.gap === '.' && INITIAL.test(before.text))
    if (!joined || word.key === 's') break
    if (word.capital && !lexicon.common.has(word.key)) {
      to++
      continue
    }
    if (word.capital && word.text.length === 1) {
      to++
      continue
    }
    const after = particlesEnd(words, from, to, lexicon)
    if (after === to) break
    to = after + 1
  }
  return to
}

/** Steps over the small words of a name that a capital follows: "de", "von der", "El". */
function particlesEnd(words: readonly Word[], from: number, at: number, lexicon: Lexicon): number {
  let to = at
  while (to - at < 3 && words[to]?.gap === '' && lexicon.particles.has(words[to]?.key ?? '') && !words[to]?.capital)
    to++
  const next = words[to]
  if (to === at || !next?.capital || next.gap !== '' || lexicon.common.has(next.key)) return at
  const particle = words[at]?.key ?? ''
  if (!/^(?:de|du|des|d|la|le|les|do|da|dos|di|della|del|y|e)$/.test(particle)) return to
  // "Dominique de Villepin", but "les électeurs de Macron de Paris": only a first name alone is followed so.
  const first = words[at - 1]
  return at - from === 1 && first && isGiven(first.key, lexicon) ? to : at
}

function isGiven(key: string, lexicon: Lexicon): boolean {
  return lexicon.firstName(key) !== undefined && !lexicon.places.has(key)
}

function classify(
  words: readonly Word[],
  { from, to, titled, title }: Pick<Name, 'from' | 'to' | 'titled' | 'title'>,
  lexicon: Lexicon,
): Name {
  const base = { from, to, titled, title }
  const first = words[from]
  const last = words[to - 1]
  const keys = words.slice(from, to).map((word) => word.key)
  const whole = keys.join(' ')
  const given = first && lexicon.firstName(first.key)
  if (title) return { ...base, kind: 'person', sure: true, gender: title.gender ?? given ?? null }
  if (lexicon.things.has(whole)) return { ...base, kind: 'thing', sure: true, gender: null }
  if (lexicon.organisations.has(whole)) return { ...base, kind: 'organisation', sure: true, gender: null }
  if (lexicon.places.has(whole)) return { ...base, kind: 'place', sure: true, gender: null }
  if (lexicon.demonyms.has(whole)) return { ...base, kind: 'thing', sure: true, gender: null }
  const style = first && lexicon.styles.get(first.key)
  if (style !== undefined && to - from > 1) return { ...base, kind: 'person', sure: true, gender: style }
  if (words.slice(from, to).every((word) => ACRONYM.test(word.text)) && !(to - from > 1 && given !== undefined))
    return { ...base, kind: 'organisation', sure: true, gender: null }
  if (keys.some((key, index) => lexicon.nouns.get(key)?.kind === 'body' && !(index > 0 && given !== undefined)))
    return { ...base, kind: 'organisation', sure: true, gender: null }
  const before = words[from - 1]
  const agreement = before && first?.gap === '' ? lexicon.determiners.get(before.key) : undefined
  if (to - from > 1 && given !== undefined && last !== first)
    return { ...base, kind: 'person', sure: !agreement, gender: given }
  if (agreement) return { ...base, kind: 'organisation', sure: false, gender: agreement.gender }
  return { ...base, kind: 'person', sure: given !== undefined, gender: given ?? null }
}
