import { DiscordAPIError } from 'discord.js'
import { GatewayCloseCodes } from 'discord-api-types/v10'

/** Discord will not have this bot as it is set up, however often it tries. The message says what to do. */
export class DiscordRefused extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'DiscordRefused'
  }
}

const BAD_TOKEN =
  'Discord refused the token: copy it again from the Bot page of your application into DISCORD_TOKEN, or make a new one there.'

/** Close codes after which connecting again changes nothing. */
const CLOSED: Readonly<Partial<Record<number, string>>> = {
  [GatewayCloseCodes.AuthenticationFailed]: BAD_TOKEN,
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know the intents this version asks for (4013): install the newest version of Verbatim.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord did not allow the intents asked for (4014), though Verbatim needs no privileged one: check that DISCORD_TOKEN is of the right application.',
  [GatewayCloseCodes.InvalidShard]: 'Discord refused the connection as a wrong shard (4010): report this as a fault.',
  [GatewayCloseCodes.ShardingRequired]:
    'This bot is in more servers than one connection may serve (4011): run a bot of your own for some of them.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord no longer speaks this version of its interface (4012): install the newest version of Verbatim.',
}

export function refusedClose(code: number): DiscordRefused | null {
  const sentence = CLOSED[code]
  return sentence === undefined ? null : new DiscordRefused(sentence)
}

/** The refusal that an error stands for; null for what may pass, such as an outage. */
export function refusedBy(error: unknown): DiscordRefused | null {
  if (error instanceof DiscordRefused) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'TokenInvalid') return new DiscordRefused(BAD_TOKEN, error)
  if (!(error instanceof DiscordAPIError)) return null
  if (error.status === 401) return new DiscordRefused(BAD_TOKEN, error)
  if (error.code === 50001)
    return new DiscordRefused(
      'Discord gives no access to the server in DISCORD_GUILD: check the number, and invite the bot with the scope applications.commands.',
      error,
    )
  return null
}
