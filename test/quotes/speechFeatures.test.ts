import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import type { Features } from '../../src/features.ts'
import { articleOf } from '../people/article.ts'

/** What is told of the first quoted span that is weighed at all. */
function told(text: string): Features {
  const found: Features[] = []
  const { article } = articleOf(text, 'fr')
  analyse(article, { speech: (_, features) => found.push(features), anaphora: () => {} })
  return found[0] ?? {}
}

describe('what speaks for and against a fragment', () => {
  test.each<[phenomenon: string, text: string, expected: Features]>([
    [
      'an article before it, a noun after it',
      'Anne Dargout juge les «vieux» quais dangereux.',
      { 'one word': 1, 'after determiner': 1, 'before word': 1 },
    ],
    ['how long it is', 'Le port, dit Anne Dargout, reste «un très vieux port». ', { 'some words': 1 }],
    ['a verb within', 'Anne Dargout juge que le port «est vraiment trop petit» pour tous.', { verb: 1 }],
    ['somebody speaks of himself', 'Anne Dargout juge que «nos quais et nos digues» sont usés.', { self: 1 }],
    ['a title', 'Anne Dargout a lu «Les Quais de Vaubois» hier.', { capital: 1 }],
    ['one of several', 'Anne Dargout juge les quais «usés», «vieux» et «noirs».', { series: 1 }],
    ['said again', 'Anne Dargout parle de «vieux quais». Paul Varo aussi parle de «vieux quais».', { repeated: 1 }],
    ['a figure', 'Anne Dargout juge que «12 grues» et un quai manquent.', { digit: 1 }],
  ])('%s', (_, text, expected) => expect(told(text)).toMatchObject(expected))
})

test('nothing is weighed that is announced or closed by words of saying', () => {
  expect(told('Anne Dargout a dit : «Nous verrons bien demain.»')).toEqual({})
})
