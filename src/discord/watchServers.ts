import { type Client, Events, GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord.js'
import type { Servers } from '../servers/servers.ts'

/**
 * Tells which servers the bot is in, as Discord says so itself: all of them when it connects, then each that comes or
 * goes. One that is down goes too, but is marked as unavailable: it has not left.
 *
 * @see https://discord.com/developers/docs/events/gateway-events#guild-delete
 */
export function watchServers(client: Client, servers: Promise<Servers | null>): void {
  // discord.js keeps servers it had heard of before a new session, and hides whether one that went is only down.
  client.on(Events.Raw, async (event: GatewayDispatchPayload) => {
    const known = await servers.catch(() => null)
    switch (event.t) {
      case GatewayDispatchEvents.Ready:
        known?.present(event.d.guilds.map(({ id }) => id))
        break
      case GatewayDispatchEvents.GuildCreate:
        known?.arrived(event.d.id)
        break
      case GatewayDispatchEvents.GuildDelete:
        if (event.d.unavailable !== true) known?.departed(event.d.id)
        break
    }
  })
}
