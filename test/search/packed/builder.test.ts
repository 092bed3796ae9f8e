import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import { PackedBuilder, PackedIndex } from '../../../src/search/packed/index.ts'
import { ENGINES } from './engines.ts'

const mark: lunr.PipelineFunction = (token) => {
  token.metadata['constructor'] = 'marked'
  return token
}
const behead: lunr.PipelineFunction = (token) => token.update((word) => word.slice(1))
lunr.Pipeline.registerFunction(mark, 'mark')
lunr.Pipeline.registerFunction(behead, 'behead')

// Lunr's suite for builders looks into `invertedIndex`, `fieldTermFrequencies`, `fieldVectors`, `tokenSet` and
// `averageFieldLength` of a builder, which stay empty here: to have no such objects is what a packed index is for. What
// they hold is asked of the index instead, or of its JSON.

describe.each(ENGINES)('$name', ({ Builder }) => {
  test('the ref is id unless told', () => {
    const builder = new Builder()
    expect(builder._ref).toBe('id')
    builder.ref('slug')
    expect(builder._ref).toBe('slug')
  })

  test('a field has no slash in its name', () => {
    const builder = new Builder()
    builder.field('title')
    expect(Object.keys(builder._fields)).toEqual(['title'])
    expect(() => builder.field('title/short')).toThrow(RangeError)
  })

  test.each([
    [-1, 0],
    [0.5, 0.5],
    [1.5, 1],
  ])('b(%d) is kept as %d', (given, kept) => {
    const builder = new Builder()
    expect(builder._b).toBe(0.75)
    builder.b(given)
    expect(builder._b).toBe(kept)
  })

  test('k1 is kept as given', () => {
    const builder = new Builder()
    expect(builder._k1).toBe(1.2)
    builder.k1(1.6)
    expect(builder._k1).toBe(1.6)
  })

  test('a plugin gets the builder, as this and first, and what else it is used with', () => {
    const builder = new Builder()
    const calls: unknown[][] = []
    builder.use(
      function (...given) {
        calls.push([this, ...given])
      },
      1,
      2,
    )
    expect(calls).toEqual([[builder, builder, 1, 2]])
  })

  test.each(['constructor', '__proto__', 'prototype'])('%s is a word and a ref like any other', (name) => {
    const builder = new Builder()
    builder.field('title')
    builder.metadataWhitelist.push('position')
    builder.add({ id: name, title: `plain ${name}` })
    const [result] = builder.build().query((query) => query.term(name, { usePipeline: false }))
    expect(result?.ref).toBe(name)
    expect(Object.keys(result?.matchData.metadata ?? {})).toEqual([name])
  })

  test.each(['constructor', '__proto__', 'prototype'])('%s is a field like any other', (name) => {
    const builder = new Builder()
    builder.field(name, { extractor: () => 'tide' })
    builder.add({ id: '1' })
    const [result] = builder.build().search('tide')
    expect(result?.ref).toBe('1')
    expect(Object.keys(Reflect.get(result?.matchData.metadata ?? {}, 'tide'))).toEqual([name])
  })

  test('its index, as JSON, has each term with its fields and documents, and of each field a vector', () => {
    const builder = new Builder()
    builder.field('title')
    builder.add({ id: '1', title: 'tide', body: 'ebb' })
    const { fields, invertedIndex, fieldVectors } = JSON.parse(JSON.stringify(builder.build()))
    expect(fields).toEqual(['title'])
    expect(invertedIndex).toEqual([['tide', { _index: 0, title: { 1: {} } }]])
    expect(fieldVectors).toEqual([['title/1', [0, 0.288]]])
  })

  test('metadata of any name comes back, once a token', () => {
    const builder = new Builder()
    builder.field('title')
    builder.metadataWhitelist.push('constructor', 'position')
    builder.pipeline.add(mark)
    builder.add({ id: '1', title: 'tide and tide' })
    expect(builder.build().search('tide')[0]?.matchData.metadata).toEqual({
      tide: {
        title: {
          constructor: ['marked', 'marked'],
          position: [
            [0, 4],
            [9, 4],
          ],
        },
      },
    })
  })

  test('documents are counted, what is no field is left out', () => {
    const builder = new Builder()
    builder.field('title')
    builder.add({ id: '1', title: 'tide', body: 'ebb' })
    expect(builder.documentCount).toBe(1)
    const index = builder.build()
    expect(index).toBeInstanceOf(lunr.Index)
    expect(index.search('tide')).toHaveLength(1)
    expect(index.search('ebb')).toEqual([])
  })

  test('an extractor, a tokenizer and a pipeline of one’s own', () => {
    const builder = new Builder()
    builder.field('words', { extractor: (document) => Object.values(document) })
    const byComma: typeof lunr.tokenizer = Object.assign(
      (value?: null | string | object | object[]) => lunr.tokenizer(String(value).split(',')),
      { separator: /,/ },
    )
    builder.tokenizer = byComma
    builder.pipeline.add(behead)
    builder.add({ id: 'a', other: 'xtide,xebb' })
    const index = builder.build()
    expect(['tide', 'ebb', 'xebb'].map((term) => index.search(term).length)).toEqual([1, 1, 0])
  })

  test('an extractor that reaches into a document', () => {
    const builder = new Builder()
    builder.field('name', { extractor: (document) => Reflect.get(Reflect.get(document, 'person'), 'name') })
    builder.add({ id: '1', person: { name: 'maren' } })
    expect(builder.build().search('name:maren')).toHaveLength(1)
  })

  test('a field of no words, and no documents at all', () => {
    const builder = new Builder()
    builder.field('title')
    expect(builder.build().search('tide')).toEqual([])
    builder.add({ id: '1', title: null })
    builder.add({ id: '2' })
    expect(builder.build().search('-tide')).toHaveLength(2)
  })
})

test('the packed builder is a Lunr builder of a packed index', () => {
  const builder = new PackedBuilder()
  expect(builder).toBeInstanceOf(lunr.Builder)
  expect(builder.build()).toBeInstanceOf(PackedIndex)
})
