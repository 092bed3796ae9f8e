import type { Library } from '../library.ts'
import type { Answer, CommandName, Result } from '../model.ts'
import { notFound } from './notFound.ts'

const MOST_RESULTS = 25

/** The results as an answer. */
export function passagesAnswer(
  command: CommandName,
  question: string,
  library: Library,
  results: readonly Result[],
): Answer {
  const [first, ...rest] = results.slice(0, MOST_RESULTS)
  if (!first) return notFound(command, question, library, { kind: 'no-passage' })
  return { kind: 'passages', command, question, articles: library.size, results: [first, ...rest] }
}
