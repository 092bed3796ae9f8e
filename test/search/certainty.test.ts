import { describe, expect, test } from 'vitest'
import { certaintyOf, type Signs } from '../../src/search/certainty.ts'
import { Search } from '../../src/search/search.ts'
import { town } from './collection.ts'

const search = new Search(town)

describe('whether the best passage answers', () => {
  test.each<[string, string, boolean]>([
    ['most words together', 'qui a dit que personne ne viendrait nous aider cet hiver', true],
    ['a few rare words together', 'préfet caves inondées ravenoul digue', true],
    ['one word of many', 'combien de médailles au championnat de voile du gymnase', false],
    ['words each in another article', 'le préfet a goûté le pain du tournoi de septembre', false],
    ['no word at all', 'zeppelin', false],
  ])('%s', (_, text, expected) => {
    expect(search.rank(text).found).toBe(expected)
  })

  test.each<keyof Signs>(['around', 'article', 'massAround', 'massArticle', 'lead', 'most'])(
    'more of the sign "%s" never makes it less certain',
    (name) => {
      const signs = search.rank('préfet caves').signs
      if (!signs) throw new Error('a passage is found')
      expect(certaintyOf({ ...signs, [name]: signs[name] + 0.5 })).toBeGreaterThanOrEqual(certaintyOf(signs))
    },
  )
})
