import { ApplicationCommandOptionType, Locale } from 'discord-api-types/v10'
import { who } from '../src/answers/who.ts'
import type { Command } from './command.ts'
import { everywhere } from './everywhere.ts'
import { textOption } from './options.ts'

export default {
  data: {
    ...everywhere,
    name: 'who',
    name_localizations: { [Locale.French]: 'qui' },
    description: 'Who said it, or did it? The exact words, their speaker, the article.',
    description_localizations: { [Locale.French]: 'Qui l’a dit, ou fait ? Les mots exacts, leur auteur, l’article.' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'A question, a name, or words you half remember',
        description_localizations: {
          [Locale.French]: 'Une question, un nom, ou des mots dont vous vous souvenez à moitié',
        },
        required: true,
        max_length: 1000,
      },
    ],
  },
  main: 'question',
  answer: (options, library) => who({ question: textOption(options, 'question') ?? '' }, library),
  complete: () => [],
} satisfies Command
