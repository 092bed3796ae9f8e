import type { Library } from '../library.ts'
import type { Answer, CommandHelp, HelpAnswer, Question } from '../model.ts'
import { examples } from './examples.ts'

/** What can be asked, with questions that these articles answer. */
export async function help(
  commands: readonly CommandHelp[],
  library: Library,
  ask: (question: Question) => Promise<Answer | null>,
): Promise<HelpAnswer> {
  return {
    ...{ kind: 'help', command: 'help', question: '', articles: library.size, commands },
    examples: { fr: await examples('fr', library, ask), en: await examples('en', library, ask) },
  }
}
