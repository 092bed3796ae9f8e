import { distance } from 'fastest-levenshtein'
import { keyOf } from './nameKey.ts'
import type { PrefixIndex } from './prefixIndex.ts'
import { Top } from './top.ts'

/** So many beginnings are remembered. */
const KNOWN = 1000

/**
 * What fits what was typed, by how well: names that begin so; those with a word that does; where there are none, those
 * that hold it anywhere; at last those a slip of the finger away. Best first in each.
 */
export type Tiers<One> = readonly [
  beginning: readonly One[],
  later: readonly One[],
  holding: readonly One[],
  near: readonly One[],
]

export const mapTiers = <One, Other>(
  tiers: Tiers<One>,
  map: (some: readonly One[]) => readonly Other[],
): Tiers<Other> => [map(tiers[0]), map(tiers[1]), map(tiers[2]), map(tiers[3])]

/** What is suggested of all that fits. */
export function suggested<One>([beginning, later, holding, near]: Tiers<One>, limit: number): readonly One[] {
  const first = [...beginning, ...later]
  const found = first.length > 0 ? first : holding.length > 0 ? holding : near
  return [...new Set(found)].slice(0, limit)
}

/** Finds named things by what is typed of their names. */
export class Suggester {
  readonly #index: PrefixIndex
  readonly #worthOf: (owner: number, text: number) => number
  readonly #order: (a: number, b: number) => number
  /** What was found for what was typed, as long as nothing changes: people type the same beginnings. */
  readonly #known = new Map<string, Tiers<number>>()

  /**
   * @param worthOf what names that fit equally well are ordered by, the most first; 0: not to be found
   * @param order of owners that are worth the same
   */
  constructor(
    index: PrefixIndex,
    worthOf: (owner: number, text: number) => number,
    order: (a: number, b: number) => number,
  ) {
    this.#index = index
    this.#worthOf = worthOf
    this.#order = order
  }

  /** The owners of the names that fit best. */
  suggest(typed: string, limit: number): readonly number[] {
    return suggested(this.tiers(typed, limit), limit)
  }

  /** The owners of names that fit, so many of each tier at most. */
  tiers(typed: string, limit: number): Tiers<number> {
    const wanted = keyOf(typed)
    const key = `${limit} ${wanted}`
    const known = this.#known.get(key) ?? this.#find(wanted, limit)
    if (this.#known.size === KNOWN) this.#known.clear()
    this.#known.set(key, known)
    return known
  }

  /** To be called when what names are worth has changed. */
  changed(): void {
    this.#known.clear()
  }

  #find(wanted: string, limit: number): Tiers<number> {
    const [first, later, holding, near] = [new Top(limit), new Top(limit), new Top(limit), new Top(limit)]
    const add = (top: Top, text: number) => {
      const owner = this.#index.ownerOf(text)
      const worth = this.#worthOf(owner, text)
      if (worth > 0) top.add(owner, worth)
    }
    if (wanted === '') for (let text = 0; text < this.#index.size; text++) add(first, text)
    else this.#index.each(wanted, (text, isFirst) => add(isFirst ? first : later, text))
    if (first.isEmpty && later.isEmpty) this.#index.eachHolding(wanted, (text) => add(holding, text))
    if (first.isEmpty && later.isEmpty && holding.isEmpty) this.#eachMisspelt(wanted, (text) => add(near, text))
    const items = (top: Top) => top.items(this.#order)
    return [items(first), items(later), items(holding), items(near)]
  }

  /** Every word typed is a slip away from some word of the name. */
  #eachMisspelt(wanted: string, visit: (text: number) => void): void {
    const words = wanted.split(' ').map((word) => ({ word, slips: word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0 }))
    const seen = new Set<number>()
    this.#index.each(wanted.charAt(0), (text) => {
      if (seen.has(text)) return
      seen.add(text)
      const key = ` ${this.#index.text(text)}`
      if (words.every(({ word, slips }) => key.includes(` ${word}`) || (slips > 0 && near(key, word, slips))))
        visit(text)
    })
  }
}

/** A word of the key begins with the same letter and is few slips from the one typed, or from typing so much of it. */
function near(key: string, word: string, slips: number): boolean {
  for (let at = key.indexOf(` ${word[0]}`); at !== -1; at = key.indexOf(` ${word[0]}`, at + 1)) {
    const end = key.indexOf(' ', at + 1)
    const other = key.slice(at + 1, end === -1 ? undefined : end)
    if (other.length < word.length - slips) continue
    const begun = other.slice(0, word.length)
    if (distance(word, begun) <= slips || distance(word, other) <= slips || swapped(word, begun)) return true
  }
  return false
}

/** Two neighbouring letters have changed places: to the fingers one slip, to `distance` two. */
function swapped(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const back = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}`
  return back === other
}
