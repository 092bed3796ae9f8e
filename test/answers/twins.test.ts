import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import { quoteResult } from '../../src/answers/results.ts'
import { foldTwins } from '../../src/answers/twins.ts'
import type { Article, Result } from '../../src/model.ts'

/** The first quotation of an article, as a result. */
function first(id: string, text: string): Result {
  const head = { title: id, language: 'fr' as const, outlet: null, author: null, url: null, publishedAt: null }
  const article: Article = { id, text, body: { start: 0, end: text.length }, ...head }
  const [quote] = analyse(article).quotes
  if (!quote) throw new Error(`no quotation in ${text}`)
  return quoteResult(article, quote, 1)
}

const words = 'Nous avons attendu ce pont pendant deux longues années et le voilà enfin ouvert'
const named = first('named', `« ${words} », a déclaré Inès Caradec.`)
const role = first('role', `« ${words} », a déclaré la maire.`)
const part = first('part', '« Nous avons attendu ce pont pendant deux longues années », a déclaré Inès Caradec.')
const other = first('other', '« Le bac reste à quai jusqu’à nouvel ordre », a déclaré Bastien Morvan.')

describe('the same words in several articles are one result', () => {
  test.each([
    ['word for word', [named, { ...named, article: { ...named.article, id: 'copy' } }], ['named'], ['copy']],
    ['a part of some length', [named, part], ['named'], ['part']],
    ['where another names the speaker, that one', [role, named], ['named'], ['role']],
    ['the best, where both name the speaker', [part, named], ['part'], ['named']],
  ])('%s', (_, results, articles, also) => {
    const folded = foldTwins(results)
    expect(folded.map(({ article }) => article.id)).toEqual(articles)
    expect(folded[0]?.alsoIn.map(({ id }) => id)).toEqual(also)
  })

  test('other words stay apart', () => {
    expect(foldTwins([named, other])).toHaveLength(2)
  })

  test('the one that takes the place of the best keeps its score', () => {
    expect(foldTwins([{ ...role, score: 9 }, named])[0]?.score).toBe(9)
  })
})
