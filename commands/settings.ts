import { ApplicationCommandType } from 'discord-api-types/v10'
import type { ServerSettings } from '../src/model.ts'
import { administration } from './administration.ts'
import type { ServerCommand } from './command.ts'
import { described, named, type OptionTable, optionData } from './define.ts'

/** Takes back what the server has chosen. */
const usual = { en: 'As usual with this bot', fr: 'Comme d’habitude avec ce bot' }

const options: OptionTable = {
  private: {
    kind: 'choice',
    french: 'privé',
    description: {
      en: 'Who sees an answer where the option private is not given',
      fr: 'Qui voit la réponse quand l’option privé n’est pas donnée',
    },
    choices: {
      yes: { en: 'The person who asks', fr: 'La personne qui demande' },
      no: { en: 'Everyone', fr: 'Tout le monde' },
      usual,
    },
  },
  language: {
    kind: 'choice',
    french: 'langue',
    description: {
      en: 'The language of public answers',
      fr: 'La langue des réponses publiques',
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
      en: 'This server’s own default for private answers, and its language; alone, shows both.',
      fr: 'Réponses privées ou non par défaut dans ce serveur, et sa langue ; seule, montre les deux.',
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
