import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { tokenise } from '../../src/text/tokens.ts'

describe('cuts into words', () => {
  test.each([
    ['elisions', 'l’équipement qu’Inès n’a pas', 'equipement ines a pas'],
    ['an elision twice over', "jusqu'à l'été", 'a ete'],
    ['an apostrophe inside a word', "aujourd’hui O'Brien", 'aujourdhui brien'],
    ['English endings', 'Kerry’s don’t they’re', 'kerry dont they'],
    ['hyphens', 'Champs-Élysées, dit-il', 'champs elysees dit il'],
    ['ligatures and case', 'Cœur À ÉTAT', 'coeur a etat'],
    ['grouped figures', '27 000, 27 000, 27,000 et 1 234 567', '27000 27000 27000 et 1234567'],
    ['decimals', '1,5 % and 11.5', '1.5 and 11.5'],
    ['a year before a count', '2018 100 personnes', '2018 100 personnes'],
    ['letters with figures', 'S-300 20h30 20:30 G7', 's 300 20h30 20 30 g7'],
    ['handles and tags', '@halle_neuve #Oui', 'halle neuve oui'],
    ['nothing', ' … « » !', ''],
  ])('%s', (_, text, words) => {
    expect(
      tokenise(text)
        .map((token) => token.text)
        .join(' '),
    ).toBe(words)
  })
})

test('offsets point into the untouched text, also of a stretch of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, at) => {
      const start = Math.min(at, text.length)
      let last = start
      for (const token of tokenise(text, { start, end: text.length })) {
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(token.end).toBeGreaterThan(token.start)
        last = token.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test.each(['1', "'", 'a', '1,', 'a’', ' ', '1 234'])('a megabyte of %j takes no time to speak of', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length)
  expect(Array.isArray(tokenise(text))).toBe(true)
  expect(fold(text)).toHaveLength(text.length)
})
