import { setTimeout as pause } from 'node:timers/promises'
import { type Client, Events } from 'discord.js'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { inviteLink } from '../application.ts'
import { type Config, ConfigError } from '../config.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../operations/metrics.ts'
import { Status } from '../operations/status.ts'
import type { Servers } from '../servers/servers.ts'
import type { Settings } from '../servers/settings.ts'
import type { Watcher } from '../watching/watcher.ts'
import { Allowance } from './allowance.ts'
import { createClient } from './client.ts'
import { logIn, refusalOf, watchGateway } from './gateway.ts'
import { Interactions } from './interactions.ts'
import { mannersOf } from './manners.ts'
import { poster } from './poster.ts'
import { DiscordRefused, refusedBy } from './refused.ts'
import { registerIfChanged } from './register.ts'
import { watchServers } from './watchServers.ts'

export interface Discord {
  /** Answers what has been asked, then leaves. */
  stop(): Promise<void>
  /** Settles when Discord refuses the bot for good while it runs; never after `stop`. */
  readonly refused: Promise<DiscordRefused>
}

export type DiscordConfig = Pick<
  Config,
  'token' | 'guild' | 'api' | 'private' | 'serverLanguage' | 'state' | 'questionsPerMinute'
>

export interface DiscordSet {
  /** May still be loading: whoever asks is told how far it is, and answered when it is there. */
  readonly library: Library | Promise<Library>
  /** What servers have of their own; nothing is kept unless given. */
  readonly servers?: Servers | null | Promise<Servers | null>
  /** How they have answers shown: known from the start on. */
  readonly settings?: Settings | null
  /** Looks out in new articles, and posts once the bot is connected. */
  readonly watcher?: Watcher | null | Promise<Watcher | null>
  readonly log: Log
  readonly status?: Status
  readonly metrics?: Metrics | null
  readonly commands?: readonly Command[]
  /** Calls off the waiting for a Discord that cannot be reached. */
  readonly signal?: AbortSignal
}

/** How long a stop waits for answers under way; Docker kills ten seconds after it asked. */
const GRACE_MS = 8000

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

/**
 * Logs in, answers, and registers the commands where they changed. A Discord that cannot be reached is waited for.
 *
 * @throws DiscordRefused where the set-up must change first; its message says how.
 * @throws the signal's reason when it is aborted before the bot is connected.
 */
export async function startDiscord(config: DiscordConfig, set: DiscordSet): Promise<Discord> {
  const { token } = config
  if (token === null) throw new DiscordRefused('Discord needs a token: set DISCORD_TOKEN.')
  const { log, signal, status = new Status(), metrics = null } = set
  const allowance = new Allowance(config.questionsPerMinute)
  const library = Promise.resolve(set.library)
  const servers = Promise.resolve(set.servers ?? null)
  const watcher = Promise.resolve(set.watcher ?? null)
  // Whoever opened them hears of what is wrong.
  for (const opening of [servers, watcher]) opening.catch(() => {})
  const interactions = new Interactions({
    commands: set.commands ?? commands,
    library,
    servers,
    manners: mannersOf({ private: config.private, language: config.serverLanguage }, set.settings ?? null),
    status,
    allowance,
    log,
    metrics,
  })

  const calledOff = new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason))
  })
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(2 * wait, LONGEST_PAUSE_MS)) {
    const client = createClient(config.api)
    const refused = refusalOf(client)
    watchGateway(client, status, log)
    watchServers(client, servers)
    client.on(Events.InteractionCreate, (interaction) => interactions.take(interaction))
    try {
      await logIn(client, token, refused, calledOff)
      await register(config, log)
    } catch (error) {
      await client.destroy()
      const refusal = refusedBy(error)
      if (refusal) throw refusal
      signal?.throwIfAborted()
      const reason = error instanceof Error ? error.message : String(error)
      log.warn({ reason, seconds: wait / 1000 }, 'could not log in to Discord; trying again')
      await Promise.race([pause(wait), calledOff])
      continue
    }
    const missed = (error: unknown) => log.warn({ reason: String(error) }, 'whoever set a watch could not be told')
    void watcher.then(
      (one) => one?.start(poster(client.rest, missed)),
      () => {},
    )
    log.info({ invite: inviteLink(client.application?.id ?? '') }, 'to add the bot to a server')
    return { refused, stop: () => leave(client, interactions, status) }
  }
}

async function leave(client: Client, interactions: Interactions, status: Status): Promise<void> {
  status.gateway = 'stopped'
  client.removeAllListeners(Events.InteractionCreate)
  await Promise.race([interactions.finish(), pause(GRACE_MS, null, { ref: false })])
  await client.destroy()
}

/** Commands registered earlier go on working, so an outage here keeps nobody from answering. */
async function register(config: DiscordConfig, log: Log): Promise<void> {
  try {
    const { sent, application } = await registerIfChanged(config)
    if (application.endpoint !== null)
      log.warn('the application has an Interactions Endpoint URL: Discord sends questions there, none to this bot')
    log.info({ guild: config.guild }, sent ? 'commands registered' : 'commands unchanged since they were registered')
  } catch (error) {
    if (error instanceof DiscordRefused) throw error
    if (error instanceof ConfigError) {
      log.warn(error.message)
      return
    }
    log.error({ err: error }, 'commands could not be registered; those registered before still work')
  }
}
