import { describe, expect, test } from 'vitest'
import { articles } from '../../src/answers/articles.ts'
import { town } from '../discord/town.ts'
import { libraryOf, small } from './library.ts'

const titles = async (question: Parameters<typeof articles>[0]) => {
  const answer = await articles(question, small)
  return answer.kind === 'articles' ? answer.list.map(({ title }) => title) : answer.kind
}

describe('the articles', () => {
  test.each<[string, Parameters<typeof articles>[0], string[] | string]>([
    ['all, newest first', {}, ['Ferry strike ends', 'Le barrage de Kerlann rouvre', 'La halle aux grains vendue']],
    ['by words of a title, accents and case folded', { search: 'KÉRLANN barrage' }, ['Le barrage de Kerlann rouvre']],
    ['by words of the text', { search: 'prix ridicule' }, ['La halle aux grains vendue']],
    ['of a time', { from: '2031-04' }, ['Ferry strike ends', 'Le barrage de Kerlann rouvre']],
    ['on a subject and of a time', { search: 'halle', to: '2031-03' }, ['La halle aux grains vendue']],
    ['of none', { from: '1990', to: '1990' }, 'not-found'],
    ['on nothing known', { search: 'xylophone' }, 'not-found'],
    ['since no day', { from: 'blue' }, 'not-found'],
  ])('%s', async (_, question, expected) => {
    expect(await titles(question)).toEqual(expected)
  })

  test.each(['barrage', 'le barrage de kerlann', 'rouvre'])('one opened by %s', async (article) => {
    const answer = await articles({ article }, small)
    expect(answer).toMatchObject({
      kind: 'article',
      article: { id: 'barrage' },
      paragraphs: [{ text: /deux ans\.$/ }, { text: 'Quarante ouvriers y ont travaillé tout l’hiver.' }].map(
        ({ text }) => ({
          text: typeof text === 'string' ? text : expect.stringMatching(text),
        }),
      ),
      quotes: [{ quote: { text: 'Nous avons tenu les délais' } }],
      speakers: [{ name: 'Inès Caradec', quotes: 1 }],
    })
  })

  test('one that there is not, with what is near', async () => {
    expect(await articles({ article: 'Le barrage de Kerlan' }, small)).toMatchObject({ kind: 'article' })
    expect(await articles({ article: 'barrage de Valmire' }, small)).toMatchObject({
      kind: 'not-found',
      reason: { kind: 'unknown-article', suggestions: ['Le barrage de Kerlann rouvre'] },
    })
  })

  test('speakers are counted, the most quoted first', async () => {
    const answer = await articles({ article: 'marche-1' }, town)
    expect(answer).toMatchObject({ speakers: [{ quotes: 1 }, { quotes: 1 }] })
  })

  test('none at all', async () => {
    expect(await articles({}, libraryOf())).toMatchObject({ reason: { kind: 'empty-library' } })
  })
})
