import { describe, expect, test } from 'vitest'
import { publishedWithin, readPeriod } from '../../src/search/period.ts'

describe('the days a question speaks of', () => {
  test.each([
    ['a day and month in French', 'qui a dit le 17 novembre que', 'fr', { year: null, month: 11, day: 17 }],
    ['a month and year', 'en novembre 2031 le salaire', 'fr', { year: 2031, month: 11, day: null }],
    ['a year alone', 'téléthon 2031 montant', 'fr', { year: 2031, month: null, day: null }],
    ['a day in English', 'what did the mayor say on March 3, 2031', 'en', { year: 2031, month: 3, day: 3 }],
    ['the word of a month that is no month', 'le bac se met en marche', 'fr', null],
    ['a verb that is a month’s name', 'who may run for mayor', 'en', null],
    ['no date', 'qui a vu trois loups', 'fr', null],
    ['a number that is no year', 'les 1800 euros brut', 'fr', null],
  ] as const)('%s', (_, text, language, expected) => {
    expect(readPeriod(text, language)).toEqual(expected)
  })
})

describe('an article may be about a period when it came out', () => {
  const day = { year: null, month: 12, day: 31 }
  test.each([
    ['on the day', '2031-12-31', day, true],
    ['a day or two after', '2031-12-31', { ...day, day: 29 }, true],
    ['before it', '2031-12-30', day, false],
    ['in another year', '2030-12-31', { ...day, year: 2031 }, false],
    ['in the month', '2031-12-08', { ...day, day: null }, true],
    ['in another month', '2031-11-08', { ...day, day: null }, false],
    ['at some time of the year', '2031', { year: 2031, month: null, day: null }, true],
    ['nobody knows when', null, day, false],
  ])('%s', (_, publishedAt, period, expected) => {
    expect(publishedWithin(publishedAt, period)).toBe(expected)
  })
})
