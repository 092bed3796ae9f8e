import type { LanguageCode } from '../model.ts'
import { typed } from '../replies/typed.ts'
import { Conversation } from './conversation.ts'

/** Questions that the sample articles answer; for other articles, help makes them from what is loaded. */
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
  const { commands, library, language } = conversation
  const trial = new Conversation(commands, library, language)
  const help = await trial.say('/help')
  const examples =
    help.kind === 'answer' && help.answer.kind === 'help'
      ? [help.answer].flatMap(({ examples, commands }) =>
          examples[language].map((one) => typed(one, commands, language)),
        )
      : []
  const answered: string[] = []
  for (const question of [...(areSamples ? SHIPPED[language] : []), ...examples]) {
    const reply = await trial.say(question)
    if (reply.kind === 'answer' && reply.answer.kind !== 'not-found' && !answered.includes(question))
      answered.push(question)
    if (answered.length === 3) break
  }
  return answered
}
