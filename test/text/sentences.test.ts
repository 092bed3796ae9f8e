import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { LanguageCode } from '../../src/model.ts'
import { findParagraphs } from '../../src/text/paragraphs.ts'
import { findSentences } from '../../src/text/sentences.ts'

function sentences(text: string, code: LanguageCode): string[] {
  const paragraphs = findParagraphs(text, { start: 0, end: text.length })
  return findSentences(text, paragraphs, languages[code]).map(({ start, end }) => text.slice(start, end))
}

test.each<[string, LanguageCode, string[]]>([
  ['titles', 'fr', ['M. Brunet a vu Mme. Roy et le Dr. Petit.', 'Il est parti.']],
  ['initials', 'fr', ['J.-P. Brunet et A. Roy sont venus.', 'Ils ont ri.']],
  ['ellipsis before lower case', 'fr', ['Il hésite... puis part.', 'Fin.']],
  ['closing mark after the full stop', 'fr', ['Il a dit : « Nous irons. »', 'Puis il est parti.']],
  ['question within, reporting words after', 'fr', ['« Où aller ? », demande Zoé Brunet.', 'Nul ne sait.']],
  ['several sentences in one quotation', 'fr', ['«Nous irons.', 'Nous verrons», a dit Zoé.']],
  ['an agency subheading in running text', 'fr', ['Il part.', '- Un lourd bilan -', 'La ville dort.']],
  ['number', 'fr', ['Le no. 5 coûte 3.50 francs.', 'Bien.']],
  ['states', 'en', ['The U.S. Senate met Sen. Lee on Jan. 5.', 'It rose.']],
  ['closing mark after the full stop, English', 'en', ['"We will go." Then he left.']],
])('%s', (_, code, expected) => {
  const want = expected.length === 1 ? ['"We will go."', 'Then he left.'] : expected
  expect(sentences(expected.join(' '), code)).toEqual(want)
})

test('paragraphs run together without a blank', () => {
  expect(sentences('Il est parti.«Bien», dit-elle.Une autre est venue.', 'fr')).toEqual([
    'Il est parti.',
    '«Bien», dit-elle.',
    'Une autre est venue.',
  ])
})

test('every non-blank character lies in exactly one sentence, on any string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const paragraphs = findParagraphs(text, { start: 0, end: text.length })
      let at = 0
      for (const { start, end } of findSentences(text, paragraphs, languages.fr)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(text.slice(at, start).trim()).toBe('')
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    }),
  )
})
