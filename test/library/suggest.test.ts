import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryOf } from '../answers/library.ts'

/** In the order of how often they are quoted. */
const NAMES = ['Maud Kervran', 'Kévin Amsel', 'Ève Akermann', 'Basile Quéré', 'Ulysse d’Aubraz', 'le port de Kerbihan']
const library = libraryOf({
  id: 'a',
  text: NAMES.map((name, at) => `« Nous tenons bon », a dit ${name}. `.repeat(NAMES.length - at)).join('\n\n'),
})
const suggest = (typed: string, limit = 25) => library.suggestSpeakers(typed, limit).map(({ name }) => name)

describe('names by what is typed of them', () => {
  test.each<[string, string, string[]]>([
    ['nothing: all, in their order', '', NAMES],
    ['a beginning', 'kev', ['Kévin Amsel']],
    ['case and accents folded', 'KÉVIN', ['Kévin Amsel']],
    ['the beginning before that of another word', 'ke', ['Kévin Amsel', 'Maud Kervran', 'le port de Kerbihan']],
    ['anywhere, where no word begins so', 'erma', ['Ève Akermann']],
    ['words in another order', 'kervran maud', ['Maud Kervran']],
    ['a particle elided', 'aubr', ['Ulysse d’Aubraz']],
    ['a wrong letter', 'kerwran', ['Maud Kervran']],
    ['a letter left out', 'kerran', ['Maud Kervran']],
    ['a letter twice', 'maudd', ['Maud Kervran']],
    ['two letters that changed places', 'kervrna', ['Maud Kervran']],
    ['the same in what is typed so far', 'qeur', ['Basile Quéré']],
    ['changed places within a name half typed', 'baisl', ['Basile Quéré']],
    ['nobody', 'xylophone', []],
  ])('%s: %s', (_, typed, expected) => {
    expect(suggest(typed)).toEqual(expected)
  })

  test('no more than are wanted', () => {
    expect(suggest('', 2)).toEqual(['Maud Kervran', 'Kévin Amsel'])
  })
})

test('whatever is typed, names of the list come back, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const found = suggest(typed)
      expect(new Set(found).size).toBe(found.length)
      for (const name of found) expect(NAMES).toContain(name)
    }),
  )
})
