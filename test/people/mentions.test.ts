import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { LanguageCode } from '../../src/model.ts'
import { findMentions } from '../../src/people/mentions.ts'
import { articleOf } from './article.ts'

/** Mentions as they stand in the text. */
function mentionsOf(text: string, language: LanguageCode): string[] {
  const { article, layout } = articleOf(text, language)
  return findMentions(article, layout, languages[language]).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['title and surname', 'Selon M. Dargout, tout va bien.', ['M. Dargout']],
  [
    'role, complement and name',
    'Le ministre de la Santé Paul Dargout a parlé.',
    ['Le ministre de la Santé Paul Dargout'],
  ],
  ['role, party and name', 'Le sénateur UDV Paul Dargout a parlé.', ['Le sénateur UDV Paul Dargout']],
  ['role, party in brackets and name', 'La sénatrice (UDV) Anne Varo a parlé.', ['La sénatrice (UDV) Anne Varo']],
  ['a place before a name', 'Le député du Rhône Paul Dargout a parlé.', ['Le député du Rhône Paul Dargout']],
  ['the State before a name', 'Le chef de l’État Paul Dargout a parlé.', ['Le chef de l’État Paul Dargout']],
  [
    'body with an adjective and a complement',
    'Le ministère russe des Finances a réagi.',
    ['Le ministère russe des Finances'],
  ],
  ['inverted pronoun', 'La loi est bonne, a-t-elle dit.', ['La loi', 'elle']],
])('French: %s', (_, text, expected) => {
  expect(mentionsOf(text, 'fr')).toEqual(expected)
})

test.each([
  ['role before a name', 'Finance minister Ann Dorfield said so.', ['Finance minister Ann Dorfield']],
  ['body with its article', 'The union said no.', ['The union']],
])('English: %s', (_, text, expected) => {
  expect(mentionsOf(text, 'en')).toEqual(expected)
})

test('mentions lie within the text, in reading order, apart from one another', () => {
  const words = fc.constantFrom(
    'M.',
    'Paul',
    'Le Goff',
    'le ministre',
    'de',
    'la',
    ',',
    '"',
    'dit-il',
    'CGT',
    '.',
    'X',
    'who',
    "l'",
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }),
      fc.constantFrom<LanguageCode>('fr', 'en'),
      (parts, language) => {
        const text = parts.join(' ')
        const { article, layout } = articleOf(text, language)
        let end = 0
        for (const mention of findMentions(article, layout, languages[language])) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
