import lunr from 'lunr'
import { Automaton, DEAD } from './automaton.ts'
import type { Dictionary } from './dictionary.ts'

export type TermPattern = Pick<lunr.Query.Clause, 'term'> & Partial<Pick<lunr.Query.Clause, 'editDistance'>>

/** The terms that a query term stands for, in the order Lunr looks them up, by which it orders equal scores. */
export function expand(dictionary: Dictionary, pattern: TermPattern): readonly number[] {
  if (!('editDistance' in pattern) && !pattern.term.includes('*')) {
    const found = pattern.term === '' ? -1 : dictionary.find(pattern.term)
    return found === -1 ? [] : [found]
  }
  const tokens = lunr.TokenSet.fromClause(pattern)
  const matches = intersect(dictionary, new Automaton(tokens))
  return matches.length < 2 ? matches : inLunrsOrder(dictionary, matches, tokens)
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
 */
function inLunrsOrder(dictionary: Dictionary, matches: readonly number[], tokens: lunr.TokenSet): readonly number[] {
  const words = matches.map((match) => dictionary.at(match))
  const ordered = lunr.TokenSet.fromArray(words).intersect(tokens).toArray()
  return ordered.map((word) => dictionary.find(word))
}
