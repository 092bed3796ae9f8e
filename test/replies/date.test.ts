import { expect, test } from 'vitest'
import { formatDate } from '../../src/replies/date.ts'

test.each([
  ['2021', 'fr', '2021'],
  ['2021-10', 'fr', 'octobre 2021'],
  ['2021-10-05', 'fr', '5 octobre 2021'],
  ['2021-10-01', 'fr', '1er octobre 2021'],
  ['2021-10-01', 'en', '1 October 2021'],
  ['2021-10-05', 'en', '5 October 2021'],
  ['2021-10-05T23:59:00+02:00', 'en', '5 October 2021'],
  ['2021-12-31T23:59:59Z', 'fr', '31 décembre 2021'],
  ['yesterday', 'en', 'yesterday'],
] as const)('%s in %s', (iso, language, expected) => {
  expect(formatDate(iso, language)).toBe(expected)
})
