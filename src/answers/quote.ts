import type { Library } from '../library.ts'
import type { Answer } from '../model.ts'

/** Every part may be absent; the parts given must all hold. */
export interface QuoteQuestion {
  readonly topic?: string
  /** A name as typed, or a speaker's id. */
  readonly speaker?: string
  /** A title as typed, or an article's id. */
  readonly article?: string
  /** First and last day of publication, in figures ("2021-10") or in words ("mardi dernier", "last week"). */
  readonly from?: string
  readonly to?: string
}

/** What was said about a topic, by a speaker, or both; without a topic, newest first. */
export async function quote(q: QuoteQuestion, library: Library): Promise<Answer> {
  return {
    kind: 'not-found',
    command: 'quote',
    question: q.topic ?? '',
    articles: library.size,
    reason: { kind: library.size === 0 ? 'empty-library' : 'no-passage' },
    nearest: [],
  }
}
