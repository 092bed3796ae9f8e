import { describe, expect, test } from 'vitest'
import type { BuildEngine, EngineDocument } from '../../src/search/engine.ts'
import { TermIndex, TermIndexBuilder } from '../../src/search/lunr.ts'
import { buildScan } from '../../src/search/scan.ts'

const buildLunr: BuildEngine = (documents) => {
  const builder = new TermIndexBuilder()
  for (const document of documents) builder.add(document)
  return new TermIndex(builder.build())
}

const engines: readonly (readonly [string, BuildEngine])[] = [
  ['lunr', buildLunr],
  ['scan', buildScan],
]

const documents: readonly EngineDocument[] = [
  { id: 7, fields: { words: ['barrage', 'ouvert', 'lundi'], names: ['ines', 'caradec'] } },
  { id: 2, fields: { words: ['maire', 'ouvert', 'halle', 'lundi'], title: ['halle'] } },
  { id: 40, fields: { words: ['orage', 'lundi'], names: ['caradec'] } },
  { id: 3, fields: { words: ['pluie', 'lundi'] } },
  { id: 11, fields: { words: ['pluie', 'lundi'] } },
  { id: 5, fields: {} },
]

describe.each(engines)('%s', (_, build) => {
  const engine = build(documents)
  const ids = (...query: Parameters<typeof engine.find>) => engine.find(...query).map((hit) => hit.id)

  test('finds what shares a term, and nothing else', () => {
    expect(ids([{ term: 'barrage', weight: 1 }], 9)).toEqual([7])
    expect(ids([{ term: 'neige', weight: 1 }], 9)).toEqual([])
    expect(ids([], 9)).toEqual([])
  })

  test('puts what shares more first', () => {
    expect(
      ids(
        [
          { term: 'caradec', weight: 1 },
          { term: 'orage', weight: 1 },
        ],
        9,
      ),
    ).toEqual([40, 7])
  })

  test('puts the rarer term first', () => {
    const found = ids(
      [
        { term: 'lundi', weight: 1 },
        { term: 'orage', weight: 1 },
      ],
      9,
    )
    expect(found[0]).toBe(40)
    expect(found).toHaveLength(5)
  })

  test('minds the weights', () => {
    const query = (barrage: number, halle: number) =>
      ids(
        [
          { term: 'barrage', weight: barrage },
          { term: 'halle', weight: halle, fields: ['words'] },
        ],
        1,
      )
    expect(query(9, 1)).toEqual([7])
    expect(query(1, 9)).toEqual([2])
  })

  test('searches the fields asked for', () => {
    expect(ids([{ term: 'caradec', weight: 1, fields: ['words'] }], 9)).toEqual([])
    expect(ids([{ term: 'halle', weight: 1, fields: ['title'] }], 9)).toEqual([2])
    expect(ids([{ term: 'caradec', weight: 1, fields: ['names', 'title'] }], 9).sort()).toEqual([40, 7])
  })

  test('orders equal scores by id, and keeps to the limit', () => {
    expect(ids([{ term: 'pluie', weight: 1 }], 9)).toEqual([3, 11])
    expect(ids([{ term: 'pluie', weight: 1 }], 1)).toEqual([3])
  })

  test.each(['20:30', 'qui:', '~', '*', '+', '-', 'a b', '', '^', '__proto__', 'constructor'])(
    'takes %j for a term like any other',
    (term) => {
      expect(ids([{ term, weight: 1 }], 9)).toEqual([])
      const odd = build([{ id: 1, fields: { words: [term, 'mot'] } }])
      expect(odd.find([{ term: 'mot', weight: 1 }], 9).map((hit) => hit.id)).toEqual([1])
    },
  )

  test('an empty index finds nothing', () => {
    expect(build([]).find([{ term: 'pluie', weight: 1 }], 9)).toEqual([])
  })
})
