import { ApplicationCommandType, type RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord-api-types/v10'
import { check, MOST_TEXT } from '../src/answers/check.ts'
import type { MessageCommand } from './command.ts'
import { define, named } from './define.ts'
import { everywhere } from './everywhere.ts'

export default define({
  name: { en: 'check', fr: 'vérifier' },
  description: {
    en: 'Is it quoted right? Word for word, shortened, altered, joined, or said by someone else.',
    fr: 'La citation est-elle exacte ? Mot pour mot, raccourcie, modifiée, assemblée, ou d’un autre.',
  },
  options: {
    text: {
      kind: 'text',
      french: 'texte',
      description: {
        en: 'The quotation, or a text with quotations in it, and who is said to have said it',
        fr: 'La citation, ou un texte qui en contient, et à qui on l’attribue',
      },
      required: true,
      most: MOST_TEXT,
    },
  },
  main: 'text',
  answer: ({ text = '' }, library) => check({ text }, library),
})

/** The same at a right click on a message. */
export const checkMessage: MessageCommand = {
  data: {
    ...everywhere,
    type: ApplicationCommandType.Message,
    ...named({ en: 'Check this quote', fr: 'Vérifier cette citation' }),
  } satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody,
  ask: (text) => ({ command: 'check', options: { text } }),
}
