import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARKS, marksOf, urlMark } from '../../src/search/marks.ts'

const words = fc.array(fc.integer({ min: 0, max: 1e6 }).map(String), { minLength: 100, maxLength: 300 })
const shared = (one: readonly number[], other: readonly number[]) =>
  one.filter((mark, at) => mark !== 0 && mark === other[at]).length

test('the same words have the same marks, one word more or less leaves some, and others have none in common', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), (text, other, place) => {
      const marks = marksOf(null, text)
      expect(marks).toHaveLength(MARKS)
      expect(marksOf(null, text)).toEqual(marks)
      expect(shared(marks, marksOf(null, text.toSpliced(place % text.length, 1)))).toBeGreaterThan(0)
      expect(shared(marks, marksOf(null, other))).toBe(0)
    }),
    { seed: 7 },
  )
})

test('a short text has the mark of its address alone', () => {
  const short = marksOf('https://gazette.test/pont', ['le', 'pont', 'rouvre'])
  expect(short).toEqual([urlMark('http://www.gazette.test/pont#haut'), ...Array(MARKS - 1).fill(0)])
  expect(urlMark(null)).toBe(0)
})
