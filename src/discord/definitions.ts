import { ApplicationCommandOptionType, Locale, type RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js'
import { commands } from '../../commands/index.ts'

/** The option of every command that concerns Discord alone: no answer depends on it, and a terminal has no use for it. */
export const PRIVATE = 'private'

/** The commands as they are registered. */
export const definitions: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = commands.map(({ data }) => ({
  ...data,
  options: [
    ...(data.options ?? []),
    {
      type: ApplicationCommandOptionType.Boolean,
      name: PRIVATE,
      name_localizations: { [Locale.French]: 'privé' },
      description: 'Show the answer to you alone; you can publish it afterwards',
      description_localizations: {
        [Locale.French]: 'Ne montrer la réponse qu’à vous ; vous pourrez ensuite la publier',
      },
    },
  ],
}))
