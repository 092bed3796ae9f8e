import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { mergeSegments, PackedBuilder, type PackedIndex } from '../../../src/search/packed/index.ts'
import { OPTIONAL, PROHIBITED, REQUIRED } from './engines.ts'

const letter = fc.constantFrom('a', 'b', 'c', '1', 'é')
const word = fc.string({ unit: letter, minLength: 1, maxLength: 3 })
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '))
const document = fc.record({
  id: fc.oneof(fc.nat(9).map(String), fc.constantFrom('x', 'y', '007')),
  boost: fc.constantFrom(1, 1, 2, 0.5),
  title: text,
  body: text,
})
type Document = typeof document extends fc.Arbitrary<infer D> ? D : never

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      documents: fc.uniqueArray(document, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), id: document.map(({ id }) => id) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge' as const), from: fc.nat(3), count: fc.nat(3) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const clause = fc.record(
  {
    term: fc.string({ unit: fc.oneof({ weight: 5, arbitrary: letter }, fc.constant('*')), minLength: 1, maxLength: 3 }),
    boost: fc.constantFrom(1, 2, 0.5),
    fields: fc.subarray(['title', 'body'], { minLength: 1 }),
    editDistance: fc.nat(2),
    presence: fc.constantFrom(OPTIONAL, OPTIONAL, OPTIONAL, REQUIRED, PROHIBITED),
  },
  { requiredKeys: ['term'] },
)

function build<B extends lunr.Builder>(builder: B, documents: Iterable<Document>): B {
  builder.field('title', { boost: 3 })
  builder.field('body')
  for (const { boost, ...rest } of documents) builder.add(rest, { boost })
  return builder
}

const built = (documents: Iterable<Document>): PackedIndex => build(new PackedBuilder(), documents).build()

/** Does the same to the index and to the list of documents that should be in it. */
function take(one: Step, index: PackedIndex, documents: Map<string, Document>): void {
  if (one.kind === 'add') {
    index.add(built(one.documents))
    for (const added of one.documents) {
      documents.delete(added.id)
      documents.set(added.id, added)
    }
  } else if (one.kind === 'remove') expect(index.remove(one.id)).toBe(documents.delete(one.id))
  else {
    const parts = index.segments.slice(one.from, one.from + one.count)
    if (parts.length > 0) index.replace(one.from, parts.length, mergeSegments(parts))
  }
}

test('added to, removed from and merged, an index answers as one built of what is in it', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 8 }),
      fc.array(clause, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (steps, clauses, limit) => {
        const index = built([])
        const documents = new Map<string, Document>()
        for (const one of steps) take(one, index, documents)
        const question: lunr.Index.QueryBuilder = (query) => {
          for (const { term, ...options } of clauses) query.term(term, options)
        }
        const expected = build(new lunr.Builder(), documents.values()).build().query(question)
        const byRef = new Map(expected.map((result) => [result.ref, result]))
        const found = index.query(question)
        expect(index.size).toBe(documents.size)
        expect(found.length).toBe(expected.length)
        for (const [i, { ref, score, matchData }] of found.entries()) {
          // Terms may have come in another order, and sums differ in their last bit.
          expect(score).toBeCloseTo(byRef.get(ref)?.score ?? Number.NaN, 9)
          expect(score).toBeCloseTo(expected[i]?.score ?? Number.NaN, 9)
          expect(matchData).toEqual(byRef.get(ref)?.matchData)
        }
        expect(index.query(question, limit)).toEqual(found.slice(0, limit))
      },
    ),
    { numRuns: 500 },
  )
})

test('an index only ever added to gives the very scores and order', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(document, { selector: ({ id }) => id, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(word, { minLength: 1, maxLength: 4 }),
      (documents, each, terms) => {
        const index = built([])
        for (let at = 0; at < documents.length; at += each) index.add(built(documents.slice(at, at + each)))
        const question: lunr.Index.QueryBuilder = (query) => query.term(terms, {})
        const expected = build(new lunr.Builder(), documents).build()
        expect(index.query(question)).toEqual(expected.query(question))
        expect(JSON.parse(JSON.stringify(index))).toEqual(JSON.parse(JSON.stringify(expected)))
        index.replace(0, index.segments.length, mergeSegments(index.segments))
        expect(index.query(question)).toEqual(expected.query(question))
      },
    ),
    { numRuns: 300 },
  )
})
