import { describe, expect, test } from 'vitest'
import { summary } from '../../src/answers/summary.ts'
import { libraryOf, small } from './library.ts'

const dam = libraryOf({
  id: 'digue',
  title: 'La digue de Kerlann renforcée',
  text: 'La commune de Kerlann renforce sa digue avant les grandes marées de mars. Elle avait cédé en deux endroits pendant la tempête. Le chantier de la digue coûtera deux millions d’euros à la commune. « Nous ne pouvions plus attendre une marée de plus », a déclaré Inès Caradec. Un café a fermé.',
})
const sentencesOf = (answer: Awaited<ReturnType<typeof summary>>) =>
  answer.kind === 'summary' ? answer.sentences.map(({ sentence }) => sentence.text) : answer

test('gives as many sentences as asked, in article order, none that leans on one left out', async () => {
  expect(sentencesOf(await summary({ article: 'digue', sentences: 2 }, dam))).toEqual([
    'La commune de Kerlann renforce sa digue avant les grandes marées de mars.',
    'Le chantier de la digue coûtera deux millions d’euros à la commune.',
  ])
})

describe('leaves out what does not carry the article', () => {
  const rest = 'Le marché de Valmire ouvrira au printemps sous la halle neuve. Les travaux ont duré deux hivers.'
  test.each([
    ['the headline, where the text repeats it', 'Le marché couvert de Valmire rouvre enfin sous sa halle\n\n', 0],
    ['a question', 'Quand le marché de Valmire va-t-il enfin ouvrir sous la halle ? ', 0],
    [
      'but not a first sentence that the title was made from',
      'Le marché couvert de Valmire rouvre enfin sous sa halle. ',
      1,
    ],
  ])('%s', async (_, opening, kept) => {
    const market = libraryOf({
      id: 'marche',
      title: 'Le marché couvert de Valmire rouvre enfin sous sa halle',
      text: opening + rest,
    })
    const sentences = sentencesOf(await summary({ article: 'marche', sentences: 3 }, market))
    expect(sentences).toContain('Le marché de Valmire ouvrira au printemps sous la halle neuve.')
    expect(Array.isArray(sentences) && sentences.filter((one) => one === opening.trim())).toHaveLength(kept)
  })
})

test('tells who speaks', async () => {
  expect(await summary({ article: 'digue' }, dam)).toMatchObject({ speakers: [{ speaker: { name: 'Inès Caradec' } }] })
})

test('a topic is summed up across articles', async () => {
  expect(await summary({ topic: 'la grève du ferry, boats sail' }, small)).toMatchObject({ article: null })
})

test.each([
  [{ article: 'zzyx' }, 'unknown-article'],
  [{ topic: 'zzyx qwrt' }, 'no-passage'],
  [{}, 'empty-question'],
])('%j: %s', async (question, kind) => {
  expect(await summary(question, small)).toMatchObject({ kind: 'not-found', reason: { kind } })
})
