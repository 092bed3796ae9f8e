import { tokenise } from '../text/tokens.ts'
import type { Collection, IndexedArticle } from './collection.ts'
import type { QueryTerm } from './engine.ts'
import { phrasesNear } from './phrases.ts'
import { type Place, placeOf } from './place.ts'
import { placesOf, type Row, rarest, standing } from './standing.ts'

/** Articles named for one text at most, where its very words stand nowhere. */
const MOST_NEAR = 5
/** The rarest words of a text, the sentences that the engine goes through for them, and those that it names. */
const TERMS = 10
const POSTINGS = 6000
const HITS = 600

/** Articles that are looked through for words none of which is rare. */
const LOOKED_THROUGH = 1000

const LANGUAGES = ['fr', 'en'] as const

/**
 * Where the very words of each text stand in several collections, in any forms of them, within quotations first; where
 * they stand nowhere, the articles that share most of its phrases.
 */
export function locate(texts: readonly string[], collections: readonly Collection[]): readonly (readonly Place[])[] {
  return texts.map((text) => {
    const each = collections.map((collection) => {
      const rows = rowsOf(text, collection)
      return { collection, rows, articles: articlesWith(queryOf(rows, collection), collection) }
    })
    const exact = placesOf(each.map(({ rows, articles, collection }) => standing(rows, articles, collection)))
    if (exact.length > 0) return exact
    const common = each.filter(({ rows, collection }) => isCommon(rows, collection))
    const elsewhere = placesOf(
      common.map(({ rows, collection }) => standing(rows, someArticles(collection), collection)),
    )
    if (elsewhere.length > 0) return elsewhere
    const near = each.flatMap(({ rows, articles, collection }) => phrasesNear(rows, articles, collection, MOST_NEAR))
    // One telling word and no pair: the sentences that hold it.
    return near.length > 0
      ? near
      : each.flatMap(({ articles }) => articles.slice(0, MOST_NEAR).map((article) => placeOf(article, 0)))
  })
}

/** A text's words as the terms of each language; what no article holds is -1. */
function rowsOf(text: string, { lexicon }: Collection): Row[] {
  const words = tokenise(text)
  return LANGUAGES.map((language) => {
    const ids = words.map(({ text: word }) => lexicon.find(word, language) ?? -1)
    return { language, ids: ids.map((id) => (id >= 0 && lexicon.frequency(id) > 0 ? id : -1)) }
  })
}

/** Whether a text's words are so common that the sentences found for them need not be all. */
function isCommon(rows: readonly Row[], { lexicon }: Collection): boolean {
  return rows.some((row) => {
    const id = rarest(row, lexicon)
    return id !== null && (lexicon.common(id) || lexicon.frequency(id) > HITS)
  })
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

/** The articles of the sentences that are found, best first. */
function articlesWith(query: readonly QueryTerm[], collection: Collection): readonly IndexedArticle[] {
  if (query.length === 0) return []
  const hits = LANGUAGES.flatMap((language) => collection.engines[language].find(query, HITS))
  const articles = new Set(hits.map(({ id }) => collection.articleOf(id)))
  return [...articles].flatMap((first) => (first === undefined ? [] : (collection.article(first) ?? [])))
}

/** Articles to look through where no word narrows them down: unpacking all of a large archive would take a second. */
function* someArticles(collection: Collection): Generator<IndexedArticle> {
  let left = LOOKED_THROUGH
  for (const { volume, article } of collection.entries()) {
    const one = left-- > 0 ? collection.article(volume.firsts[article] ?? -1) : undefined
    if (!one) return
    yield one
  }
}
