import { distance } from 'fastest-levenshtein'
import { keyOf } from './nameKey.ts'

interface Suggestible<Item> {
  readonly item: Item
  /** A blank, then the words folded: every word has a blank before it. */
  readonly key: string
}

/** Finds named things by what is typed of their names. */
export class Suggester<Item> {
  readonly #all: readonly Suggestible<Item>[]

  /** @param items in the order wanted where names fit equally well. */
  constructor(items: readonly Item[], namesOf: (item: Item) => readonly string[]) {
    this.#all = items.map((item) => ({
      item,
      key: namesOf(item)
        .map((name) => ` ${keyOf(name)}`)
        .join(' '),
    }))
  }

  /**
   * Names that begin as typed, then those with a word that does, then those that hold it anywhere; slips of the finger
   * are looked through only where that finds nothing.
   */
  suggest(typed: string, limit: number): readonly Item[] {
    const wanted = keyOf(typed)
    if (wanted === '') return this.#all.slice(0, limit).map(({ item }) => item)
    const tiers: [Item[], Item[], Item[]] = [[], [], []]
    for (const { item, key } of this.#all) {
      const at = key.indexOf(wanted)
      if (at === -1) continue
      if (at === 1) tiers[0].push(item)
      else if (key.includes(` ${wanted}`)) tiers[1].push(item)
      else tiers[2].push(item)
      if (tiers[0].length === limit) break
    }
    const found = tiers.flat()
    return (found.length > 0 ? found : this.#misspelt(wanted)).slice(0, limit)
  }

  /** Every word typed is a slip away from some word of the name. */
  #misspelt(wanted: string): Item[] {
    const words = wanted.split(' ').map((word) => ({ word, slips: word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0 }))
    return this.#all
      .filter(({ key }) =>
        words.every(({ word, slips }) => key.includes(` ${word}`) || (slips > 0 && near(key, word, slips))),
      )
      .map(({ item }) => item)
  }
}

/** A word of the key begins with the same letter and is few slips from the one typed, or from typing so much of it. */
function near(key: string, word: string, slips: number): boolean {
  for (let at = key.indexOf(` ${word[0]}`); at !== -1; at = key.indexOf(` ${word[0]}`, at + 1)) {
    const end = key.indexOf(' ', at + 1)
    const other = key.slice(at + 1, end === -1 ? undefined : end)
    if (other.length < word.length - slips) continue
    if (distance(word, other.slice(0, word.length)) <= slips || distance(word, other) <= slips) return true
  }
  return false
}
