import lunr from 'lunr'
import frenchPlugin from 'lunr-languages/lunr.fr.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import type { LanguageCode } from '../model.ts'
import { best, type Engine, type EngineDocument, type EngineHit, FIELDS, type QueryTerm } from './engine.ts'
import { PackedBuilder, PackedIndex, type Segment } from './packed/index.ts'

stemmerSupport(lunr)
frenchPlugin(lunr)

/** A Lunr index being built. Lunr's own tokenizer, trimmer and stop words stay out of it: it is given terms. */
export class TermIndexBuilder {
  readonly #builder = new PackedBuilder()

  constructor() {
    this.#builder.ref('id')
    for (const field of FIELDS) this.#builder.field(field)
  }

  add({ id, fields }: EngineDocument): void {
    this.#builder.add({ id, ...fields })
  }

  build(): PackedIndex {
    return this.#builder.build()
  }
}

/** A Lunr index that passages come to and go from. */
export class TermIndex implements Engine {
  readonly #index: PackedIndex

  constructor(index: PackedIndex) {
    this.#index = index
  }

  /** The index of some segments, and of each the documents that are no longer in. */
  static of(parts: readonly { readonly segment: Segment; readonly removed: readonly number[] }[]): TermIndex {
    const { settings } = new TermIndexBuilder().build()
    const segments = parts.map(({ segment }) => segment)
    return new TermIndex(
      new PackedIndex(
        segments,
        settings,
        parts.map(({ removed }) => removed),
      ),
    )
  }

  find(query: readonly QueryTerm[], limit: number): readonly EngineHit[] {
    // Lunr takes "*" for any letters, which no cut word holds, and a query without clauses for "everything".
    const terms = query.filter(({ term }) => !term.includes('*'))
    if (terms.length === 0) return []
    const hits = this.#index.query((clauses) => {
      for (const { term, weight, fields = FIELDS } of terms)
        clauses.term(term, { boost: weight, fields: [...fields], usePipeline: false })
    }, limit)
    return best(
      hits.map(({ ref, score }) => ({ id: Number(ref), score })),
      limit,
    )
  }

  add(index: PackedIndex): void {
    this.#index.add(index)
  }

  remove(passage: number): void {
    this.#index.remove(String(passage))
  }

  replace(from: number, count: number, merged: Segment): void {
    this.#index.replace(from, count, merged)
  }

  /** The documents removed from one of its segments. */
  removedFrom(segment: number): readonly number[] {
    return this.#index.segments[segment]?.removed ?? []
  }
}

/** Cuts a folded word down to its stem. */
export type Stem = (word: string) => string

export const stemmers: Readonly<Record<LanguageCode, Stem>> = {
  fr: stemFolded(stemBy((token) => lunr.fr.stemmer?.(token))),
  en: stemBy((token) => lunr.stemmer(token)),
}

function stemBy(stem: (token: lunr.Token) => unknown): Stem {
  return (word) => String(stem(new lunr.Token(word, {})))
}

/**
 * Snowball's French stemmer tells endings by their accents, which folded words have lost: "fouillées", "manifestent"
 * and "naïf" keep theirs unless helped.
 */
function stemFolded(stem: Stem): Stem {
  return (word) => {
    // "la crue" is not "il a cru": so short a noun keeps its e.
    if (/^\p{L}{2,3}ues?$/u.test(word)) return word.replace(/s$/, '')
    const stemmed = stem(word.length > 3 ? word.replace(/ees?$/, 'er') : word)
    if (stemmed.length >= 7 && stemmed.endsWith('ent') && !stemmed.endsWith('ment')) return stemmed.slice(0, -3)
    return stemmed.endsWith('if') ? `${stemmed.slice(0, -1)}v` : stemmed
  }
}
