import { afterAll, afterEach, expect, onTestFinished } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { commands } from '../../commands/index.ts'
import { startDiscord } from '../../src/discord/start.ts'
import { type Library, makeLibrary, type Reader } from '../../src/library.ts'
import { openLog } from '../../src/log.ts'
import type { Answer, LanguageCode } from '../../src/model.ts'
import type { Metrics } from '../../src/operations/metrics.ts'
import type { Status } from '../../src/operations/status.ts'
import type { Servers } from '../../src/servers/servers.ts'
import { Watcher } from '../../src/watching/watcher.ts'
import { small } from '../answers/library.ts'
import { openServers } from '../servers/open.ts'
import { FakeDiscord, GUILD, OTHER_GUILD, TOKEN } from './fake/discord.ts'

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

/** The same in two servers, with a storage for what they have of their own; stopped when the test ends. */
export async function botInServers({ guilds = [GUILD, OTHER_GUILD], ...set }: InServers = {}) {
  const { state, shared = small, ...others } = set
  const fake = await FakeDiscord.start({ unavailableGuilds: guilds })
  const errors: unknown[] = []
  const changed = () => watcher.changed()
  const opened = openServers({ changed, shared, ...(state !== undefined && { state }) })
  const { servers } = opened
  const watcher = new Watcher({
    ...{ store: servers.watches.store, shared, libraryOf: (server) => servers.libraryOf(server), gather: 5 },
    onError: (error) => errors.push(error),
  })
  const { log, stop } = await startBot(fake, { library: shared, servers, watcher, guild: null, ...others })
  let closing: Promise<void> | undefined
  const end = async () => {
    await stop()
    await watcher.close()
    await opened.close()
    await fake.stop()
    expect(fake.refusals).toEqual([])
  }
  const close = () => (closing ??= end())
  onTestFinished(close)
  return { ...opened, fake, log, errors, close }
}

interface InServers extends Omit<Set, 'state'> {
  /** What all servers see. */
  readonly shared?: Reader
  /** Those that the bot is in. */
  readonly guilds?: readonly string[]
  readonly state?: string
}

/** The same for all tests of a file; after each, nothing that the bot sent may have been refused. */
export async function botForAll(set: Set) {
  const fake = await FakeDiscord.start({ unavailableGuilds: [GUILD, OTHER_GUILD] })
  let bot = await startBot(fake, set)
  /** The bot again, as it was or with something else about it. */
  const restart = async (other: Set = {}) => {
    await bot.stop()
    bot = await startBot(fake, { ...set, ...other })
  }
  afterEach(() => expect(fake.refusals.splice(0)).toEqual([]))
  afterAll(async () => {
    await bot.stop()
    await fake.stop()
  })
  return { fake, restart, log: () => bot.log }
}
