import { ApplicationFlags, REST, Routes } from 'discord.js'
import type { Application } from '../application.ts'
import type { Config } from '../config.ts'
import { DiscordRefused, refusedBy } from './refused.ts'
import { transport } from './transport.ts'

/** Registering too often in a day can cost hours of waiting, which no start may hang on. */
const LONGEST_RATE_LIMIT_MS = 30_000

const PRIVILEGED =
  ApplicationFlags.GatewayPresence |
  ApplicationFlags.GatewayPresenceLimited |
  ApplicationFlags.GatewayGuildMembers |
  ApplicationFlags.GatewayGuildMembersLimited |
  ApplicationFlags.GatewayMessageContent |
  ApplicationFlags.GatewayMessageContentLimited

/**
 * Speaks to Discord in the application's name, without logging in.
 *
 * @throws DiscordRefused where trying again would not help.
 */
export async function asApplication<T>(
  { token, api }: Pick<Config, 'token' | 'api'>,
  work: (rest: REST, application: Application) => Promise<T>,
): Promise<T> {
  if (token === null)
    throw new DiscordRefused('Commands can be registered only with a token: set DISCORD_TOKEN, or add --dry-run.')
  const rest = new REST({
    ...transport,
    api,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_RATE_LIMIT_MS,
  }).setToken(token)
  try {
    return await work(rest, applicationIn(await rest.get(Routes.currentApplication())))
  } catch (error) {
    throw refusedBy(error) ?? error
  } finally {
    rest.clearHandlerSweeper()
    rest.clearHashSweeper()
  }
}

function applicationIn(told: unknown): Application {
  const fields: Readonly<Record<string, unknown>> = typeof told === 'object' && told !== null ? { ...told } : {}
  const { id, name, flags, approximate_guild_count: servers, interactions_endpoint_url: endpoint } = fields
  if (typeof id !== 'string') throw new DiscordRefused('What answers at DISCORD_API is not Discord: leave it out.')
  return {
    id,
    name: typeof name === 'string' ? name : id,
    servers: typeof servers === 'number' ? servers : 0,
    endpoint: typeof endpoint === 'string' && endpoint ? endpoint : null,
    privileged: typeof flags === 'number' && (flags & PRIVILEGED) !== 0,
  }
}
