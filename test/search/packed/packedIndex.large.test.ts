import lunr from 'lunr'
import { expect, test } from 'vitest'
import { PackedBuilder } from '../../../src/search/packed/index.ts'

const DOCUMENTS = 3000
const ENDINGS = ['', 'a', 'é', '-y', 'ю', '𝄞', 'ingly', 'x'.repeat(300)]

/** Numbers in [0, 1), the same every time. */
let state = 1
function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return (state >>> 8) / 2 ** 24
}

/** A word of a few thousand, the first of them common and the last rare. */
function word(): string {
  const rank = Math.floor(4000 ** random())
  return `w${rank}${ENDINGS[rank % ENDINGS.length]}`
}

const words = (count: number) => Array.from({ length: count }, word)
const documents = Array.from({ length: DOCUMENTS }, (_, id) => ({
  id,
  title: words(3).join(' '),
  // One document is as long as many: frequencies and lengths no longer fit a byte.
  body: words(id === 77 ? 20_000 : Math.floor(random() * 20)),
}))

function build(builder: lunr.Builder): void {
  builder.field('title', { boost: 3 })
  builder.field('body')
  for (const document of documents) builder.add(document, document.id % 100 === 0 ? { boost: 1000 } : {})
}

const reference = new lunr.Builder()
build(reference)
const expected = reference.build()
const packed = new PackedBuilder()
build(packed)
const index = packed.build()

const asked: readonly (readonly [string, lunr.Index.QueryBuilder])[] = [
  ...[1, 2, 4, 10, 30].flatMap((count) =>
    Array.from({ length: 8 }, (): readonly [string, lunr.Index.QueryBuilder] => {
      const terms = words(count)
      return [`${count} words`, (query) => query.term(terms, {})]
    }),
  ),
  ['common words alone', (query) => query.term(['w1a', 'w2é', 'w3-y'], { fields: ['body'] })],
  ['trailing wildcard', (query) => query.term('w1*', {})],
  ['leading wildcard', (query) => query.term('*ю', {})],
  ['infix wildcard', (query) => query.term('w*2*y', {})],
  ['edit distance', (query) => query.term('w12', { editDistance: 2 }).term('w1a', { boost: 2 })],
  [
    'required and prohibited',
    (query) =>
      query
        .term('w1a', { presence: lunr.Query.presence.REQUIRED })
        .term('w2é', { presence: lunr.Query.presence.PROHIBITED })
        .term(['w5𝄞', 'w9a'], {}),
  ],
]

test.each(asked)('thousands of documents: %s', (_, question) => {
  const results = expected.query(question)
  const key = ({ ref, score }: lunr.Index.Result) => `${ref} ${score}`
  expect(index.query(question).map(key)).toEqual(results.map(key))
  for (const limit of [1, 10, 100]) expect(index.query(question, limit)).toEqual(results.slice(0, limit))
})
