import { afterAll, afterEach, expect } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { startDiscord } from '../../src/discord/start.ts'
import { type Library, makeLibrary } from '../../src/library.ts'
import { openLog } from '../../src/log.ts'
import type { Answer, LanguageCode } from '../../src/model.ts'
import type { Metrics } from '../../src/operations/metrics.ts'
import type { Status } from '../../src/operations/status.ts'
import type { Servers } from '../../src/servers/servers.ts'
import type { Watcher } from '../../src/watching/watcher.ts'
import { FakeDiscord, GUILD, TOKEN } from './fake/discord.ts'

export const nothing = makeLibrary([])

/** The real commands with another answer in them. */
export const answering = (answer: () => Answer | Promise<Answer>, complete?: Command['complete']): readonly Command[] =>
  commands.map((command) => ({ ...command, answer: async () => answer(), ...(complete && { complete }) }))

export interface Set {
  readonly library?: Library | Promise<Library>
  readonly servers?: Servers | null
  readonly watcher?: Watcher | null
  readonly commands?: readonly Command[]
  readonly token?: string
  readonly guild?: string | null
  readonly private?: boolean
  readonly language?: LanguageCode
  readonly state?: string | null
  readonly questionsPerMinute?: number
  readonly status?: Status
  readonly metrics?: Metrics
  readonly signal?: AbortSignal
}

/** The real bot, pointed at the fake Discord, and the log it writes. */
export async function startBot(fake: FakeDiscord, set: Set = {}) {
  const { library = nothing, token = TOKEN, guild = GUILD, state = null, questionsPerMinute = 0, ...others } = set
  const { private: hidden = false, language = null } = set
  const config = { token, guild, state, questionsPerMinute, private: hidden, serverLanguage: language, api: fake.api }
  const log: string[] = []
  const pino = openLog({ token, logLevel: 'debug' }, { write: (line) => log.push(line) })
  const bot = await startDiscord(config, {
    ...{ settings: set.servers?.settings ?? null, ...others, library, log: pino },
  })
  return { ...bot, log }
}

/** The same with a Discord of its own, for as long as `use` takes. */
export async function withBot(set: Set, use: (fake: FakeDiscord) => Promise<void>): Promise<void> {
  const fake = await FakeDiscord.start()
  const bot = await startBot(fake, set)
  try {
    await use(fake)
    expect(fake.refusals).toEqual([])
  } finally {
    await bot.stop()
    await fake.stop()
  }
}

/** The same for all tests of a file; after each, nothing that the bot sent may have been refused. */
export async function botForAll(set: Set) {
  const fake = await FakeDiscord.start()
  let bot = await startBot(fake, set)
  const restart = async () => {
    await bot.stop()
    bot = await startBot(fake, set)
  }
  afterEach(() => expect(fake.refusals.splice(0)).toEqual([]))
  afterAll(async () => {
    await bot.stop()
    await fake.stop()
  })
  return { fake, restart }
}
