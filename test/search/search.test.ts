import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { share } from '../../src/search/features.ts'
import { Matcher } from '../../src/search/match.ts'
import { readQuestion } from '../../src/search/question.ts'
import { type Ranked, Search, type SearchOptions } from '../../src/search/search.ts'
import { seek } from '../../src/search/terms.ts'
import { town } from './collection.ts'

const search = new Search(town)
const place = ({ article, candidate }: Ranked) => [article.head.id, candidate.first, candidate.quote] as const
const places = (text: string, options?: SearchOptions) => search.rank(text, options).ranked.map(place)
const questions = fc
  .array(
    fc.constantFrom('digue', 'maire', 'Bastide', 'gymnase', 'pain', 'boulangerie', 'travaux', 'qui', 'dit', '300'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '))

describe('the passage that comes first', () => {
  test.each<[string, string, readonly [string, number, number | null]]>([
    ['holds the words asked about', 'qui a visité les caves inondées', ['digue', 2, null]],
    ['is the quotation, where speech is asked for', 'qui a dit que le toit fuyait', ['gymnase', 2, 0]],
    ['gives figures, where a number is asked for', 'combien les familles ont reçu au gymnase', ['digue', 4, null]],
    ['is found by a speaker’s surname', 'bastide travaux septembre', ['digue', 1, 0]],
    ['is found by a sentence next to it', 'malo kersaint boulangerie depuis combien de temps', ['digue', 6, null]],
    ['is found half remembered', '"personne viendrait nous aider l’hiver"', ['digue', 5, 1]],
    ['is found through another language', 'how many loaves did the jury taste: forty', ['boulangerie', 1, null]],
  ])('%s', (_, text, expected) => {
    expect(places(text)[0]).toEqual(expected)
  })
})

test('a word that most articles hold is found where one says it', () => {
  const own = new Map(['digue', 'gymnase', 'zeppelin'].map((word) => [word, search.rank(word).found]))
  expect(Object.fromEntries(own)).toEqual({ digue: true, gymnase: true, zeppelin: false })
})

describe('what is ranked', () => {
  test('stands in the articles given alone', () => {
    const ids = places('travaux gymnase', { within: new Set(['gymnase', 'gone']) }).map(([id]) => id)
    expect(new Set(ids)).toEqual(new Set(['gymnase']))
  })

  test('is the quotations wanted alone', () => {
    expect(places('digue hiver', { only: (article, quote) => article === 'digue' && quote === 1 })).toEqual([
      ['digue', 5, 1],
    ])
  })

  test('is no more than asked for', () => expect(places('gymnase', { limit: 2 })).toHaveLength(2))

  test('is nothing where no word is known', () => {
    expect(search.rank('zeppelin')).toMatchObject({ ranked: [], signs: null, found: false })
  })

  test('is the same every time, best first, each passage once', () => {
    fc.assert(
      fc.property(questions, (text) => {
        const { ranked } = search.rank(text)
        expect(search.rank(text).ranked.map(place)).toEqual(ranked.map(place))
        expect(ranked.map(({ score }) => score)).toEqual(ranked.map(({ score }) => score).sort((a, b) => b - a))
        expect(new Set(ranked.map((one) => place(one).join())).size).toBe(ranked.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('matching', () => {
  test('what an article holds is at first sight what a close look finds', () => {
    fc.assert(
      fc.property(questions, (text) => {
        const sought = seek(readQuestion(text), [town.lexicon])[0] ?? []
        const matcher = new Matcher(sought, town)
        for (const { volume, article } of town.entries()) {
          const indexed = town.article(volume.firsts[article] ?? -1)
          if (!indexed) throw new Error('an article of the collection is there')
          const weights = sought.map(({ weight }) => weight)
          expect(matcher.held(indexed, weights)).toBeCloseTo(share(sought, matcher.match(indexed).anywhere), 9)
        }
      }),
      { numRuns: 40 },
    )
  })
})
