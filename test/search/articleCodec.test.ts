import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle, writeArticle } from '../../src/search/articleCodec.ts'
import type { ArticleTerms } from '../../src/search/indexArticle.ts'
import { ByteReader, ByteWriter } from '../../src/search/packed/index.ts'

const number = fc.nat(100_000)
const distinct = fc.uniqueArray(number, { maxLength: 6 })
const articles: fc.Arbitrary<ArticleTerms> = fc.record({
  terms: fc.array(number, { maxLength: 40 }),
  title: fc.array(number, { maxLength: 8 }),
  passages: fc.array(
    fc.record({
      span: fc.tuple(number, number).map(([start, length]) => ({ start, end: start + length })),
      ...{ paragraph: number, from: number, to: number, names: distinct, quotes: distinct },
    }),
    { maxLength: 6 },
  ),
  quotes: fc.array(
    fc.record({
      ...{ first: number, last: number, from: number, to: number, speaker: distinct },
      ...{ told: fc.boolean(), direct: fc.boolean() },
    }),
    { maxLength: 6 },
  ),
})

/** Passages say how many words they have, so they end no earlier than they begin. */
const ordered = ({ passages, ...article }: ArticleTerms): ArticleTerms => ({
  ...article,
  passages: passages.map(({ from, to, ...passage }) => ({
    ...passage,
    from: Math.min(from, to),
    to: Math.max(from, to),
  })),
})

function reread(article: ArticleTerms): ArticleTerms {
  const writer = new ByteWriter()
  writeArticle(writer, article, (word) => word)
  return readArticle(new ByteReader(writer.written()))
}

test('an article is read as it was written, in whatever order its parts are asked for', () => {
  fc.assert(
    fc.property(articles.map(ordered), (article) => {
      const read = reread(article)
      expect(read.quotes).toEqual(article.quotes)
      expect(read.passages).toEqual(article.passages)
      expect([...Array.from(read.terms), ...read.title]).toEqual([...Array.from(article.terms), ...article.title])
      const again = reread(article)
      expect(again.passages).toEqual(article.passages)
      expect(again.quotes).toEqual(article.quotes)
    }),
  )
})
