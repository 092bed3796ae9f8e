import type { Library } from '../library.ts'
import type { CommandName, NotFoundAnswer, NotFoundReason, Result } from '../model.ts'

export function notFound(
  command: CommandName,
  question: string,
  library: Library,
  reason: NotFoundReason,
  nearest: readonly Result[] = [],
): NotFoundAnswer {
  return { kind: 'not-found', command, question, articles: library.size, reason, nearest: nearest.slice(0, 3) }
}
