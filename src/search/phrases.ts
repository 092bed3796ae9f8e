import type { Collection, IndexedArticle } from './collection.ts'
import { type Place, placeOf } from './place.ts'
import type { Row } from './standing.ts'

/** What two words are worth against two next to each other, where another stands between. */
const APART = 0.6

/** What a term is here, or its number among those looked for. */
const [OTHER, GRAMMAR, FIRST] = [0, 1, 2] as const

/**
 * The articles that have most pairs of a text's words, with at most one between them, grammatical ones not counted. A
 * quotation with some words changed, or put together from several places, keeps them where it keeps little else.
 */
export function phrasesNear(
  rows: readonly Row[],
  articles: Iterable<IndexedArticle>,
  collection: Collection,
  most: number,
): readonly Place[] {
  const { slots, size, worth } = pairsOf(rows, collection)
  const found: { readonly article: IndexedArticle; readonly at: number; readonly weight: number }[] = []
  for (const article of articles) {
    const { terms } = article
    const seen = new Map<number, number>()
    let last: number = OTHER
    let secondLast: number = OTHER
    for (let at = 0; at < terms.length; at++) {
      const slot = slots[terms[at] ?? 0] ?? GRAMMAR
      if (slot === GRAMMAR) continue
      if (slot !== OTHER)
        for (let step = 0; step < 2; step++) {
          const pair = (step === 0 ? last : secondLast) * size + slot
          if (worth.has(pair) && !seen.has(pair)) seen.set(pair, at)
        }
      secondLast = last
      last = slot
    }
    if (seen.size === 0) continue
    const pairs = [...seen].map(([pair, at]) => ({ at, weight: worth.get(pair) ?? 0 }))
    const { at } = pairs.reduce((best, pair) => (pair.weight > best.weight ? pair : best))
    found.push({ article, at, weight: pairs.reduce((sum, { weight }) => sum + weight, 0) })
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ article, at }) => placeOf(article, at))
}

interface Pairs {
  /** By term. */
  readonly slots: Uint16Array
  /** More than any slot: two slots make one number with it. */
  readonly size: number
  /** By two slots. */
  readonly worth: ReadonlyMap<number, number>
}

function pairsOf(rows: readonly Row[], { lexicon }: Collection): Pairs {
  const slots = new Uint16Array(lexicon.size)
  for (let id = 0; id < lexicon.size; id++) if (lexicon.common(id)) slots[id] = GRAMMAR
  const telling = rows.map(({ ids }) => ids.filter((id) => slots[id] !== GRAMMAR))
  let size: number = FIRST
  for (const id of telling.flat()) if (slots[id] === OTHER) slots[id] = size++
  const worth = new Map<number, number>()
  const add = (one = -1, next = -1, share = 1): void => {
    if (one < 0 || next < 0) return
    const pair = (slots[one] ?? 0) * size + (slots[next] ?? 0)
    worth.set(pair, Math.max(worth.get(pair) ?? 0, share * (lexicon.rarity(one) + lexicon.rarity(next))))
  }
  for (const ids of telling)
    for (const [at, id] of ids.entries()) {
      add(id, ids[at + 1])
      add(id, ids[at + 2], APART)
    }
  return { slots, size, worth }
}
