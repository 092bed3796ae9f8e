import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextWait } from '../../src/sources/pace.ts'

const MINUTE = 60_000

test.each([
  ['all well', { failures: 0, retryAfter: null }, 15],
  ['one failure', { failures: 1, retryAfter: null }, 30],
  ['three', { failures: 3, retryAfter: null }, 120],
  ['any number: a day', { failures: 99, retryAfter: null }, 24 * 60],
  ['a server that wants an hour', { failures: 1, retryAfter: 3600 }, 60],
  ['a server that wants less', { failures: 1, retryAfter: 60 }, 30],
  ['a server that wants a year gets a day', { failures: 0, retryAfter: 31_536_000 }, 24 * 60],
])('%s', (_, last, minutes) => {
  expect(nextWait(15 * MINUTE, last, 0.5)).toBe(minutes * MINUTE)
})

test('chance moves it by a tenth, and never below what the server wants', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(10),
      fc.option(fc.nat(5000)),
      (chance, failures, retryAfter) => {
        const middle = nextWait(MINUTE, { failures, retryAfter: null }, 0.5)
        const wait = nextWait(MINUTE, { failures, retryAfter }, chance)
        expect(wait).toBeGreaterThanOrEqual(Math.max(0.9 * middle - 1, (retryAfter ?? 0) * 1000))
        expect(wait).toBeLessThanOrEqual(Math.max(1.1 * middle + 1, (retryAfter ?? 0) * 1000))
      },
    ),
  )
})
