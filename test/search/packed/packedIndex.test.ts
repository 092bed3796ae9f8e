import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import { ENGINES, OPTIONAL, type Options, PROHIBITED, REQUIRED, sample } from './engines.ts'

type Ask = string | readonly (readonly [term: string, options: object])[]
/** Each result: its ref and the terms that it was found by. */
type Found = readonly (readonly [ref: string, ...terms: string[]])[]

const { LEADING, TRAILING } = lunr.Query.wildcard

const CASES: readonly (readonly [phenomenon: string, ask: Ask, found: Found])[] = [
  ['one term, one document', 'foghorn', [['harbour', 'foghorn']]],
  ['one term, through a query', [['foghorn', {}]], [['harbour', 'foghorn']]],
  ['no document', 'zeppelin', []],
  [
    'several documents, the most relevant first',
    'pear',
    [
      ['orchard', 'pear'],
      ['letter', 'pear'],
    ],
  ],
  ['the pipeline stems the term', [['hurried', { usePipeline: true }]], [['harbour', 'hurri']]],
  ['a term kept from the pipeline is not stemmed', [['hurried', { usePipeline: false }]], []],
  ['all of two terms', 'foghorn sailor', [['harbour', 'foghorn', 'sailor']]],
  ['one of two terms', 'workshop zeppelin', [['letter', 'workshop']]],
  [
    'a document of all terms before those of one',
    'foghorn captain',
    [
      ['harbour', 'foghorn', 'captain'],
      ['orchard', 'captain'],
      ['letter', 'captain'],
    ],
  ],
  ['neither of two terms', 'zeppelin tundra', []],
  ['a term asked twice', 'sailor foghorn tundra sailor', [['harbour', 'sailor', 'foghorn']]],
  [
    'documents are stemmed',
    'prune',
    [
      ['orchard', 'prune'],
      ['letter', 'prune'],
    ],
  ],
  ['a term in one field', 'title:pear', [['orchard', 'pear']]],
  ['a term that the field does not have', 'title:foghorn', []],
  ['trailing wildcard', 'fog*', [['harbour', 'foghorn']]],
  ['trailing wildcard, no term', 'zep*', []],
  [
    'trailing wildcard, several terms',
    'pr*',
    [
      ['orchard', 'prune'],
      ['letter', 'prune'],
    ],
  ],
  ['leading wildcard', '*horn', [['harbour', 'foghorn']]],
  ['leading wildcard, no term', '*elin', []],
  [
    'infix wildcard',
    'p*ar',
    [
      ['orchard', 'pear'],
      ['letter', 'pear'],
    ],
  ],
  ['infix wildcard, no term', 'z*n', []],
  [
    'edit distance: another letter',
    'pean~1',
    [
      ['orchard', 'pear'],
      ['letter', 'pear'],
    ],
  ],
  ['edit distance: a letter too many', 'foghornn~1', [['harbour', 'foghorn']]],
  ['edit distance: a letter missing', 'fghorn~1', [['harbour', 'foghorn']]],
  ['edit distance: two letters changed round', 'fgohorn~1', [['harbour', 'foghorn']]],
  ['edit distance, no term', 'tundra~1', []],
  [
    'boost',
    'workshop foghorn^5',
    [
      ['harbour', 'foghorn'],
      ['letter', 'workshop'],
    ],
  ],
  ['boost, no term', 'zeppelin^10', []],
  [
    'as one types: the word, what begins so, what is like it',
    [
      ['fogh', { boost: 100, usePipeline: true }],
      ['fogh', { boost: 10, usePipeline: false, wildcard: TRAILING }],
      ['fogh', { boost: 1, editDistance: 1 }],
    ],
    [['harbour', 'foghorn']],
  ],
  [
    'as one types, no term',
    [
      ['zepp', { boost: 100, usePipeline: true }],
      ['zepp', { boost: 10, usePipeline: false, wildcard: TRAILING }],
      ['zepp', { boost: 1, editDistance: 1 }],
    ],
    [],
  ],
  [
    'wildcards put on both ends',
    [['gho', { wildcard: LEADING | TRAILING, usePipeline: false }]],
    [['harbour', 'foghorn']],
  ],
  [
    'prohibited',
    '-foghorn captain',
    [
      ['orchard', 'captain'],
      ['letter', 'captain'],
    ],
  ],
  ['prohibited, alone, in every document', '-captain', []],
  ['prohibited, alone, in no document', '-zeppelin', [['harbour'], ['orchard'], ['letter']]],
  ['prohibited, alone, in some documents', '-pear', [['harbour']]],
  ['prohibited in one field', '-title:pear maren', [['letter', 'maren']]],
  [
    'prohibited, through a query',
    [
      ['foghorn', { presence: PROHIBITED }],
      ['captain', { presence: OPTIONAL }],
    ],
    [
      ['orchard', 'captain'],
      ['letter', 'captain'],
    ],
  ],
  ['required', '+foghorn captain', [['harbour', 'foghorn', 'captain']]],
  ['required, never together', '+foghorn +pear', []],
  ['required, no such term', '+zeppelin captain', []],
  ['required in one field', '+title:pear captain', [['orchard', 'pear', 'captain']]],
  ['required in one field and in any', '+title:pear +captain', [['orchard', 'pear', 'captain']]],
  ['required in two fields', '+title:pear +body:harbour', [['orchard', 'pear', 'harbour']]],
  ['required in two fields, no such term in one', '+title:pear +body:zeppelin', []],
  [
    'required, through a query',
    [
      ['foghorn', { presence: REQUIRED }],
      ['captain', { presence: OPTIONAL }],
    ],
    [['harbour', 'foghorn', 'captain']],
  ],
  [
    'required in two fields, through a query',
    [
      ['pear', { presence: REQUIRED, fields: ['title'] }],
      ['harbour', { presence: REQUIRED, fields: ['body'] }],
    ],
    [['orchard', 'pear', 'harbour']],
  ],
  [
    'required, no such term, through a query',
    [
      ['zeppelin', { presence: REQUIRED }],
      ['captain', { presence: OPTIONAL }],
    ],
    [],
  ],
  ['required, optional and prohibited', '+pear captain -workshop', [['orchard', 'pear', 'captain']]],
  ['no clause at all', '', [['harbour'], ['orchard'], ['letter']]],
]

describe.each(ENGINES)('$name', ({ build }) => {
  const index = sample(build)
  const find = (ask: Ask) =>
    typeof ask === 'string'
      ? index.search(ask)
      : index.query((query) => {
          for (const [term, options] of ask) query.term(term, { ...options })
        })

  test.each(CASES)('%s', (_, ask, found) => {
    const results = find(ask)
    expect(results.map(({ ref, matchData }) => [ref, ...Object.keys(matchData.metadata).sort()])).toEqual(
      found.map(([ref, ...terms]) => [ref, ...terms.sort()]),
    )
  })

  test('what is found by prohibited terms alone scores nothing', () => {
    for (const { score } of index.search('-zeppelin')) expect(score).toBe(0)
  })

  test('the fields that a term was found in', () => {
    expect(index.search('lantern')[0]?.matchData.metadata).toEqual({ lantern: { title: {}, body: {} } })
    expect(index.search('foghorn sailor')[0]?.matchData.metadata).toEqual({
      foghorn: { body: {} },
      sailor: { body: {} },
    })
  })

  test.each<[phenomenon: string, ask: string, options: Options, first: string]>([
    ['a field boosted when built', 'gardener', { fieldBoosts: { body: 10 } }, 'orchard'],
    ['another field boosted', 'gardener', { fieldBoosts: { title: 10 } }, 'letter'],
    ['a document boosted when built', 'pear', { documentBoosts: { letter: 10 } }, 'letter'],
    ['a term boosted against it', 'captain harbour^10', { documentBoosts: { letter: 10 } }, 'orchard'],
    ['nothing boosted', 'pear', {}, 'orchard'],
  ])('%s', (_, ask, options, first) => {
    expect(sample(build, options).search(ask)[0]?.ref).toBe(first)
  })

  test.each(['author:pear', 'pear^', 'pear~x', '+', 'title:', '~2', '^2', '-', '+title:'])(
    'a query that does not parse: %s',
    (text) => {
      expect(() => index.search(text)).toThrow(lunr.QueryParseError)
    },
  )
})
