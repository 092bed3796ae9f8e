import type { IndexedArticle } from './collection.ts'

/** Where words like those looked for stand. */
export interface Place {
  /** The article's id. */
  readonly article: string
  /** Start of the sentence, in UTF-16 code units into the article. */
  readonly start: number
}

/** The sentence that holds a word, given as its index into the article's terms. */
export function placeOf({ head, passages }: Pick<IndexedArticle, 'head' | 'passages'>, term: number): Place {
  return { article: head.id, start: passages.find(({ to }) => to > term)?.span.start ?? 0 }
}
