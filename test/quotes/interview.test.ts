import { expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { articleOf } from '../people/article.ts'

const QUESTIONS_AND_ANSWERS =
  'Pourquoi ce port ?\n"Parce que la rade est profonde et que personne ne l’avait vu avant nous."\n' +
  'Qui paie ?\n"Tout le monde, et c’est bien ainsi que nous l’avons voulu."\n' +
  'Vous regrettez d’avoir attendu.\n"Oui, nous avons perdu trop de temps dans cette affaire."'

/** Who answers, by the title of the interview. */
function answering(title: string, text = QUESTIONS_AND_ANSWERS): readonly (string | null)[] {
  const { article } = articleOf(text, 'fr')
  return analyse({ ...article, title }).quotes.map(({ speaker }) => speaker?.name ?? null)
}

test.each([
  ['a name alone in the title', 'Anne Dargout : le port, dix ans après', 'Anne Dargout'],
  [
    'words of the title',
    '"Nous avons attendu", confesse l’ancienne directrice du port',
    'l’ancienne directrice du port',
  ],
  ['nobody in the title', 'Le port, dix ans après', null],
])('an interview, with %s', (_, title, name) => expect(answering(title)).toEqual([name, name, name]))

test('paragraphs between marks without questions are no interview', () => {
  const text =
    'Le port a ouvert hier.\n"La rade est profonde et personne ne l’avait vu avant nous."\n' +
    'Le conseil a voté.\n"Tout le monde y gagne, et c’est bien ainsi que nous le voulions."'
  expect(answering('Anne Dargout et le port', text)).toEqual([null, null])
})
