import { expect, test } from 'vitest'
import { findParagraphs } from '../../src/text/paragraphs.ts'

const paragraphs = (text: string) =>
  findParagraphs(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, string[]]>([
  ['lines', 'Un titre\nUne phrase.\n\nUne autre.', ['Un titre', 'Une phrase.', 'Une autre.']],
  [
    'text wrapped at a fixed width',
    'Une phrase qui\ncontinue ici,\nencore ici.\nFin.',
    ['Une phrase qui\ncontinue ici,\nencore ici.', 'Fin.'],
  ],
  ['Markdown heading', '# Un titre\n\nTexte', ['# Un titre', 'Texte']],
  ['nothing', ' \n\t\n ', []],
  ['carriage returns', 'Un.\r\nDeux.\r\n', ['Un.', 'Deux.']],
])('%s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected))
