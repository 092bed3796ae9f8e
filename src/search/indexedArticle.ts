import type { ArticleHead } from '../model.ts'
import type { ArticleTerms, Passage, QuotePassages } from './indexArticle.ts'
import type { Volume } from './volume.ts'

/**
 * An article as ranking reads it, in numbers of the lexicon's terms. Ranking looks at the words of many articles and at
 * the sentences of few, so all but the words is unpacked when it is asked for.
 */
export class IndexedArticle implements ArticleTerms {
  /** The number of its first passage; the others follow. It is what the article is called within the collection. */
  readonly first: number
  readonly #volume: Volume
  readonly #article: number
  readonly #terms: ArticleTerms & { readonly terms: Uint32Array }
  #head: ArticleHead | undefined

  constructor(volume: Volume, article: number) {
    this.first = volume.firsts[article] ?? 0
    this.#volume = volume
    this.#article = article
    this.#terms = volume.terms(article)
  }

  get head(): ArticleHead {
    this.#head ??= this.#volume.head(this.#article)
    return this.#head
  }

  /** By which the same text is found elsewhere; see marks.ts. */
  get marks(): Uint32Array {
    return this.#volume.marks(this.#article)
  }

  get terms(): Uint32Array {
    return this.#terms.terms
  }

  get title(): readonly number[] {
    return this.#terms.title
  }

  get passages(): readonly Passage[] {
    return this.#terms.passages
  }

  get quotes(): readonly QuotePassages[] {
    return this.#terms.quotes
  }
}
