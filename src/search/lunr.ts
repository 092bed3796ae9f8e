import lunr from 'lunr'
import frenchPlugin from 'lunr-languages/lunr.fr.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import type { LanguageCode } from '../model.ts'
import { type BuildEngine, best, FIELDS } from './engine.ts'
import { PackedBuilder } from './packed/index.ts'

stemmerSupport(lunr)
frenchPlugin(lunr)

/** Builds a Lunr index. Its own tokenizer, trimmer and stop words stay out of it: it is given terms. */
export const buildLunr: BuildEngine = (documents) => {
  const builder = new PackedBuilder()
  builder.ref('id')
  for (const field of FIELDS) builder.field(field)
  for (const { id, fields } of documents) builder.add({ id, ...fields })
  const index = builder.build()
  return {
    find(query, limit) {
      // Lunr takes "*" for any letters, which no cut word holds, and a query without clauses for "everything".
      const terms = query.filter(({ term }) => !term.includes('*'))
      if (terms.length === 0) return []
      const hits = index.query((clauses) => {
        for (const { term, weight, fields = FIELDS } of terms)
          clauses.term(term, { boost: weight, fields: [...fields], usePipeline: false })
      }, limit)
      return best(
        hits.map(({ ref, score }) => ({ id: Number(ref), score })),
        limit,
      )
    },
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
    const stemmed = stem(word.length > 3 ? word.replace(/ees?$/, 'er') : word)
    if (stemmed.length >= 7 && stemmed.endsWith('ent') && !stemmed.endsWith('ment')) return stemmed.slice(0, -3)
    return stemmed.endsWith('if') ? `${stemmed.slice(0, -1)}v` : stemmed
  }
}
