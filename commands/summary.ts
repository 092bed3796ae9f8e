import { ApplicationCommandOptionType, Locale } from 'discord-api-types/v10'
import { summary } from '../src/answers/summary.ts'
import { articleChoices } from './choices.ts'
import type { Command } from './command.ts'
import { everywhere } from './everywhere.ts'
import { countOption, textOption } from './options.ts'

export default {
  data: {
    ...everywhere,
    name: 'summary',
    name_localizations: { [Locale.French]: 'résumé' },
    description: 'The sentences that carry an article or a topic, word for word, and who speaks.',
    description_localizations: {
      [Locale.French]: 'Les phrases qui portent un article ou un sujet, mot pour mot, et qui y parle.',
    },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        name_localizations: { [Locale.French]: 'sujet' },
        description: 'A topic, across all the articles',
        description_localizations: { [Locale.French]: 'Un sujet, à travers tous les articles' },
        max_length: 1000,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'The article to sum up',
        description_localizations: { [Locale.French]: 'L’article à résumer' },
        max_length: 200,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'sentences',
        name_localizations: { [Locale.French]: 'phrases' },
        description: 'How many sentences: 3 unless told',
        description_localizations: { [Locale.French]: 'Combien de phrases : 3 sans autre indication' },
        min_value: 1,
        max_value: 10,
      },
    ],
  },
  main: 'topic',
  answer: (options, library) => {
    const topic = textOption(options, 'topic')
    const article = textOption(options, 'article')
    const sentences = countOption(options, 'sentences')
    return summary(
      {
        ...(topic !== undefined && { topic }),
        ...(article !== undefined && { article }),
        ...(sentences !== undefined && { sentences }),
      },
      library,
    )
  },
  complete: (option, typed, library) => (option === 'article' ? articleChoices(typed, library) : []),
} satisfies Command
