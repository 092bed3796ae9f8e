import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { PackedBuilder } from '../../../src/search/packed/index.ts'

const { OPTIONAL, REQUIRED, PROHIBITED } = lunr.Query.presence
const FIELDS = ['title', 'body', 'tags']

const letter = fc.constantFrom('a', 'b', 'c', '1', '-', 'é')
const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 })
const text = fc.array(word, { maxLength: 8 })
const boost = fc.constantFrom(1, 1, 1, 2, 0.5, 10, 0, -1)
const ref = fc.oneof(fc.nat(12).map(String), fc.constantFrom('x', 'y', 'z/1', '007', 'constructor'))

const corpus = fc.record({
  documents: fc.uniqueArray(
    fc.record({ id: ref, boost, title: fc.option(text), body: text.map((words) => words.join(' ')), tags: text }),
    { selector: ({ id }) => id, maxLength: 12 },
  ),
  fields: fc.subarray(FIELDS, { minLength: 1 }),
  fieldBoost: fc.constantFrom(1, 2, 3.7),
  k1: fc.constantFrom(1.2, 0, 2.5),
  b: fc.constantFrom(0.75, 0, 1),
  whitelist: fc.subarray(['position', 'index']),
  piped: fc.boolean(),
})
type Corpus = typeof corpus extends fc.Arbitrary<infer C> ? C : never

const clause = fc.record(
  {
    term: fc.string({ unit: fc.oneof({ weight: 5, arbitrary: letter }, fc.constant('*')), minLength: 1, maxLength: 4 }),
    boost,
    fields: fc.subarray(FIELDS, { minLength: 1 }),
    editDistance: fc.nat(3),
    usePipeline: fc.boolean(),
    wildcard: fc.nat(3),
    presence: fc.constantFrom(OPTIONAL, OPTIONAL, OPTIONAL, REQUIRED, PROHIBITED),
  },
  { requiredKeys: ['term'] },
)
type Clause = typeof clause extends fc.Arbitrary<infer C> ? C : never

function fill(builder: lunr.Builder, { documents, fields, fieldBoost, k1, b, whitelist, piped }: Corpus): lunr.Index {
  for (const field of fields) builder.field(field, field === 'title' ? { boost: fieldBoost } : {})
  builder.k1(k1)
  builder.b(b)
  builder.metadataWhitelist.push(...whitelist)
  if (piped) {
    builder.pipeline.add(lunr.trimmer, lunr.stemmer)
    builder.searchPipeline.add(lunr.stemmer)
  }
  for (const { boost, ...document } of documents) builder.add(document, { boost })
  return builder.build()
}

function ask(clauses: readonly Clause[], fields: readonly string[]): lunr.Index.QueryBuilder {
  return (query) => {
    for (const { term, ...options } of clauses)
      query.term(term, {
        ...options,
        ...(options.fields && { fields: options.fields.filter((name) => fields.includes(name)) }),
      })
  }
}

test('the same documents, order, scores and match data as Lunr, all of them or the first', () => {
  fc.assert(
    fc.property(
      corpus,
      fc.array(clause, { maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      (documents, clauses, limit) => {
        const packed = new PackedBuilder()
        const question = ask(clauses, documents.fields)
        const expected = fill(new lunr.Builder(), documents).query(question)
        fill(packed, documents)
        const index = packed.build()
        expect(index.query(question)).toEqual(expected)
        expect(index.query(question, limit)).toEqual(expected.slice(0, limit))
      },
    ),
    { numRuns: 300 },
  )
})

test('a ref added twice: both counted, the words of both found, the last weighed', () => {
  const twice = fc.array(fc.record({ id: fc.nat(3).map(String), words: text }), { maxLength: 8 })
  fc.assert(
    fc.property(twice, fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean(), (documents, terms, positions) => {
      const [expected, found] = [lunr.Builder, PackedBuilder].map((Builder) => {
        const builder = new Builder()
        builder.field('words')
        if (positions) builder.metadataWhitelist.push('position')
        for (const document of documents) builder.add({ ...document, words: document.words.join(' ') })
        const results = builder.build().query((query) => query.term(terms, {}))
        return results.sort((a, b) => (a.ref < b.ref ? -1 : 1))
      })
      expect(found).toEqual(expected)
    }),
    { numRuns: 300 },
  )
})
