import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Features } from '../../src/search/features.ts'
import { Search } from '../../src/search/search.ts'
import { town } from './collection.ts'

const search = new Search(town)

/** The features of a passage of an article, by its first sentence and its quotation. */
function featuresOf(text: string, id: string, first: number, quote: number | null): Features {
  const one = search
    .rank(text)
    .ranked.find(
      ({ article, candidate }) => article.head.id === id && candidate.first === first && candidate.quote === quote,
    )
  if (!one) throw new Error(`no passage ${id} ${first} for: ${text}`)
  return one.features
}

describe('what speaks for a passage', () => {
  test.each<[string, keyof Features, string, readonly [string, number, number | null], number]>([
    ['all of its words are sought', 'own', 'préfet visité caves inondées', ['digue', 2, null], 1],
    ['none of them are, but those beside it', 'own', 'tournoi annulé', ['gymnase', 3, null], 0],
    ['neighbours stand near each other', 'near', 'jury goûté', ['boulangerie', 1, null], 1],
    ['in whatever order', 'near', 'goûté jury', ['boulangerie', 1, null], 1],
    ['in the same order', 'order', 'jury goûté', ['boulangerie', 1, null], 1],
    ['not in the other', 'order', 'goûté jury', ['boulangerie', 1, null], 0],
    ['too far from each other', 'near', 'pain quai', ['boulangerie', 0, null], 0],
    ['the title says it', 'title', 'gymnase ferme', ['gymnase', 0, null], 1],
    ['figures where a number is asked for', 'figures', 'combien ont reçu les familles', ['digue', 4, null], 1],
    ['no figures', 'figures', 'combien de familles au gymnase', ['digue', 3, null], 0],
    ['figures that nobody asked for', 'figures', 'familles reçu', ['digue', 4, null], 0],
    ['the day asked about', 'date', 'digue le 17 novembre', ['digue', 0, null], 1],
    ['another day', 'date', 'gymnase le 17 novembre', ['gymnase', 0, null], 0],
    ['a quotation where speech is asked for', 'speech', 'qui a dit que le toit fuit', ['gymnase', 2, 0], 1],
    ['a named speaker', 'told', 'toit fuit', ['gymnase', 2, 0], 1],
    ['somebody by name, where somebody is asked for', 'someone', 'qui tient la boulangerie', ['digue', 6, null], 1],
    ['nobody by name', 'someone', 'qui a visité les caves', ['digue', 2, null], 0],
  ])('%s: %s', (_, name, text, [id, first, quote], expected) => {
    expect(featuresOf(text, id, first, quote)[name]).toBeCloseTo(expected, 9)
  })

  test('what stands in a quotation’s own words is told from what stands around it', () => {
    const { inside, own } = featuresOf('bastide septembre', 'digue', 1, 0)
    expect(inside).toBeGreaterThan(0)
    expect(inside).toBeLessThan(own)
  })

  test('wider surroundings hold no less', () => {
    const words = fc.constantFrom(
      'digue',
      'maire',
      'Bastide',
      'gymnase',
      'pain',
      'quai',
      'travaux',
      'zeppelin',
      'préfet',
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (some) => {
        for (const { features } of search.rank(some.join(' ')).ranked) {
          const { own, withPara, withLead, article } = features
          const rising = [0, own, withPara, withLead, article, 1]
          for (const [at, held] of rising.entries()) expect(held).toBeGreaterThanOrEqual((rising[at - 1] ?? 0) - 1e-9)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('no feature is less than nothing or more than all', () => {
    const words = fc.constantFrom(
      'qui',
      'dit',
      'combien',
      'Bastide',
      'gymnase',
      '"personne',
      'novembre',
      '300',
      'maire',
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (some) => {
        for (const { features } of search.rank(some.join(' ')).ranked)
          for (const value of Object.values(features)) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1 + 1e-9)
          }
      }),
      { numRuns: 40 },
    )
  })
})
