import { type Client, Events } from 'discord.js'
import type { Log } from '../log.ts'
import type { Status } from '../operations/status.ts'
import { type DiscordRefused, refusedClose } from './refused.ts'

/** Settles when Discord refuses the connection for good. */
export function refusalOf(client: Client): Promise<DiscordRefused> {
  return new Promise((settle) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const refusal = refusedClose(code)
      if (refusal) settle(refusal)
    })
  })
}

/** discord.js says no more than "Authentication failed" itself; the close code, heard first, says what to do. */
export async function logIn(
  client: Client,
  token: string,
  refused: Promise<DiscordRefused>,
  calledOff: Promise<never>,
): Promise<void> {
  await Promise.race([client.login(token), refused.then((refusal) => Promise.reject(refusal)), calledOff])
}

/**
 * Keeps the status and the log up with the connection. discord.js connects again twice a second for as long as an outage
 * lasts; the log tells of its beginning and its end, and of each different reason once.
 */
export function watchGateway(client: Client, status: Status, log: Log): void {
  const reasons = new Set<string>()
  const connected = (how: string) => () => {
    status.gateway = 'ready'
    reasons.clear()
    log.info({ guilds: client.guilds.cache.size }, how)
  }
  client.on(Events.ShardReady, connected('connected to Discord'))
  client.on(Events.ShardResume, connected('connected to Discord again; nothing was missed'))
  client.on(Events.ShardReconnecting, () => {
    if (status.gateway === 'stopped') return
    if (status.gateway === 'ready') log.info('connection to Discord lost; connecting again')
    status.gateway = 'connecting'
  })
  client.on(Events.ShardError, ({ message: reason }) => {
    if (!reasons.has(reason)) log.warn({ reason }, 'connection to Discord')
    reasons.add(reason)
  })
  client.on(Events.Error, (err) => log.error({ err }, 'Discord client'))
}
