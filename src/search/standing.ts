import type { LanguageCode } from '../model.ts'
import type { Collection, IndexedArticle } from './collection.ts'
import { type Place, placeOf } from './place.ts'

/** A text's words in a row, as the terms of one language. */
export interface Row {
  /** Which text it is. */
  readonly text: number
  readonly language: LanguageCode
  /** Lexicon ids; -1 for a word that no article holds. */
  readonly ids: readonly number[]
}

/** Where one text stands word for word: a place an article. */
export interface Standing {
  readonly within: Place[]
  readonly outside: Place[]
}

/** Articles named for one text at most, within quotations and outside. */
const MOST = 16

/** Looks through articles for rows of words as they are, and adds where they stand to the list of each text. */
export function standing(
  rows: readonly Row[],
  articles: Iterable<IndexedArticle>,
  { lexicon }: Collection,
  found: readonly Standing[],
): void {
  /** The rarest word of each row is looked for first. By term: 0, or one more than an index into `rare`. */
  const slots = new Uint16Array(lexicon.size)
  const rare: { readonly row: Row; readonly anchor: number }[][] = []
  for (const row of rows) {
    const key = rarest(row, lexicon)
    if (key === null) continue
    slots[key] ||= rare.push([])
    rare[(slots[key] ?? 0) - 1]?.push({ row, anchor: row.ids.indexOf(key) })
  }
  if (rare.length === 0) return
  for (const article of articles) {
    const { terms, head, quotes } = article
    for (let at = 0; at < terms.length; at++) {
      const slot = slots[terms[at] ?? 0] ?? 0
      if (slot === 0) continue
      for (const { row, anchor } of rare[slot - 1] ?? []) {
        const { ids, language } = row
        const places = found[row.text]
        const from = at - anchor
        if (language !== head.language || !places || places.within.length >= MOST) continue
        if (!ids.every((id, i) => terms[from + i] === id)) continue
        const isWithin = quotes.some((quote) => quote.from <= from && from + ids.length <= quote.to)
        const list = isWithin ? places.within : places.outside
        if (list.length < MOST && list.at(-1)?.article !== head.id) list.push(placeOf(article, from))
      }
    }
  }
}

/** The word of a row that fewest sentences hold; null where no article can hold them all. */
export function rarest({ ids }: Row, lexicon: Collection['lexicon']): number | null {
  if (ids.length === 0 || ids.includes(-1)) return null
  return ids.reduce((best, id) => (lexicon.frequency(id) < lexicon.frequency(best) ? id : best))
}
