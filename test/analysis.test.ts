import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../src/analysis.ts'
import type { Article, LanguageCode } from '../src/model.ts'

function article(language: LanguageCode, text: string): Article {
  const head = { id: 'row', title: 'row', outlet: null, author: null, url: null, publishedAt: null }
  return { ...head, language, text, body: { start: 0, end: text.length } }
}

const spoken = (language: LanguageCode, text: string): string[] =>
  analyse(article(language, text)).quotes.map(
    ({ start, end, kind, speaker }) => `${speaker?.name ?? '?'} (${kind}): ${text.slice(start, end)}`,
  )

describe('English', () => {
  test.each<[phenomenon: string, text: string, expected: string[]]>([
    [
      'a surname on second mention',
      'Ada Norling opened the bridge. “It will last a hundred years,” said Norling.',
      ['Ada Norling (direct): It will last a hundred years,'],
    ],
    [
      'a quotation split round its cue',
      'Ada Norling opened the bridge. “It will last,” Norling said. “We built it with care and with love.”',
      ['Ada Norling (direct): It will last,', 'Ada Norling (direct): We built it with care and with love.'],
    ],
    [
      'a quotation alone goes on with the last speaker, indirect speech included',
      'Ada Norling said the bridge was safe.\n\n“We checked every single pier of it last week.”',
      [
        'Ada Norling (indirect): the bridge was safe',
        'Ada Norling (direct): We checked every single pier of it last week.',
      ],
    ],
    [
      'a surname that two bear goes on meaning whom it first meant',
      'Ada Norling opened the bridge. “It will last a hundred years,” said Norling. Her brother Jon Norling built it. “I trust every bolt of it,” said Norling.',
      ['Ada Norling (direct): It will last a hundred years,', 'Ada Norling (direct): I trust every bolt of it,'],
    ],
    [
      'the owner of a speaker does not speak',
      '“It will last a hundred years,” said the council’s Ada Norling.',
      ['Ada Norling (direct): It will last a hundred years,'],
    ],
    [
      'an aside between name and verb',
      '“It will last a hundred years,” Ada Norling, chief engineer at Brandt & Sons Inc., said in an interview.',
      ['Ada Norling (direct): It will last a hundred years,'],
    ],
    [
      'a fragment right before its noun is nobody’s',
      'Ada Norling said little. The council wants “shovel-ready” projects.',
      [],
    ],
    [
      'a pronoun',
      'Ada Norling opened the bridge. “It will last a hundred years,” she said.',
      ['Ada Norling (direct): It will last a hundred years,'],
    ],
  ])('%s', (_, text, expected) => expect(spoken('en', text)).toEqual(expected))
})

test('whatever the text, quotations lie within their sentence and sentences within the text', () => {
  const pieces = fc.constantFrom(
    ...['“', '”', '"', '«', '»', '’', "'", ',', '.', ':', ' ', '\n', '—'],
    ...[
      'said',
      'that',
      'a dit',
      'selon',
      'according to',
      'Ada Norling',
      'She',
      'elle',
      'le maire',
      'the bridge is old',
    ],
  )
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(texts, fc.constantFrom<LanguageCode>('fr', 'en'), (text, language) => {
      const { quotes } = analyse(article(language, text))
      for (const { start, end, outer, sentence } of quotes) {
        expect(start < end && outer.start <= start && end <= outer.end).toBe(true)
        expect(sentence.start <= start && end <= sentence.end && sentence.end <= text.length).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
