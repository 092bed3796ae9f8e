import type { Library } from '../library.ts'
import type { Answer } from '../model.ts'
import { notFound, whyNothing } from './notFound.ts'
import { passagesAnswer } from './passages.ts'
import { personAnswer } from './person.ts'
import { resultsOf } from './results.ts'

export interface WhoQuestion {
  readonly question: string
}

/** Who said it, who did it; for a name alone, who that is. */
export async function who({ question }: WhoQuestion, library: Library): Promise<Answer> {
  if (library.size === 0) return notFound('who', question, library, { kind: 'empty-library' })
  const ranking = await library.search(question)
  if (ranking.sought.length === 0) return notFound('who', question, library, { kind: 'empty-question' })
  const person = await personAnswer(question, ranking, library)
  if (person) return person
  const results = await resultsOf(ranking, library, 'who')
  if (!ranking.found) return notFound('who', question, library, whyNothing(ranking, library), results)
  return passagesAnswer('who', question, library, results)
}
