import { describe, expect, test } from 'vitest'
import { initials, speakers } from '../../src/answers/speakers.ts'
import { libraryOf } from './library.ts'

const library = libraryOf({
  id: 'a',
  text: [
    '« Oui », a dit Bastien Morvan. « Encore », a dit Bastien Morvan.',
    '« Non », a répondu Élodie Ansel.',
    '« Peut-être », a glissé son voisin.',
    '« Jamais », a tonné Maud de Kersaint.',
  ].join('\n\n'),
})

const names = async (question: Parameters<typeof speakers>[0]) => {
  const answer = await speakers(question, library)
  return answer.kind === 'speakers' ? answer.people.map(({ name }) => name) : answer.kind
}

describe('who is quoted', () => {
  test.each<[string, Parameters<typeof speakers>[0], string[] | string]>([
    ['the most quoted first', {}, ['Bastien Morvan', 'Élodie Ansel', 'Maud de Kersaint']],
    ['by surname', { order: 'name' }, ['Élodie Ansel', 'Maud de Kersaint', 'Bastien Morvan']],
    ['the letter of a surname', { letter: 'K' }, ['Maud de Kersaint']],
    ['the letter of a first name, with its accent or without', { letter: 'é' }, ['Élodie Ansel']],
    ['of either', { letter: 'm' }, ['Maud de Kersaint', 'Bastien Morvan']],
    ['of a particle: nobody', { letter: 'd' }, 'not-found'],
    ['the beginning of a name', { letter: 'mor' }, ['Bastien Morvan']],
    ['a letter, the most quoted first', { letter: 'm', order: 'quoted' }, ['Bastien Morvan', 'Maud de Kersaint']],
    ['no letter of any', { letter: 'x' }, 'not-found'],
  ])('%s', async (_, question, expected) => {
    expect(await names(question)).toEqual(expected)
  })

  test('the letters there are', () => {
    expect(initials(library)).toEqual([
      ['a', 1],
      ['b', 1],
      ['e', 1],
      ['k', 1],
      ['m', 2],
    ])
  })

  test('nobody where there are no articles', async () => {
    expect(await speakers({}, libraryOf())).toMatchObject({ reason: { kind: 'empty-library' } })
  })
})
