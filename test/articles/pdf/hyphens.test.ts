import { expect, test } from 'vitest'
import { joinLines, wordsOf } from '../../../src/articles/pdf/hyphens.ts'

test.each([
  ['no hyphen: a blank', 'la crue', 'monte', '', 'la crue monte'],
  ['a word divided', 'les habi-', 'tants', '', 'les habitants'],
  ['a soft hyphen only divides', 'le porte\u00ad', 'parole', '', 'le porteparole'],
  ['the word stands whole elsewhere', 'hydro-', 'électrique', 'Une usine hydroélectrique.', 'hydroélectrique'],
  ['it stands with its hyphen elsewhere', 'hydro-', 'électrique', 'Une usine hydro-électrique.', 'hydro-électrique'],
  ['a verb and its pronoun', 'a-t-', 'elle dit', '', 'a-t-elle dit'],
  ['a pronoun with its t', 'ajoute-', 't-il enfin', '', 'ajoute-t-il enfin'],
  ['half a compound', 'une demi-', 'heure', '', 'une demi-heure'],
  ['second half of one', 'peut-', 'être', '', 'peut-être'],
  ['a name', 'à Saint-', 'Étienne', '', 'à Saint-Étienne'],
  ['figures', '1914-', '1918', '', '1914-1918'],
  ['numbers', 'ninety-', 'four', '', 'ninety-four'],
  ['a syllable that is a word too', 'une sur-', 'prise', '', 'une surprise'],
  ['another', 'a part-', 'ner', '', 'a partner'],
  ['a dash at the end of a line', 'la crue -', 'enfin', '', 'la crue - enfin'],
  ['the hyphen of Unicode', 'les habi‐', 'tants', '', 'les habitants'],
])('%s', (_, line, next, elsewhere, joined) => {
  expect(joinLines(line, next, wordsOf([elsewhere]))).toBe(joined)
})
