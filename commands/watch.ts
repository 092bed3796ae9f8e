import { ApplicationCommandType } from 'discord-api-types/v10'
import { administration, option, subcommand } from './administration.ts'
import type { ServerCommand } from './command.ts'
import { described, named } from './define.ts'

const chosen = option(
  { en: 'watch', fr: 'veille' },
  { en: 'Which one', fr: 'Laquelle' },
  { most: 100, required: true, suggested: true },
)

export const watch: ServerCommand = {
  data: {
    ...administration,
    type: ApplicationCommandType.ChatInput,
    ...named({ en: 'watch', fr: 'veille' }),
    ...described({
      en: 'Post quotations from new articles here: by a speaker, on a topic, or both.',
      fr: 'Publier ici les citations des nouveaux articles : d’une personne, sur un sujet, ou les deux.',
    }),
    options: [
      subcommand(
        { en: 'add', fr: 'ajouter' },
        {
          en: 'Look out for a speaker, a topic or both, in this channel',
          fr: 'Guetter une personne, un sujet ou les deux, dans ce salon',
        },
        [
          option(
            { en: 'speaker', fr: 'personne' },
            {
              en: 'Who is quoted: a person, a ministry, a company…',
              fr: 'Qui est cité : une personne, un ministère, une entreprise…',
            },
            { most: 90, suggested: true },
          ),
          option(
            { en: 'topic', fr: 'sujet' },
            { en: 'What it is about', fr: 'De quoi il est question' },
            { most: 200 },
          ),
        ],
      ),
      subcommand(
        { en: 'list', fr: 'liste' },
        { en: 'What this server looks out for, and where', fr: 'Ce que ce serveur guette, et où' },
      ),
      subcommand(
        { en: 'remove', fr: 'retirer' },
        { en: 'No longer look out for something', fr: 'Ne plus guetter quelque chose' },
        [chosen],
      ),
      subcommand(
        { en: 'pause', fr: 'suspendre' },
        { en: 'Stop for a while; once more to go on', fr: 'Suspendre un temps ; une seconde fois pour reprendre' },
        [chosen],
      ),
    ],
  },
  async run({ subcommand, texts, ...here }, { watches }, { server, person }) {
    const { speaker = '', topic = '', watch = '' } = texts
    switch (subcommand) {
      case 'add':
        return watches.add({ ...here, speaker, topic }, server, person)
      case 'list':
        return watches.list(server)
      case 'remove':
        return watches.remove(Number(watch), server)
      case 'pause':
        return watches.pause(Number(watch), server)
      default:
        throw new Error(`no subcommand of this name: ${subcommand}`)
    }
  },
  complete: async ({ subcommand, typed, server }, { watches }) =>
    subcommand === 'add' ? watches.suggestSpeakers(server, typed) : watches.suggest(server, typed),
}
