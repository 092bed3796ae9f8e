import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import type { Application } from '../application.ts'
import { type Config, ConfigError } from '../config.ts'
import { asApplication } from './asApplication.ts'
import { definitions } from './definitions.ts'
import { Registered } from './registered.ts'

export type RegisterConfig = Pick<Config, 'token' | 'guild' | 'api' | 'state'>

export interface RegisterOptions {
  /** One server, where they show at once; null: everywhere, which can take an hour. The setting DISCORD_GUILD unless told. */
  readonly guild?: string | null
  /** Sends nothing. */
  readonly dryRun?: boolean
}

/**
 * Puts the commands in the place of all that were registered there before.
 *
 * @returns the definitions, sent or only shown.
 * @throws DiscordRefused where trying again would not help.
 */
export async function registerCommands(
  config: RegisterConfig,
  { guild = config.guild, dryRun = false }: RegisterOptions = {},
): Promise<readonly RESTPostAPIApplicationCommandsJSONBody[]> {
  if (!dryRun) await asApplication(config, (rest, { id }) => put(config, rest, id, guild, definitions))
  return definitions
}

/** Takes away all commands of this bot, from one server or from everywhere. */
export async function unregisterCommands(config: RegisterConfig, guild = config.guild): Promise<void> {
  await asApplication(config, (rest, { id }) => put(config, rest, id, guild, []))
}

/** Registers the commands unless the same ones were registered by the start before: whether it had to, and for whom. */
export async function registerIfChanged(
  config: RegisterConfig,
): Promise<{ readonly sent: boolean; readonly application: Application }> {
  return asApplication(config, async (rest, application) => {
    const { id } = application
    const kept = config.state === null ? null : new Registered(config.state)
    if (await kept?.has(id, config.guild, definitions)) return { sent: false, application }
    await put(config, rest, id, config.guild, definitions)
    return { sent: true, application }
  })
}

async function put(
  { state }: RegisterConfig,
  rest: REST,
  application: string,
  guild: string | null,
  body: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<void> {
  const route =
    guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild)
  await rest.put(route, { body })
  try {
    if (state !== null) await new Registered(state).keep(application, guild, body.length > 0 ? body : null)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ConfigError([
      `What was registered cannot be kept in the folder of STATE, so it is sent again at each start: ${reason}`,
    ])
  }
}
