import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import { ENGINES, OPTIONAL, PROHIBITED, REQUIRED, sample } from './engines.ts'

// What Lunr's suites for queries and their parser ask, put to the query that an index hands over. The lexer has a suite
// of its own there: it is Lunr's here too, and shows in what a string is parsed into.

const { NONE, LEADING, TRAILING } = lunr.Query.wildcard
const BOTH = ['title', 'body']

/** What a clause is made of unless told. */
const plain = (term: string) => ({
  term,
  fields: BOTH,
  boost: 1,
  usePipeline: true,
  wildcard: NONE,
  presence: OPTIONAL,
})

describe.each(ENGINES)('$name', ({ build }) => {
  const index = sample(build)

  const clausesOf = (ask: (query: lunr.Query) => unknown) => {
    let clauses: readonly lunr.Query.Clause[] = []
    index.query((query) => {
      ask(query)
      clauses = query.clauses.map((clause) => ({ ...clause }))
    })
    return clauses
  }

  test.each<[phenomenon: string, ask: (query: lunr.Query) => unknown, clauses: readonly object[]]>([
    ['a term', (query) => query.term('tide', {}), [plain('tide')]],
    ['a token', (query) => query.term(new lunr.Token('tide', {}), {}), [plain('tide')]],
    ['several terms', (query) => query.term(['tide', 'ebb'], {}), [plain('tide'), plain('ebb')]],
    ['several tokens', (query) => query.term(lunr.tokenizer('Tide ebb'), {}), [plain('tide'), plain('ebb')]],
    [
      'a clause with everything told',
      (query) => query.term('tide', { boost: 10, fields: ['title'], usePipeline: false, presence: REQUIRED }),
      [{ ...plain('tide'), boost: 10, fields: ['title'], usePipeline: false, presence: REQUIRED }],
    ],
    ['no wildcard', (query) => query.term('tide', { wildcard: NONE }), [plain('tide')]],
    [
      'a leading wildcard',
      (query) => query.term('tide', { wildcard: LEADING }),
      [{ ...plain('*tide'), wildcard: LEADING }],
    ],
    [
      'a trailing wildcard',
      (query) => query.term('tide', { wildcard: TRAILING }),
      [{ ...plain('tide*'), wildcard: TRAILING }],
    ],
    [
      'wildcards at both ends',
      (query) => query.term('tide', { wildcard: LEADING | TRAILING }),
      [{ ...plain('*tide*'), wildcard: LEADING | TRAILING }],
    ],
    [
      'wildcards that are there already',
      (query) => query.term('*tide*', { wildcard: LEADING | TRAILING }),
      [{ ...plain('*tide*'), wildcard: LEADING | TRAILING }],
    ],
  ])('%s', (_, ask, clauses) => {
    expect(clausesOf(ask)).toEqual(clauses)
  })

  test.each<[phenomenon: string, presences: readonly lunr.Query.presence[], isNegated: boolean]>([
    ['prohibited terms alone', [PROHIBITED, PROHIBITED], true],
    ['prohibited and optional ones', [PROHIBITED, OPTIONAL], false],
    ['prohibited and required ones', [PROHIBITED, REQUIRED], false],
    ['optional ones', [OPTIONAL], false],
  ])('whether a query only takes away: %s', (_, presences, isNegated) => {
    let asked: boolean | undefined
    index.query((query) => {
      for (const [i, presence] of presences.entries()) query.term(`term${i}`, { presence })
      asked = query.isNegated()
    })
    expect(asked).toBe(isNegated)
  })

  const parsed = (term: string) => {
    const { wildcard: _, ...rest } = plain(term)
    return rest
  }

  test.each<[text: string, clauses: readonly object[]]>([
    ['tide', [parsed('tide')]],
    ['TIDE', [parsed('tide')]],
    ['ti*', [{ ...parsed('ti*'), usePipeline: false }]],
    ['tide ebb', [parsed('tide'), parsed('ebb')]],
    ['tide    ebb', [parsed('tide'), parsed('ebb')]],
    ['tide-ebb', [parsed('tide'), parsed('ebb')]],
    [
      '+tide +ebb',
      [
        { ...parsed('tide'), presence: REQUIRED },
        { ...parsed('ebb'), presence: REQUIRED },
      ],
    ],
    ['title:tide', [{ ...parsed('tide'), fields: ['title'] }]],
    [
      'title:tide body:ebb',
      [
        { ...parsed('tide'), fields: ['title'] },
        { ...parsed('ebb'), fields: ['body'] },
      ],
    ],
    ['tide~2', [{ ...parsed('tide'), editDistance: 2 }]],
    [
      'tide~2 ebb~3',
      [
        { ...parsed('tide'), editDistance: 2 },
        { ...parsed('ebb'), editDistance: 3 },
      ],
    ],
    ['title:tide~2', [{ ...parsed('tide'), fields: ['title'], editDistance: 2 }]],
    ['tide^2', [{ ...parsed('tide'), boost: 2 }]],
    [
      'tide^2 ebb^3',
      [
        { ...parsed('tide'), boost: 2 },
        { ...parsed('ebb'), boost: 3 },
      ],
    ],
    ['title:tide^2', [{ ...parsed('tide'), fields: ['title'], boost: 2 }]],
    ['+tide', [{ ...parsed('tide'), presence: REQUIRED }]],
    ['-tide', [{ ...parsed('tide'), presence: PROHIBITED }]],
    ['+title:tide', [{ ...parsed('tide'), fields: ['title'], presence: REQUIRED }]],
    ['-title:tide', [{ ...parsed('tide'), fields: ['title'], presence: PROHIBITED }]],
    ['tide^2~3', [{ ...parsed('tide'), boost: 2, editDistance: 3 }]],
    ['title:tide^10~5', [{ ...parsed('tide'), fields: ['title'], boost: 10, editDistance: 5 }]],
    ['TITLE\\:tide', [parsed('title:tide')]],
  ])('%s', (text, clauses) => {
    let found: readonly object[] = []
    // What `search` does with a string, with a look at what came of it.
    index.query((query) => {
      new lunr.QueryParser(text, query).parse()
      found = query.clauses.map(({ wildcard: _, ...clause }) => clause)
    })
    expect(found).toEqual(clauses)
    expect(index.search(text)).toEqual(index.query((query) => new lunr.QueryParser(text, query).parse()))
  })

  test('a field in capitals is another than the same in small letters', () => {
    const shouted = build(function () {
      this.field('TITLE')
      this.add({ id: '1', TITLE: 'tide' })
    })
    expect(shouted.search('TITLE:TIDE').map(({ ref }) => ref)).toEqual(['1'])
    expect(() => shouted.search('title:tide')).toThrow(lunr.QueryParseError)
  })
})
