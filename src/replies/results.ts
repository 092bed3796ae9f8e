import type { Answer, Result } from '../model.ts'

/** What an answer found, in the order it is to be shown; nothing for one that asks back or found nothing. */
export function resultsOf(answer: Answer): readonly Result[] {
  switch (answer.kind) {
    case 'passages':
      return answer.results
    case 'summary':
      return answer.sentences
    case 'person':
      return answer.newest
    case 'article':
      return answer.quotes
    case 'check':
      return answer.checks.flatMap(({ results }) => results)
    case 'context':
      return [answer.result]
    case 'choice':
    case 'articles':
    case 'speakers':
    case 'help':
    case 'about':
    case 'not-found':
      return []
  }
}
