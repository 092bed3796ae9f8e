import type { Library, Ranking } from '../library.ts'
import type { CommandName, NotFoundAnswer, NotFoundReason, Result } from '../model.ts'
import { namesakes } from './person.ts'

export function notFound(
  command: CommandName,
  question: string,
  library: Library,
  reason: NotFoundReason,
  nearest: readonly Result[] = [],
): NotFoundAnswer {
  return { kind: 'not-found', command, question, articles: library.size, reason, nearest: nearest.slice(0, 3) }
}

/** A speaker whom the question names and who is silent on the rest; else that no passage answers. */
export function whyNothing({ question, sought }: Ranking, library: Library): NotFoundReason {
  const names = sought.filter(({ isName }) => isName).map(({ word }) => word.text)
  const [speaker, ...others] = question.asksSpeech ? namesakes(names, library) : []
  return speaker && others.length === 0
    ? { kind: 'silent-speaker', name: speaker.name, quotes: speaker.quotes }
    : { kind: 'no-passage' }
}

/** What is named something like it: by the whole, else by the beginning of any word. */
export function nearby<One extends { readonly id: string }>(
  typed: string,
  suggest: (typed: string, limit: number) => readonly One[],
): readonly One[] {
  const words = typed.split(/\s+/).filter((word) => word.length > 2)
  const found = [typed, ...words, ...words.map((word) => word.slice(0, 4))].flatMap((part) => suggest(part, 3))
  return [...new Map(found.map((one) => [one.id, one])).values()].slice(0, 3)
}
