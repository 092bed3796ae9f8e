import type { Library } from '../library.ts'
import type { Answer } from '../model.ts'
import { notFound } from './notFound.ts'
import { sentenceResult } from './results.ts'

/** An article or a topic; the article wins where both are given. */
export interface SummaryQuestion {
  /** A title as typed, or an article's id. */
  readonly article?: string
  readonly topic?: string
  /** 3 unless told. */
  readonly sentences?: number
}

/** The sentences that carry an article, or what is said of a topic across articles, and who speaks. */
export async function summary(q: SummaryQuestion, library: Library): Promise<Answer> {
  const question = q.article ?? q.topic ?? ''
  if (library.size === 0) return notFound('summary', question, library, { kind: 'empty-library' })
  const head = library.heads().find(({ id }) => id === question) ?? library.suggestArticles(question, 1)[0]
  const article = head && (await library.article(head.id))
  const analysis = head && (await library.analysis(head.id))
  if (!article || !analysis) return notFound('summary', question, library, { kind: 'no-passage' })
  const [first, ...rest] = analysis.layout.sentences
    .slice(0, q.sentences ?? 3)
    .map((sentence) => sentenceResult(article, sentence, 1))
  if (!first) return notFound('summary', question, library, { kind: 'no-passage' })
  return {
    ...{ kind: 'summary', command: 'summary', question, articles: library.size },
    ...{ article: head, sentences: [first, ...rest], speakers: [] },
  }
}
