import { describe, expect, test } from 'vitest'
import { candidatesOf } from '../../src/search/candidates.ts'
import { Matcher } from '../../src/search/match.ts'
import { readQuestion } from '../../src/search/question.ts'
import { seek } from '../../src/search/terms.ts'
import { town } from './collection.ts'

/** The candidates of an article, as sentence and quotation. */
function candidates(text: string, id: string) {
  const article = town.article(town.indexOf(id) ?? -1)
  if (!article) throw new Error(`no article ${id}`)
  const matcher = new Matcher(seek(readQuestion(text), [town.lexicon])[0] ?? [], town)
  return candidatesOf(matcher.match(article), matcher)
}
const places = (text: string, id: string) => candidates(text, id).map(({ first, quote }) => [first, quote])

describe('what may be shown', () => {
  test.each<[string, string, string, readonly (readonly [number, number | null])[]]>([
    [
      'a sentence that holds a word, and those beside it',
      'conseil',
      'gymnase',
      [
        [2, 0],
        [0, null],
        [1, null],
      ],
    ],
    [
      'a sentence that quotes, as its quotation alone',
      'toit',
      'gymnase',
      [
        [2, 0],
        [1, null],
        [3, null],
      ],
    ],
    ['nothing where no word stands', 'pain', 'gymnase', []],
  ])('%s', (_, text, id, expected) => {
    expect(places(text, id)).toEqual(expected)
  })

  test('a quotation knows its own words from its speaker’s', () => {
    const quoted = candidates('bastide toit', 'gymnase').find(({ quote }) => quote === 0)
    expect(quoted?.inside).toEqual([0, 1])
    expect(quoted?.who).toEqual([1, 0])
  })

  test('a sentence knows what stands beside it and in its paragraph', () => {
    const first = candidates('conseil toit', 'gymnase').find(({ first }) => first === 0)
    expect(first?.own).toEqual([0, 0])
    expect(first?.beside).toEqual([1, 0])
    expect(first?.paragraph.every((held) => held > 0)).toBe(true)
  })
})
