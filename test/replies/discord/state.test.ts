import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askRow, pickRow, readAsk, readPick } from '../../../src/replies/discord/asks.ts'
import { controls, readPress } from '../../../src/replies/discord/controls.ts'
import { pack, unpack } from '../../../src/replies/discord/state.ts'
import { seenIn } from '../../discord/fake/seen.ts'

const asked = { command: 'who', options: { question: 'qui a parlé du barrage ?' }, language: 'fr' } as const
const paging = { from: 3, step: 3, total: 9 }

const buttonsOf = (components: ReturnType<typeof controls>) => seenIn({ body: { components } }).buttons
const idsOf = (components: ReturnType<typeof controls>) => buttonsOf(components).map(({ id }) => String(id))

test('any question comes back as it was packed', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean())
  const options = fc.dictionary(fc.string(), value)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), options, (command, options) => {
      const text = pack({ command, options, language: 'en' })
      expect(text.isWellFormed()).toBe(true)
      expect(unpack(text)).toEqual({ command, options: { ...options }, language: 'en' })
    }),
  )
})

test.each(['', 'publish', '三', 'a三三', pack(asked).slice(1), `${pack(asked)}~`])('%j holds no question', (text) => {
  expect(unpack(text)).toBeNull()
})

test('anything that is no question is refused, never thrown at', () => {
  const ideographs = fc.array(fc.integer({ min: 0x4df0, max: 0x8e10 })).map((codes) => String.fromCharCode(...codes))
  fc.assert(fc.property(fc.oneof(ideographs, fc.string()), (text) => void unpack(text)))
})

describe('the buttons under an answer', () => {
  test.each([
    ['at the first page', 0, [true, true, false]],
    ['between', 3, [false, true, false]],
    ['at the last page', 6, [false, true, true]],
  ])('%s', (_, from, disabled) => {
    const [row] = controls(asked, { ...paging, from }, false)
    expect(row && 'components' in row && row.components.map((button) => 'disabled' in button)).toEqual([
      ...disabled,
      false,
    ])
  })

  test('lead to the pages beside', () => {
    const row = controls(asked, paging, true)
    expect(buttonsOf(row).map(({ label }) => label)).toEqual([
      'Précédents',
      '2 / 3',
      'Suivants',
      'Montrer à tous',
      'Retirer',
    ])
    const ids = idsOf(row)
    const [previous = '', , next = '', publish = ''] = ids
    expect(readPress(previous, ids)).toEqual({ role: 'previous', from: 0, asked })
    expect(readPress(next, ids)).toEqual({ role: 'next', from: 6, asked })
    expect(readPress(publish, ids)).toEqual({ role: 'publish', from: 3, asked })
  })

  test('carry a question of a thousand characters', () => {
    const words = ['barrage', 'prix', 'député', 'hier', 'la', 'pluie', 'voté', 'eau', 'budget', 'qui', 'été', 'maire']
    const long = Array.from({ length: 300 }, (_, at) => words[(at * at + (at % 7)) % words.length]).join(' ')
    const options = { question: long.slice(0, 1000) }
    const ids = idsOf(controls({ ...asked, options }, paging, false))
    expect(readPress(ids[2] ?? '', ids)?.asked?.options).toEqual(options)
  })

  test('that cannot hold the question turn no pages, and say so', () => {
    const noise = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20000))).join('')
    const row = controls({ ...asked, options: { question: noise } }, paging, true)
    expect(buttonsOf(row).map(({ label }) => label)).toEqual(['Montrer à tous', 'Retirer'])
    expect(seenIn({ body: { components: row } }).text).toBe('posez une question plus courte pour tourner les pages')
    const ids = idsOf(row)
    expect(readPress(ids[0] ?? '', ids)).toEqual({ role: 'publish', from: 3, asked: null })
  })

  test.each([
    ['another button', 'ask:0:三', ['ask:0:三']],
    ['a button of the first version', 'publish', ['publish']],
    ['one that is not in the row', 'next:3:', []],
  ])('%s is none of them', (_, pressed, row) => {
    expect(readPress(pressed, row)).toBeNull()
  })
})

describe('a question at a button', () => {
  const ask = { label: 'Ouvrir', question: { command: 'articles', options: { article: 'a' } } }

  test('is read back', () => {
    const row = askRow([null, ask], 'fr', 2)
    const [button] = row?.components ?? []
    expect(button?.custom_id.length).toBeLessThanOrEqual(100)
    expect(readAsk(button?.custom_id ?? '')).toMatchObject(ask.question)
  })

  test('that no id can hold has no button', () => {
    const noise = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20000))).join('')
    expect(askRow([{ label: 'x', question: { command: 'quote', options: { speaker: noise } } }], 'fr', 0)).toBeNull()
  })

  test('or in a list: labels within their length, what is asked read back', () => {
    const row = pickRow([{ ...ask, label: `é\n${'é'.repeat(200)}`, detail: 'x'.repeat(200) }, ask], 'Choisir', 'fr')
    const [list] = row?.components ?? []
    expect(list?.options).toHaveLength(1)
    const [choice] = list?.options ?? []
    expect(choice?.label).toBe('Ouvrir')
    expect(readPick(choice?.value ?? '')).toMatchObject(ask.question)
  })
})
