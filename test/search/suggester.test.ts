import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Suggester } from '../../src/search/suggester.ts'

/** In the order of how often they are quoted. */
const NAMES = ['Maud Kervran', 'Kévin Amsel', 'Ève Akermann', 'Basile Quéré', 'L’Agence Kerlann', 'le port de Kerbihan']
const names = new Suggester(NAMES, (name) => [name])

describe('names by what is typed of them', () => {
  test.each<[string, string, string[]]>([
    ['nothing: all, in their order', '', NAMES],
    ['a beginning', 'kev', ['Kévin Amsel']],
    ['case and accents folded', 'KÉVIN', ['Kévin Amsel']],
    [
      'the beginning before that of another word, that before anywhere',
      'ke',
      ['Kévin Amsel', 'Maud Kervran', 'L’Agence Kerlann', 'le port de Kerbihan', 'Ève Akermann'],
    ],
    ['words in another order', 'kervran maud', ['Maud Kervran']],
    ['an article elided', 'agence', ['L’Agence Kerlann']],
    ['a wrong letter', 'kerwran', ['Maud Kervran']],
    ['a letter left out: whoever it may be, in their order', 'kerran', ['Maud Kervran', 'L’Agence Kerlann']],
    ['a letter twice', 'maudd', ['Maud Kervran']],
    ['two letters that changed places', 'kervrna', ['Maud Kervran']],
    ['the same in what is typed so far', 'qeur', ['Basile Quéré']],
    ['changed places within a name half typed', 'baisl', ['Basile Quéré']],
    ['nobody', 'xylophone', []],
  ])('%s: %s', (_, typed, expected) => {
    expect(names.suggest(typed, 25)).toEqual(expected)
  })

  test('no more than are wanted', () => {
    expect(names.suggest('', 2)).toEqual(['Maud Kervran', 'Kévin Amsel'])
  })
})

test('whatever is typed, names of the list come back, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const found = names.suggest(typed, 25)
      expect(new Set(found).size).toBe(found.length)
      for (const name of found) expect(NAMES).toContain(name)
    }),
  )
})
