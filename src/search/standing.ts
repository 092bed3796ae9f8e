import type { LanguageCode } from '../model.ts'
import type { Collection, IndexedArticle } from './collection.ts'
import { type Place, placeOf } from './place.ts'

/** A text's words in a row, as the terms of one language. */
export interface Row {
  readonly language: LanguageCode
  /** Lexicon ids; -1 for a word that no article holds. */
  readonly ids: readonly number[]
}

/** Articles named at most, within quotations and outside. */
const MOST = 16

/** Where a text stands word for word: one place in each article. */
export interface Standing {
  readonly within: readonly Place[]
  readonly outside: readonly Place[]
}

/** Where a text stands word for word in articles, within quotations and outside. */
export function standing(rows: readonly Row[], articles: Iterable<IndexedArticle>, { lexicon }: Collection): Standing {
  const within: Place[] = []
  const outside: Place[] = []
  const anchored = rows.flatMap((row) => {
    const rare = rarest(row, lexicon)
    return rare === null ? [] : [{ ...row, rare, anchor: row.ids.indexOf(rare) }]
  })
  if (anchored.length === 0) return { within, outside }
  for (const { terms, head, quotes, passages } of articles) {
    if (within.length >= MOST) break
    const row = anchored.find(({ language }) => language === head.language)
    if (!row) continue
    const { ids, rare, anchor } = row
    let place: Place | null = null
    for (let at = terms.indexOf(rare); at >= 0; at = terms.indexOf(rare, at + 1)) {
      const from = at - anchor
      if (!ids.every((id, i) => terms[from + i] === id)) continue
      place ??= placeOf({ head, passages }, from)
      if (!quotes.some((quote) => quote.from <= from && from + ids.length <= quote.to)) continue
      within.push(placeOf({ head, passages }, from))
      place = null
      break
    }
    if (place) outside.push(place)
  }
  return { within, outside }
}

/** Within quotations first. */
export function placesOf(standings: readonly Standing[]): readonly Place[] {
  const within = standings.flatMap((one) => one.within)
  return [...within, ...standings.flatMap(({ outside }) => outside)].slice(0, MOST)
}

/** The word of a row that fewest sentences hold; null where no article can hold them all. */
export function rarest({ ids }: Row, lexicon: Collection['lexicon']): number | null {
  if (ids.length === 0 || ids.includes(-1)) return null
  return ids.reduce((best, id) => (lexicon.frequency(id) < lexicon.frequency(best) ? id : best))
}
