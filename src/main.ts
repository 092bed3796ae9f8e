import { commands } from '../commands/index.ts'
import { type Config, loadEnv, readConfig, sampleArticles } from './config.ts'
import { DiscordRefused } from './discord/refused.ts'
import { startDiscord } from './discord/start.ts'
import { folderFor, type LiveLibrary, openLibrary } from './library.ts'
import { type Log, openLog } from './log.ts'
import type { LibraryNotice } from './model.ts'
import { Metrics } from './operations/metrics.ts'
import { serveOperations } from './operations/server.ts'
import { Status } from './operations/status.ts'
import { words } from './replies/words.ts'
import { Conversation } from './terminal/conversation.ts'
import { type Io, UsageError, write } from './terminal/io.ts'
import { load } from './terminal/load.ts'
import { run } from './terminal/run.ts'
import { session } from './terminal/session.ts'

/** Entry of `npm start`: Discord when a token is set, else the terminal. */
export async function start(io: Io): Promise<number> {
  const config = readConfig(loadEnv(io.env, process.cwd()))
  return config.token === null ? terminal(config, io) : discord(config)
}

async function terminal(config: Config, io: Io): Promise<number> {
  const { content, language } = config
  await write(io.stderr, `${words[language].terminal.noToken}\n`)
  const library = await load(config, io)
  const areSamples = content.every((path) => path === sampleArticles)
  try {
    return await session(new Conversation(commands, library, language), areSamples, io)
  } finally {
    await library.close()
  }
}

/** Answers in Discord until a signal asks it to stop (0) or Discord will not have it (2). */
async function discord(config: Config): Promise<number> {
  const log = openLog(config)
  const status = new Status()
  const metrics = new Metrics(status)
  const stopping = stopSignal()
  const failed = unexpected()
  const servers = await serveOperations(config, status, metrics)
  try {
    const library = open(config, status, log, stopping)
    const starting = startDiscord(config, { library, log, status, metrics, signal: stopping })
    // Articles that cannot be read at all end the bot, like an error that nobody caught.
    const broken = library.then(() => failed)
    const bot = await Promise.race([starting, broken])
    const end = await Promise.race([bot.refused, aborted(stopping), broken])
    log.info({ signal: end instanceof DiscordRefused ? null : end }, 'stopping')
    await bot.stop()
    await (await library).close()
    if (end instanceof DiscordRefused) throw end
    return 0
  } catch (error) {
    // Nothing has been asked yet, and a login under way cannot be called off.
    if (stopping.aborted) return process.exit(0)
    if (error instanceof DiscordRefused) throw new UsageError(error.message)
    log.fatal({ err: error }, 'stopped by an error')
    return process.exit(1)
  } finally {
    for (const server of servers) server.close()
  }
}

async function open(config: Config, status: Status, log: Log, signal: AbortSignal): Promise<LiveLibrary> {
  const { content, state } = config
  const folder = state === null ? null : folderFor(state, content)
  const onNotice = ({ kind, ...notice }: LibraryNotice) => log.warn(notice, `library: ${kind}`)
  const onProgress = (done: number) => {
    status.articles = done
  }
  const { library, problems } = await openLibrary(content, { folder, signal, onProgress, onNotice })
  for (const { where, reason } of problems) log.warn({ where, reason }, 'not read')
  status.index = 'ready'
  status.articles = library.size
  log.info({ articles: library.size, speakers: library.speakers().length }, 'articles loaded')
  return library
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once, as if nobody listened. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  return stop.signal
}

const aborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((settle) => {
    if (signal.aborted) settle(signal.reason)
    else signal.addEventListener('abort', () => settle(signal.reason))
  })

/** Rejects with what nobody caught, in place of Node's own report: that one knows nothing of tokens. */
function unexpected(): Promise<never> {
  return new Promise((_, reject) => process.once('uncaughtException', reject))
}

if (import.meta.main) process.exitCode = await run(start)
