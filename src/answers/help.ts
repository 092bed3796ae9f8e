import type { Library } from '../library.ts'
import type { Answer, ArticleHead, HelpAnswer, Question } from '../model.ts'
import { examples } from './examples.ts'

/** What can be asked and done, with questions that these articles answer. */
export async function help(
  { commands, menus, managing }: Offered,
  library: Library,
  ask: (question: Question) => Promise<Answer | null>,
): Promise<HelpAnswer> {
  const heads = library.heads()
  const known = made.get(heads) ?? {
    fr: await examples('fr', library, ask),
    en: await examples('en', library, ask),
  }
  made.set(heads, known)
  return {
    ...{ kind: 'help', command: 'help', question: '', articles: library.size, commands, examples: known, menus },
    managing: { ...managing, examples: managingExamples(library) },
  }
}

/** All that there is, whatever the articles. */
export interface Offered extends Pick<HelpAnswer, 'commands' | 'menus'> {
  readonly managing: Omit<HelpAnswer['managing'], 'examples'>
}

/** To look out for whoever is quoted most. */
function managingExamples(library: Library): readonly Question[] {
  const somebody = library.speakers().find(({ name }) => /^\p{Lu}/u.test(name))
  return somebody ? [{ command: 'watch add', options: { speaker: somebody.name } }] : []
}

/** Trying the examples takes several searches, so they are kept as long as the list of articles is the same. */
const made = new WeakMap<readonly ArticleHead[], HelpAnswer['examples']>()
