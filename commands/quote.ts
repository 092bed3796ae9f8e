import { ApplicationCommandOptionType, Locale } from 'discord-api-types/v10'
import { quote } from '../src/answers/quote.ts'
import { articleChoices, speakerChoices } from './choices.ts'
import type { Command } from './command.ts'
import { everywhere } from './everywhere.ts'
import { textOption } from './options.ts'

export default {
  data: {
    ...everywhere,
    name: 'quote',
    name_localizations: { [Locale.French]: 'citation' },
    description: 'What did they say? Quotations on a topic, by a speaker, or both.',
    description_localizations: {
      [Locale.French]: 'Qu’en a-t-on dit ? Les citations sur un sujet, d’une personne, ou les deux.',
    },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        name_localizations: { [Locale.French]: 'sujet' },
        description: 'What it is about; leave out for everything a speaker said',
        description_localizations: {
          [Locale.French]: 'De quoi il est question ; sans sujet, tout ce que la personne a dit',
        },
        max_length: 1000,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        name_localizations: { [Locale.French]: 'personne' },
        description: 'Who is quoted: a person, a ministry, a company…',
        description_localizations: { [Locale.French]: 'Qui est cité : une personne, un ministère, une entreprise…' },
        max_length: 200,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'article',
        description: 'Only in this article',
        description_localizations: { [Locale.French]: 'Dans cet article seulement' },
        max_length: 200,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'from',
        name_localizations: { [Locale.French]: 'du' },
        description: 'Published on this day or later: 2021-10-05, 2021-10 or 2021',
        description_localizations: { [Locale.French]: 'Paru ce jour-là ou après : 2021-10-05, 2021-10 ou 2021' },
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'to',
        name_localizations: { [Locale.French]: 'au' },
        description: 'Published on this day or earlier: 2021-10-05, 2021-10 or 2021',
        description_localizations: { [Locale.French]: 'Paru ce jour-là ou avant : 2021-10-05, 2021-10 ou 2021' },
        max_length: 100,
      },
    ],
  },
  main: 'topic',
  answer: (options, library) => {
    const topic = textOption(options, 'topic')
    const speaker = textOption(options, 'speaker')
    const article = textOption(options, 'article')
    const from = textOption(options, 'from')
    const to = textOption(options, 'to')
    return quote(
      {
        ...(topic !== undefined && { topic }),
        ...(speaker !== undefined && { speaker }),
        ...(article !== undefined && { article }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
      library,
    )
  },
  complete: (option, typed, library) =>
    option === 'speaker' ? speakerChoices(typed, library) : option === 'article' ? articleChoices(typed, library) : [],
} satisfies Command
