import type { Article, Evidence, NotFoundAnswer, PassagesAnswer, QuoteKind, Result, Speaker } from '../../src/model.ts'
import { cut } from '../../src/text/cut.ts'

// Answers as the rest of the program makes them: every word a slice of an article.

export function article(text: string, head: Partial<Article> = {}): Article {
  return {
    id: 'a',
    title: 'Le barrage de Morne-Rive rouvre',
    language: 'fr',
    outlet: 'Le Courrier de Valbrune',
    author: null,
    url: 'https://courrier.test/barrage',
    publishedAt: '2021-10-05',
    text,
    body: { start: 0, end: text.length },
    ...head,
  }
}

/** Where words stand, and the slice of them. */
export function words(source: Article, text: string) {
  const start = source.text.indexOf(text)
  return cut(source, { start, end: start + text.length })
}

export interface Parts {
  readonly quote?: string
  readonly kind?: QuoteKind
  readonly name?: string
  readonly mention?: string
  readonly role?: string
  readonly evidence?: Evidence
  readonly asPrinted?: string
}

/** A result out of an article of one sentence. */
export function result(source: Article, parts: Parts = {}): Result {
  const { quote, kind = 'direct', name, mention, role, evidence = 'named', asPrinted } = parts
  const speaker: Speaker | null =
    name !== undefined && mention !== undefined
      ? { name, mention: words(source, mention), evidence, role: role === undefined ? null : words(source, role) }
      : null
  return {
    score: 1,
    article: source,
    quote: quote === undefined ? null : { ...words(source, quote), kind },
    speaker,
    asPrinted: asPrinted === undefined ? null : words(source, asPrinted),
    sentence: cut(source, source.body),
    alsoIn: [],
  }
}

export const passages = (...[first, ...rest]: [Result, ...Result[]]): PassagesAnswer => ({
  kind: 'passages',
  command: 'who',
  question: 'qui a parlé du barrage ?',
  articles: 14,
  results: [first, ...rest],
})

/** Nothing found. */
export const missing: NotFoundAnswer = {
  kind: 'not-found',
  command: 'who',
  question: 'x',
  articles: 14,
  reason: { kind: 'no-passage' },
  nearest: [],
}
