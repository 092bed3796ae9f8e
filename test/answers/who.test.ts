import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { who } from '../../src/answers/who.ts'
import { libraryOf, small } from './library.ts'

describe('finds the sentence', () => {
  test.each([
    ['a whole question', 'qui a dit que les délais étaient tenus ?', 'barrage'],
    ['keywords', 'halle grains prix ridicule', 'halle'],
    ['no accents, a slip', 'kerlan barage rouvert', 'barrage'],
    ['an English question', 'who got what they came for in the ferry strike', 'ferry'],
    ['a fact', 'combien d’ouvriers ont travaillé au barrage', 'barrage'],
  ])('%s', async (_, question, article) => {
    const answer = await who({ question }, small)
    expect(answer.kind === 'passages' ? answer.results[0].article.id : answer).toBe(article)
  })
})

describe('says that it finds nothing', () => {
  test.each([
    ['gibberish', 'zzxqv wkkrtp', 'no-passage'],
    ['another topic', 'qui a gagné le championnat de pétanque de Lannion', 'no-passage'],
    ['nothing asked', ' ?! ', 'empty-question'],
  ])('%s', async (_, question, kind) => {
    expect(await who({ question }, small)).toMatchObject({ kind: 'not-found', articles: 3, reason: { kind } })
  })

  test('an empty library', async () => {
    expect(await who({ question: 'quoi' }, libraryOf())).toMatchObject({ reason: { kind: 'empty-library' } })
  })
})

test('whatever is asked, every slice is cut from its article and the order is the same again', async () => {
  const word = fc.constantFrom(
    'barrage',
    'halle',
    'délais',
    'qui',
    'a dit',
    '"',
    'Caradec',
    '27 000',
    'said',
    'ferry',
    ':',
    '*',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.array(word).map((words) => words.join(' ')),
        fc.string(),
      ),
      async (question) => {
        const answer = await who({ question }, small)
        expect(await who({ question }, small)).toEqual(answer)
        const results = answer.kind === 'passages' ? answer.results : answer.kind === 'not-found' ? answer.nearest : []
        for (const { article, quote, sentence, speaker } of results) {
          const text = (await small.article(article.id))?.text ?? ''
          for (const slice of [quote, sentence, speaker?.mention])
            if (slice) expect(slice.text).toBe(text.slice(slice.start, slice.end))
        }
      },
    ),
  )
})
