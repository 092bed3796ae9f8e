import type { LanguageCode } from '../model.ts'
import { tokenise } from '../text/tokens.ts'
import type { Collection, IndexedArticle } from './collection.ts'
import type { Engine, QueryTerm } from './engine.ts'
import { phrasesNear } from './phrases.ts'
import { type Place, placeOf } from './place.ts'
import { type Row, rarest, type Standing, standing } from './standing.ts'

type Engines = Readonly<Record<LanguageCode, Engine>>

/** Articles named for one text at most, where its very words stand nowhere. */
const MOST_NEAR = 5
/** The rarest words of a text, the sentences that the engine goes through for them, and those that it names. */
const TERMS = 10
const POSTINGS = 6000
const HITS = 600
/** A word that more sentences hold narrows nothing down. */
const TOO_COMMON = 3000

const LANGUAGES = ['fr', 'en'] as const

/**
 * Where the very words of each text stand, in any forms of them, within quotations first; where they stand nowhere, the
 * articles that share most of its phrases.
 */
export function locate(
  texts: readonly string[],
  collection: Collection,
  engines: Engines,
): readonly (readonly Place[])[] {
  const rows = texts.map((text, at) => rowsOf(text, at, collection))
  const found = texts.map((): Standing => ({ within: [], outside: [] }))
  // One word in every third sentence: the whole collection is read, once for all such rows.
  const everywhere = rows.flat().filter((row) => {
    const id = rarest(row, collection.lexicon)
    if (id === null) return false
    if (collection.lexicon.common(id) || collection.lexicon.frequency(id) > TOO_COMMON) return true
    const query = [queryTerm(id, collection)]
    standing(
      [row],
      articlesWith(query, Number.MAX_SAFE_INTEGER, collection, [engines[row.language]]),
      collection,
      found,
    )
    return false
  })
  standing(everywhere, collection.articles, collection, found)
  return found.map(({ within, outside }, at) => {
    if (within.length + outside.length > 0) return inTurn(within, outside)
    const query = queryOf(rows[at] ?? [], collection)
    const articles = articlesWith(
      query,
      HITS,
      collection,
      LANGUAGES.map((language) => engines[language]),
    )
    const near = phrasesNear(rows[at] ?? [], articles, collection, MOST_NEAR)
    // One telling word and no pair: the sentences that hold it.
    return near.length > 0 ? near : articles.slice(0, MOST_NEAR).map((article) => placeOf(article, 0))
  })
}

/** A text's words as the terms of each language; what no article holds is -1. */
function rowsOf(text: string, at: number, { lexicon }: Collection): Row[] {
  const words = tokenise(text)
  return LANGUAGES.map((language) => {
    const ids = words.map(({ text: word }) => lexicon.find(word, language) ?? -1)
    return { text: at, language, ids: ids.map((id) => (id >= 0 && lexicon.frequency(id) > 0 ? id : -1)) }
  })
}

/** Each article once. */
function inTurn(within: readonly Place[], outside: readonly Place[]): readonly Place[] {
  const known = new Set(within.map(({ article }) => article))
  return [...within, ...outside.filter(({ article }) => !known.has(article))]
}

/** A text's rarest words, as many as the engine goes through in a millisecond or two. */
function queryOf(rows: readonly Row[], collection: Collection): QueryTerm[] {
  const { lexicon } = collection
  const ids = [...new Set(rows.flatMap((row) => row.ids))]
    .filter((id) => id >= 0 && !lexicon.common(id))
    .sort((a, b) => lexicon.frequency(a) - lexicon.frequency(b))
  let postings = 0
  return ids
    .slice(0, TERMS)
    .filter((id, at) => {
      postings += lexicon.frequency(id)
      return at === 0 || postings <= POSTINGS
    })
    .map((id) => queryTerm(id, collection))
}

const queryTerm = (id: number, { lexicon }: Collection): QueryTerm => ({
  term: lexicon.term(id),
  weight: lexicon.rarity(id),
  fields: ['words'],
})

/** The articles of the sentences that the engines find, best first. */
function articlesWith(
  query: readonly QueryTerm[],
  limit: number,
  { articles, articleOf }: Collection,
  engines: readonly Engine[],
): readonly IndexedArticle[] {
  if (query.length === 0) return []
  const indexes = new Set(engines.flatMap((engine) => engine.find(query, limit).map(({ id }) => articleOf[id] ?? -1)))
  return [...indexes].flatMap((index) => articles[index] ?? [])
}
