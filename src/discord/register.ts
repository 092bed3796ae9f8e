import { type APIApplication, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import type { Config } from '../config.ts'
import { definitions } from './definitions.ts'
import { DiscordRefused, refusedBy } from './refused.ts'

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
  config: Pick<Config, 'token' | 'guild' | 'api'>,
  options: RegisterOptions = {},
): Promise<readonly RESTPostAPIApplicationCommandsJSONBody[]> {
  const { guild = config.guild, dryRun = false } = options
  if (dryRun) return definitions
  if (config.token === null)
    throw new DiscordRefused('Commands can be registered only with a token: set DISCORD_TOKEN, or add --dry-run.')
  const rest = new REST({ api: config.api }).setToken(config.token)
  try {
    const id = applicationId(await rest.get(Routes.currentApplication()))
    const route = guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild)
    await rest.put(route, { body: definitions })
    return definitions
  } catch (error) {
    throw refusedBy(error) ?? error
  } finally {
    rest.clearHandlerSweeper()
    rest.clearHashSweeper()
  }
}

function applicationId(application: unknown): APIApplication['id'] {
  const id = typeof application === 'object' && application !== null && 'id' in application ? application.id : null
  if (typeof id !== 'string') throw new Error('Discord told of an application without an id')
  return id
}
