import { ApplicationCommandType } from 'discord-api-types/v10'
import type { ServerSettings } from '../src/model.ts'
import { administration } from './administration.ts'
import type { ServerCommand } from './command.ts'
import { described, named, type OptionTable, optionData } from './define.ts'

/** Takes back what the server has chosen. */
const usual = { en: 'As this bot has it elsewhere', fr: 'Comme ailleurs avec ce bot' }

const options: OptionTable = {
  private: {
    kind: 'choice',
    french: 'privé',
    description: {
      en: 'Who sees an answer where the asker does not say',
      fr: 'Qui voit une réponse, sans autre indication de qui demande',
    },
    choices: {
      yes: { en: 'The asker alone', fr: 'Seulement qui demande' },
      no: { en: 'Everyone', fr: 'Tout le monde' },
      usual,
    },
  },
  language: {
    kind: 'choice',
    french: 'langue',
    description: {
      en: 'The language of answers that everyone sees',
      fr: 'La langue des réponses que tout le monde voit',
    },
    choices: { fr: { en: 'French', fr: 'Français' }, en: { en: 'English', fr: 'Anglais' }, usual },
  },
}

export const settings: ServerCommand = {
  data: {
    ...administration,
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'settings', fr: 'réglages' }),
    ...described({
      en: 'Whether answers here are private or for everyone, and in which language; alone, shows both.',
      fr: 'Si les réponses ici sont privées ou pour tous, et leur langue ; sans option, montre les deux.',
    }),
    options: Object.entries(options).map(optionData),
  },
  run: ({ texts, usual }, servers, { server }) => servers.choose(givenIn(texts), usual, server),
}

function givenIn({ private: hidden, language }: Readonly<Record<string, string>>): Partial<ServerSettings> {
  return {
    ...(hidden !== undefined && { private: hidden === 'usual' ? null : hidden === 'yes' }),
    ...(language !== undefined && { language: language === 'fr' || language === 'en' ? language : null }),
  }
}
