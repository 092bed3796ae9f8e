import lunr from 'lunr'
import { Automaton, DEAD } from './automaton.ts'
import type { Dictionary } from './dictionary.ts'
import type { LiveSegment } from './liveSegment.ts'

export type TermPattern = Pick<lunr.Query.Clause, 'term'> & Partial<Pick<lunr.Query.Clause, 'editDistance'>>

/** A term of the index that some document holds. */
export interface Term {
  readonly word: string
  /** Its number in each segment's dictionary, or -1. */
  readonly numbers: readonly number[]
  /** In how many documents it stands, each counted once a field. */
  readonly count: number
  /** When it first came into the index. */
  readonly order: number
}

/** The terms that a query term stands for, in the order Lunr looks them up, by which it orders equal scores. */
export function expand(segments: readonly LiveSegment[], pattern: TermPattern): readonly Term[] {
  const { term } = pattern
  if (!('editDistance' in pattern) && !term.includes('*')) {
    const found = term === '' ? null : termOf(term, segments)
    return found ? [found] : []
  }
  const tokens = lunr.TokenSet.fromClause(pattern)
  const automaton = new Automaton(tokens)
  const words = new Set<string>()
  for (const { segment } of segments)
    for (const number of intersect(segment.dictionary, automaton)) words.add(segment.dictionary.at(number))
  const found = new Map(
    [...words]
      .sort()
      .flatMap((word) => termOf(word, segments) ?? [])
      .map((one) => [one.word, one]),
  )
  return inLunrsOrder(found, tokens)
}

function termOf(word: string, segments: readonly LiveSegment[]): Term | null {
  const numbers: number[] = []
  let count = 0
  let order = -1
  let before = 0
  for (const live of segments) {
    const { dictionary, order: places } = live.segment
    const number = dictionary.find(word)
    numbers.push(number)
    const here = number === -1 ? 0 : live.count(number)
    if (here > 0 && order === -1) order = before + (places[number] ?? 0)
    count += here
    before += dictionary.size
  }
  return count === 0 ? null : { word, numbers, count, order }
}

/** Walks the sorted terms, going back only to where a term differs from the one before, and leaps over dead prefixes. */
function intersect(dictionary: Dictionary, automaton: Automaton): number[] {
  const matches: number[] = []
  /** The automaton's state after each code unit of the term before. */
  const path = [Automaton.START]
  let previous = 0
  let term = 0
  while (term < dictionary.size) {
    let place = Math.min(dictionary.sharedPrefix(previous, term), path.length - 1)
    path.length = place + 1
    let state = path[place] ?? DEAD
    const length = dictionary.lengthOf(term)
    while (place < length && state !== DEAD) {
      state = automaton.step(state, dictionary.unit(term, place))
      place++
      if (state !== DEAD) path.push(state)
    }
    previous = term
    if (state === DEAD) term = dictionary.endOfPrefix(term, place)
    else {
      if (length > 0 && automaton.accepts(state)) matches.push(term)
      term++
    }
  }
  return matches
}

/**
 * Lunr reads its matches off the intersection of two graphs, in an order that depends on how that was put together.
 * Intersected with the matches alone, the order is the same: what is left out is only branches that end nowhere.
 *
 * @param found by word, the words sorted
 */
function inLunrsOrder(found: ReadonlyMap<string, Term>, tokens: lunr.TokenSet): readonly Term[] {
  if (found.size < 2) return [...found.values()]
  const ordered = lunr.TokenSet.fromArray([...found.keys()])
    .intersect(tokens)
    .toArray()
  return ordered.flatMap((word) => found.get(word) ?? [])
}
