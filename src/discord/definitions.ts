import { ApplicationCommandOptionType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js'
import { described, named } from '../../commands/define.ts'
import { commands, messageCommands, serverCommands, serverMessageCommands } from '../../commands/index.ts'

/** The option of every command that concerns Discord alone: no answer depends on it, and a terminal has no use for it. */
export const PRIVATE = 'private'

const slash: readonly RESTPostAPIApplicationCommandsJSONBody[] = commands.map(({ data }) => ({
  ...data,
  options: [
    ...(data.options ?? []),
    {
      type: ApplicationCommandOptionType.Boolean,
      ...named({ en: PRIVATE, fr: 'privé' }),
      ...described({
        en: 'Show the answer to you alone; you can publish it afterwards',
        fr: 'Ne montrer la réponse qu’à vous ; vous pourrez ensuite la publier',
      }),
    },
  ],
}))

/** The commands as they are registered. */
export const definitions: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  ...slash,
  ...[...serverCommands, ...messageCommands, ...serverMessageCommands].map(({ data }) => data),
]
