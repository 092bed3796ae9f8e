import type { Library } from '../library.ts'
import type { Answer } from '../model.ts'

export interface WhoQuestion {
  readonly question: string
}

/** Who said it, who did it; for a name alone, who that is. */
export async function who(q: WhoQuestion, library: Library): Promise<Answer> {
  return {
    kind: 'not-found',
    command: 'who',
    question: q.question,
    articles: library.size,
    reason: { kind: library.size === 0 ? 'empty-library' : 'no-passage' },
    nearest: [],
  }
}
