import type { Library } from '../library.ts'
import type { LanguageCode } from '../model.ts'
import { Conversation } from './conversation.ts'
import { localName, optionNamed } from './line.ts'

/** Questions that the sample articles answer; for other articles they are made from what is loaded. */
const SHIPPED: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: [
    '/qui a dit que tout le monde était vivant après la crue ?',
    '/citation digue personne:Bruno Lestrade',
    '/résumé article:fr/greve-cargal',
  ],
  en: ['/who said a ferry is not a luxury?', '/quote speaker:Dana Whitlock', '/summary article:en/reef-study'],
}

/** Up to three questions that these articles answer. */
export async function sampleQuestions(conversation: Conversation, areSamples: boolean): Promise<readonly string[]> {
  const candidates = [...(areSamples ? SHIPPED[conversation.language] : []), ...(await questionsFrom(conversation))]
  const trial = new Conversation(conversation.commands, conversation.library, conversation.language)
  const answered: string[] = []
  for (const question of candidates) {
    const reply = await trial.say(question)
    if (reply.kind === 'answer' && reply.answer.kind !== 'not-found' && !answered.includes(question))
      answered.push(question)
    if (answered.length === 3) break
  }
  return answered
}

/** A line of a quotation to look for, all that somebody said, an article to sum up. */
async function questionsFrom({ commands, library, language }: Conversation): Promise<readonly string[]> {
  const [first, second = first] = library.speakers()
  const fragment = second && (await wordsOf(second.name, library))
  const newest = library.heads().at(0)
  const questions: string[] = []
  if (fragment) questions.push(`${named('who')} ${fragment}`)
  if (first) questions.push(`${named('quote')} ${option('quote', 'speaker')}${first.name}`)
  if (newest) questions.push(`${named('summary')} ${option('summary', 'article')}${newest.id}`)
  return questions

  function named(name: string): string {
    const command = commands.find(({ data }) => data.name === name)
    return `/${command ? localName(command.data, language) : name}`
  }
  function option(name: string, of: string): string {
    const command = commands.find(({ data }) => data.name === name)
    const known = command && optionNamed(command, of)
    return `${known ? localName(known, language) : of}:`
  }
}

/** The first words of something that this speaker says in an article. */
async function wordsOf(name: string, library: Library): Promise<string | null> {
  for (const { id } of library.heads()) {
    const article = await library.article(id)
    const analysis = await library.analysis(id)
    for (const { start, end, speaker, kind } of analysis?.quotes ?? []) {
      if (speaker?.name !== name || kind === 'indirect' || !article) continue
      const words = article.text.slice(start, end).split(/\s+/)
      if (words.length >= 6) return words.slice(0, 8).join(' ')
    }
  }
  return null
}
