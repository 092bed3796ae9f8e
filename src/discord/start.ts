import { Client, Events, GatewayIntentBits, Options } from 'discord.js'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import type { Config } from '../config.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import { Interactions } from './interactions.ts'
import { publicLanguage } from './languages.ts'
import { DiscordRefused, refusedBy, refusedClose } from './refused.ts'
import { registerCommands } from './register.ts'

export interface Discord {
  /** Answers what has been asked, then leaves. */
  stop(): Promise<void>
  /** Settles when Discord refuses the bot for good while it runs; never after `stop`. */
  readonly refused: Promise<DiscordRefused>
}

/** How long a stop waits for answers under way. */
const GRACE_MS = 5000

/**
 * Registers the commands, logs in and answers. The library may still be loading: questions wait for it.
 *
 * @throws DiscordRefused where the set-up must change first; its message says how.
 */
export async function startDiscord(
  config: Pick<Config, 'token' | 'guild' | 'api' | 'private' | 'serverLanguage'>,
  library: Library | Promise<Library>,
  log: Log,
  list: readonly Command[] = commands,
): Promise<Discord> {
  const { token } = config
  if (token === null) throw new DiscordRefused('Discord needs a token: set DISCORD_TOKEN.')
  await register(config, log)

  const interactions = new Interactions(list, Promise.resolve(library), log, {
    private: config.private,
    languages: publicLanguage(config.serverLanguage),
  })
  const client = createClient(config.api)
  const refused = new Promise<DiscordRefused>((settle) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const refusal = refusedClose(code)
      if (refusal) settle(refusal)
    })
  })
  client.on(Events.InteractionCreate, (interaction) => interactions.take(interaction))
  client.on(Events.ShardReconnecting, () => log.info('connection to Discord lost; connecting again'))
  client.on(Events.ShardResume, () => log.info('connected to Discord again'))
  client.on(Events.ShardError, (err) => log.warn({ err }, 'connection to Discord'))
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client'))

  try {
    // discord.js says no more than "Authentication failed" itself; the close code, heard first, says what to do.
    await Promise.race([client.login(token), refused.then((refusal) => Promise.reject(refusal))])
  } catch (error) {
    await client.destroy()
    throw refusedBy(error) ?? error
  }
  log.info({ guilds: client.guilds.cache.size }, 'connected to Discord')
  return {
    refused,
    stop: async () => {
      client.removeAllListeners(Events.InteractionCreate)
      await Promise.race([interactions.settled(), new Promise((done) => setTimeout(done, GRACE_MS).unref())])
      await client.destroy()
    },
  }
}

/** Commands registered earlier go on working, so an outage here keeps nobody from answering. */
async function register(config: Pick<Config, 'token' | 'guild' | 'api'>, log: Log): Promise<void> {
  try {
    const definitions = await registerCommands(config)
    log.info({ commands: definitions.length, guild: config.guild }, 'commands registered')
  } catch (error) {
    if (error instanceof DiscordRefused) throw error
    log.error({ err: error }, 'commands could not be registered; those registered before still work')
  }
}

function createClient(api: string): Client {
  return new Client({
    // Discord sends slash commands to every bot; Guilds alone keeps the list of servers, and asks to read nothing.
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Interactions do not count towards the limit that discord.js would hold us to (50 requests a second):
    // https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
    rest: { api, globalRequestsPerSecond: Number.POSITIVE_INFINITY },
    // An interaction brings all that is needed to answer it: people and messages are not kept.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
  })
}
