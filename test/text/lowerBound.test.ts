import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerBound } from '../../src/text/lowerBound.ts'

test('it is where a search one by one would stop', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), fc.nat(5), (numbers, bound, skipped) => {
      const rising = numbers.toSorted((a, b) => a - b)
      const from = Math.min(skipped, rising.length)
      const found = rising.findIndex((number, index) => index >= from && number >= bound)
      const at = lowerBound(from, rising.length, (index) => (rising[index] ?? 0) < bound)
      expect(at).toBe(found < 0 ? rising.length : found)
    }),
  )
})
