import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE, pageRow, readTurn } from '../../../src/replies/discord/pages.ts'

const question = { command: 'who', options: { question: 'qui a parlé du barrage ?' }, language: 'fr' } as const
const idsOf = (row: ReturnType<typeof pageRow>) => row?.components.map(({ custom_id }) => custom_id) ?? []

test('a page leads to the ones beside it', () => {
  const row = pageRow({ question, from: PAGE }, 3 * PAGE)
  expect(row?.components.map(({ label, disabled }) => [label, disabled])).toEqual([
    ['Précédents', false],
    ['2 / 3', true],
    ['Suivants', false],
  ])
  const [previous = '', , next = ''] = idsOf(row)
  expect(readTurn(previous, idsOf(row))).toEqual({ question, from: 0 })
  expect(readTurn(next, idsOf(row))).toEqual({ question, from: 2 * PAGE })
})

test.each([
  ['at the first page', 0, [true, true, false]],
  ['at the last page', PAGE, [false, true, true]],
])('%s', (_, from, disabled) => {
  expect(pageRow({ question, from }, PAGE + 1)?.components.map((button) => button.disabled)).toEqual(disabled)
})

test('one page needs no buttons, nor can an endless question have them', () => {
  expect(pageRow({ question, from: 0 }, PAGE)).toBeNull()
  expect(pageRow({ question: { ...question, options: { question: 'é'.repeat(400) } }, from: 0 }, 9)).toBeNull()
})

test.each([
  ['another button', 'publish', ['publish']],
  ['no question', 'next:3:', ['previous:0:', 'place:0:', 'next:3:']],
  ['a question of another shape', 'next:3:', ['previous:0:["de","who",{}]', 'place:0:', 'next:3:']],
  ['an option of another shape', 'next:3:', ['previous:0:["fr","who",{"a":[1]}]', 'place:0:', 'next:3:']],
])('%s turns no page', (_, pressed, row) => {
  expect(readTurn(pressed, row)).toBeNull()
})

test('any question comes back as it was, from ids that Discord takes', () => {
  const options = fc.dictionary(fc.constantFrom('question', 'topic'), fc.string({ unit: 'binary', maxLength: 60 }))
  fc.assert(
    fc.property(options, fc.nat({ max: 30 }), (options, page) => {
      const turn = { question: { ...question, options }, from: page * PAGE }
      const ids = idsOf(pageRow(turn, 99))
      fc.pre(ids.length > 0)
      for (const id of ids) expect(id.length <= 100 && id.isWellFormed()).toBe(true)
      const [, here = ''] = ids
      expect(readTurn(here, ids)).toEqual({ ...turn, question: { ...turn.question, options: { ...options } } })
    }),
  )
})
