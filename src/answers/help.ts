import type { Library } from '../library.ts'
import type { Answer, ArticleHead, CommandHelp, HelpAnswer, Question } from '../model.ts'
import { examples } from './examples.ts'

/** What can be asked, with questions that these articles answer. */
export async function help(
  commands: readonly CommandHelp[],
  library: Library,
  ask: (question: Question) => Promise<Answer | null>,
): Promise<HelpAnswer> {
  const heads = library.heads()
  const known = made.get(heads) ?? {
    fr: await examples('fr', library, ask),
    en: await examples('en', library, ask),
  }
  made.set(heads, known)
  return { kind: 'help', command: 'help', question: '', articles: library.size, commands, examples: known }
}

/** Trying the examples takes several searches, so they are kept as long as the list of articles is the same. */
const made = new WeakMap<readonly ArticleHead[], HelpAnswer['examples']>()
