import { type APIApplication, REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import { type Config, ConfigError } from '../config.ts'
import { definitions } from './definitions.ts'
import { DiscordRefused, refusedBy } from './refused.ts'
import { Registered } from './registered.ts'
import { transport } from './transport.ts'

export type RegisterConfig = Pick<Config, 'token' | 'guild' | 'api' | 'state'>

export interface RegisterOptions {
  /** One server, where they show at once; null: everywhere, which can take an hour. The setting DISCORD_GUILD unless told. */
  readonly guild?: string | null
  /** Sends nothing. */
  readonly dryRun?: boolean
}

/** Registering too often in a day can cost hours of waiting, which no start may hang on. */
const LONGEST_RATE_LIMIT_MS = 30_000

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
  if (!dryRun) await asApplication(config, (rest, id) => put(config, rest, id, guild, definitions))
  return definitions
}

/** Takes away all commands of this bot, from one server or from everywhere. */
export async function unregisterCommands(config: RegisterConfig, guild = config.guild): Promise<void> {
  await asApplication(config, (rest, id) => put(config, rest, id, guild, []))
}

/** Registers the commands unless the same ones were registered by the start before. @returns whether it had to. */
export async function registerIfChanged(config: RegisterConfig): Promise<boolean> {
  return asApplication(config, async (rest, id) => {
    const kept = config.state === null ? null : new Registered(config.state)
    if (await kept?.has(id, config.guild, definitions)) return false
    await put(config, rest, id, config.guild, definitions)
    return true
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

async function asApplication<T>(
  { token, api }: RegisterConfig,
  work: (rest: REST, id: APIApplication['id']) => Promise<T>,
): Promise<T> {
  if (token === null)
    throw new DiscordRefused('Commands can be registered only with a token: set DISCORD_TOKEN, or add --dry-run.')
  const rest = new REST({
    ...transport,
    api,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_RATE_LIMIT_MS,
  }).setToken(token)
  try {
    return await work(rest, applicationId(await rest.get(Routes.currentApplication())))
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
