import fc from 'fast-check'
import { expect, test } from 'vitest'
import { context } from '../../src/answers/context.ts'
import { quote } from '../../src/answers/quote.ts'
import { shortId } from '../../src/shortId.ts'
import { town } from '../discord/town.ts'
import { small } from './library.ts'

test.each([
  ['of a quotation, with its paragraph and those beside it', 'La halle restera ouverte le dimanche'],
  ['of a sentence', 'Les marchands ont applaudi.'],
])('the context %s', async (_, words) => {
  const [head] = town.heads().filter(({ title }) => title.startsWith('La halle'))
  const text = (await town.article(head?.id ?? ''))?.text ?? ''
  const start = text.indexOf(words)
  const answer = await context({ article: shortId(head?.id ?? ''), start, end: start + words.length }, town)
  const [first, second, third] = text.split('\n\n')
  const last = words.startsWith('Les')
  expect(answer).toMatchObject({
    kind: 'context',
    before: { text: last ? second : first },
    around: { text: last ? third : second },
    after: last ? null : { text: third },
  })
})

test('every result of an answer leads to its context', async () => {
  const answer = await quote({ speaker: 'Bastien Morvan' }, town)
  if (answer.kind !== 'passages') throw new Error('nothing found')
  for (const { article, quote: words } of answer.results) {
    const { start, end } = words ?? { start: 0, end: 0 }
    expect(await context({ article: shortId(article.id), start, end }, town)).toMatchObject({
      kind: 'context',
      result: { quote: { text: words?.text } },
    })
  }
})

test('what is no passage of an article today is gone, whatever the numbers', async () => {
  const anywhere = fc.oneof(fc.integer({ min: -9, max: 300 }), fc.constant(Number.NaN))
  const article = fc.constantFrom('barrage', 'halle', 'no such article')
  await fc.assert(
    fc.asyncProperty(article, anywhere, anywhere, async (article, start, end) => {
      const answer = await context({ article, start, end }, small)
      if (answer.kind === 'not-found') expect(answer.reason).toEqual({ kind: 'gone' })
      else expect(answer).toMatchObject({ kind: 'context', result: { article: { id: article } } })
    }),
  )
})
