import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10'
import { described, named, type Texts } from './define.ts'

/**
 * In servers that the bot was added to, for those who may manage the server until its own settings say otherwise: Discord
 * lets a server set that for a command as a whole, so all that changes a library is one command apart from the others.
 */
export const administration = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
}

/** An option to type into. */
export const option = (
  name: Texts,
  description: Texts,
  rest: { readonly most: number; readonly required?: true; readonly suggested?: true },
): APIApplicationCommandBasicOption => ({
  ...{ type: ApplicationCommandOptionType.String, ...named(name), ...described(description), max_length: rest.most },
  ...(rest.required && { required: true }),
  ...(rest.suggested && { autocomplete: true }),
})

export const subcommand = (
  name: Texts,
  description: Texts,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption => ({
  ...{ type: ApplicationCommandOptionType.Subcommand, ...named(name), ...described(description), options },
})
