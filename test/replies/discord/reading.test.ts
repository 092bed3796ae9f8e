import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAGE_TEXT_ROOM, pageText, textPages } from '../../../src/replies/discord/reading.ts'
import { hostile } from '../../discord/hostile.ts'
import { seen } from '../../discord/markdown.ts'

const long = fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times))
const piece = fc.record({ text: fc.oneof(hostile, long), marked: fc.boolean(), opens: fc.boolean() })

test('every page fits, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const page of textPages(pieces)) {
        const shown = pageText(page)
        if (pieces.some(({ text }) => text.trim())) expect(shown).not.toBe('')
        expect(shown.length).toBeLessThanOrEqual(PAGE_TEXT_ROOM)
      }
    }),
  )
})

test('read one after the other, the pages are the text, no word lost or twice', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ text: fc.lorem({ maxCount: 300 }), opens: fc.boolean() })), (pieces) => {
      const words = (text: string) => text.split(/\s+/).filter(Boolean)
      const read = textPages(pieces).map((page) => page.map(({ text, opens }) => (opens ? ` ${text}` : text)).join(''))
      const given = pieces.map(({ text, opens }) => (opens ? ` ${text}` : text)).join('')
      expect(read.join('').replaceAll(/\s/g, '')).toBe(given.replaceAll(/\s/g, ''))
      for (const page of read) for (const word of words(page).slice(1, -1)) expect(given).toContain(word)
    }),
  )
})

test('a page breaks between words where it can, and between letters where it must', () => {
  const [first = [], second = []] = textPages([{ text: 'barrage '.repeat(400) }])
  expect(pageText(first)).toMatch(/^barrage .* barrage$/)
  expect(pageText(second)).toMatch(/^barrage /)
  expect(textPages([{ text: '😀'.repeat(1000) }]).map((page) => pageText(page).isWellFormed())).not.toContain(false)
})

test('paragraphs stay apart, and what is marked is bold', () => {
  const [page = []] = textPages([{ text: 'Un.' }, { text: 'Deux ', opens: true }, { text: 'mots.', marked: true }])
  expect(seen(pageText(page))).toEqual({ text: 'Un.\n\nDeux mots.', marks: [{ kind: 'bold', start: 10, end: 15 }] })
})

test('a megabyte takes linear time', () => {
  for (const text of ['a', 'a ', '*', '\n', 'é '])
    expect(textPages([{ text: text.repeat(1_000_000 / text.length) }]).length).toBeLessThan(2000)
})
