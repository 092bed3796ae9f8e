import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { articleOf } from '../people/article.ts'

/** Each answer found, with its speaker. */
function answers(text: string): readonly (readonly [words: string, speaker: string | null])[] {
  const { article } = articleOf(text, 'fr')
  return analyse(article)
    .quotes.filter(({ rule }) => rule === 'transcript')
    .map(({ start, end, speaker }) => [text.slice(start, end), speaker?.name ?? null])
}

test.each<[phenomenon: string, text: string, expected: ReturnType<typeof answers>]>([
  [
    'names in capitals, full stops and dashes',
    'Anne Dargout dirige le port.\nLE JOURNAL. – Que dites-vous du port ?\nANNE DARGOUT. – Il est trop petit.\nLE JOURNAL. – Et de la digue ?\n' +
      'ANNE DARGOUT. – Elle tient. Pour combien de temps ?\nANNE DARGOUT. – Nous verrons.',
    [
      ['Il est trop petit.', 'Anne Dargout'],
      ['Elle tient. Pour combien de temps ?', 'Anne Dargout'],
      ['Nous verrons.', 'Anne Dargout'],
    ],
  ],
  [
    'names and colons, two who answer',
    'Question : Qui paie ?\nAnne Dargout : La ville.\nPaul Varo (UDV) : Tout le monde.\nQuestion : Depuis quand ?\n' +
      'Paul Varo (UDV) : Depuis mai.\nAnne Dargout : Depuis avril.',
    [
      ['La ville.', 'Anne Dargout'],
      ['Tout le monde.', 'Paul Varo'],
      ['Depuis mai.', 'Paul Varo'],
      ['Depuis avril.', 'Anne Dargout'],
    ],
  ],
  ['one answer is no conversation', 'Question : Qui paie ?\nAnne Dargout : La ville.', []],
  ['where nobody asks, it is a list', 'Anne Dargout : Vaubois, le port.\nAnne Dargout : Sourdre, la gare.', []],
  ['a title goes on in small letters', 'Qui : moi ?\nAnne Dargout : une vie\nAnne Dargout : un port', []],
])('%s', (_, text, expected) => expect(answers(text)).toEqual(expected))
