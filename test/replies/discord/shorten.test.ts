import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shorten, shortenAround } from '../../../src/replies/discord/shorten.ts'
import { printable } from '../../../src/replies/printable.ts'
import { hostile } from '../../discord/hostile.ts'
import { seen } from '../../discord/markdown.ts'

const long = fc.tuple(hostile, fc.integer({ min: 1, max: 200 })).map(([text, times]) => text.repeat(times))

/** What is seen, with and without the sign for words left out at either end: the text itself may hold that sign. */
const readings = (text: string) => {
  const start = text.replace(/^\[…\] /, '')
  return [text, start, text.replace(/ \[…\]$/, ''), start.replace(/ ?\[…\]$/, '')]
}

describe('shorten', () => {
  test.each([
    ['fits', 'Le barrage tiendra', 30, 'Le barrage tiendra'],
    ['whole words, the sign after them', 'Le barrage tiendra encore', 20, 'Le barrage […]'],
    ['the room is for the escaped text', '**** ****', 14, '**** […]'],
    ['a word without end is cut between letters', 'é'.repeat(50), 17, `${'é'.repeat(11)} […]`],
    ['never within a pair', '😀'.repeat(50), 18, `${'😀'.repeat(6)} […]`],
    ['never between a letter and its accent', 'e\u0301'.repeat(50), 17, `${'e\u0301'.repeat(5)} […]`],
  ])('%s', (_, text, room, expected) => {
    expect(seen(shorten(text, room)).text).toBe(expected)
  })

  test('any text, any room: a beginning of it and nothing else', () => {
    fc.assert(
      fc.property(long, fc.integer({ min: 10, max: 300 }), (text, room) => {
        const shown = shorten(text, room)
        expect(shown.length).toBeLessThanOrEqual(room)
        const beginning = printable(text).trimStart()
        expect(readings(seen(shown, false).text).some((read) => beginning.startsWith(read.trimStart()))).toBe(true)
      }),
    )
  })
})

describe('shortenAround', () => {
  const before = 'Devant une salle comble et plutôt bruyante, la maire a dit que '
  const words = 'le barrage tiendra'
  const after = ', comme il tient depuis quarante ans, avant de reprendre le car de midi.'

  test.each([
    ['all of it', 200, `${before}${words}${after}`],
    ['context cut on both sides', 90, '[…] bruyante, la maire a dit que le barrage tiendra, comme il tient depuis […]'],
    ['the words themselves cut: nothing follows them', 30, '[…] a dit que le […]'],
  ])('%s', (_, room, expected) => {
    const { text, marks } = seen(shortenAround(before, words, after, room), false)
    expect(text).toBe(expected)
    expect(marks.map(({ kind }) => kind)).toEqual(['bold'])
  })

  test('any sentence, any room: one stretch of it, the words marked', () => {
    fc.assert(
      fc.property(long, long, long, fc.integer({ min: 60, max: 400 }), (before, words, after, room) => {
        const content = shortenAround(before, words, after, room)
        expect(content.length).toBeLessThanOrEqual(room)
        const { text, marks } = seen(content, false)
        const whole = [before, words, after].map(printable).join('')
        expect(readings(text).some((reading) => whole.includes(reading))).toBe(true)
        // Of words that begin with more blanks than fit nothing is left to mark.
        expect(marks.length).toBeLessThanOrEqual(1)
        for (const { start, end } of marks) expect(printable(words).startsWith(text.slice(start, end))).toBe(true)
      }),
    )
  })

  test('what fits is shown whole', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (before, words, after) => {
        fc.pre(printable(words) !== '')
        const { text } = seen(shortenAround(before, words, after, 4000), false)
        expect(text).toBe([before, words, after].map(printable).join(''))
      }),
    )
  })
})

test('a megabyte of anything takes no longer than its length asks for', () => {
  for (const unit of ['a', ' ', '*', '\u0301', '😀', '\n']) {
    const text = unit.repeat(1_000_000 / unit.length)
    shorten(text, 3000)
    shortenAround(text, text, text, 3000)
  }
})
