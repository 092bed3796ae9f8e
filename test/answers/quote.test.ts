import { describe, expect, test } from 'vitest'
import { type QuoteQuestion, quote } from '../../src/answers/quote.ts'
import { libraryOf, small } from './library.ts'

describe('finds by topic, speaker, article and date', () => {
  test.each<[string, QuoteQuestion, string]>([
    ['a topic', { topic: 'prix ridicule' }, 'halle'],
    ['a speaker alone', { speaker: 'Caradec' }, 'barrage'],
    ['a speaker by id', { speaker: 'moira-tennant' }, 'ferry'],
    ['a topic and a speaker', { topic: 'délais', speaker: 'caradec' }, 'barrage'],
    ['an article', { article: 'halle' }, 'halle'],
    ['nothing but dates', { from: '2031-04-01', to: '2031-04' }, 'barrage'],
    ['a topic within dates', { topic: 'prix ridicule halle', to: '2031-03' }, 'halle'],
  ])('%s', async (_, question, article) => {
    const answer = await quote(question, small)
    expect(answer.kind === 'passages' ? answer.results[0].article.id : answer).toBe(article)
  })
})

describe('in the order asked for', () => {
  const quay = (id: string, publishedAt: string, text: string) => ({ id, publishedAt, text })
  const quays = libraryOf(
    quay('old', '2030-01-02', '« Le quai de Valmire sera refait en pierre », a promis Inès Caradec.'),
    quay('new', '2031-01-02', '« Le quai attendra », a reconnu Inès Caradec. La place de Valmire est finie.'),
  )
  test.each<[string, QuoteQuestion['order'], readonly string[]]>([
    ['the best first', 'best', ['old', 'new']],
    ['the best first unless told', undefined, ['old', 'new']],
    ['the newest first', 'newest', ['new', 'old']],
  ])('%s', async (_, order, articles) => {
    const answer = await quote({ topic: 'quai de valmire refait en pierre', ...(order && { order }) }, quays)
    const ids = answer.kind === 'passages' ? answer.results.map(({ article }) => article.id) : []
    expect([...new Set(ids)]).toEqual(articles)
  })
})

describe('says why there is nothing', () => {
  test.each<[QuoteQuestion, object]>([
    [{}, { kind: 'empty-question' }],
    [
      { topic: 'dogecoin', speaker: 'caradec' },
      { kind: 'silent-speaker', name: 'Inès Caradec', quotes: 1 },
    ],
    [{ speaker: 'zzyx' }, { kind: 'unknown-speaker', asked: 'zzyx' }],
    [{ speaker: 'caradoc dupuis' }, { kind: 'unknown-speaker', suggestions: ['Inès Caradec'] }],
    [{ article: 'zzyx' }, { kind: 'unknown-article' }],
    [
      { topic: 'délais', from: 'jamais de la vie' },
      { kind: 'unreadable-date', asked: 'jamais de la vie' },
    ],
    [{ topic: 'prix ridicule', from: '2031-06' }, { kind: 'no-passage' }],
  ])('%j', async (question, reason) => {
    expect(await quote(question, small)).toMatchObject({ kind: 'not-found', reason })
  })
})
