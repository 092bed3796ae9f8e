import { setTimeout as pause } from 'node:timers/promises'
import { Routes } from 'discord.js'
import type { CheckUp } from '../application.ts'
import type { Config } from '../config.ts'
import { asApplication } from './asApplication.ts'
import { createClient } from './client.ts'
import { logIn, refusalOf } from './gateway.ts'
import { DiscordRefused } from './refused.ts'
import { Unreachable } from './transport.ts'

const LONGEST_LOGIN_MS = 20_000

/** Asks Discord about the application and its commands, logs in for real, and leaves. */
export async function checkUp(config: Pick<Config, 'token' | 'guild' | 'api'>): Promise<CheckUp> {
  try {
    return await asApplication(config, async (rest, application) => {
      const { guild, token, api } = config
      const { id } = application
      const commands = await rest.get(
        guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild),
      )
      const client = createClient(api)
      const tooLong = pause(LONGEST_LOGIN_MS, null, { ref: false }).then(() => {
        throw new Error('the connection was not there in 20 seconds')
      })
      await logIn(client, token ?? '', refusalOf(client), tooLong).finally(() => client.destroy())
      return { kind: 'connected', application, registered: Array.isArray(commands) ? commands.length : 0 }
    })
  } catch (error) {
    if (error instanceof DiscordRefused) return { kind: 'refused', reason: error.message }
    if (error instanceof Unreachable) return { kind: 'unreachable', reason: error.reason }
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
  }
}
