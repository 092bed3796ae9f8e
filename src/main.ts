import { commands } from '../commands/index.ts'
import { type Config, loadEnv, readConfig, sampleArticles } from './config.ts'
import { DiscordRefused } from './discord/refused.ts'
import { startDiscord } from './discord/start.ts'
import { folderFor, type LiveLibrary, openLibrary, type Reader } from './library.ts'
import { type Log, openLog } from './log.ts'
import type { LibraryNotice } from './model.ts'
import { Metrics } from './operations/metrics.ts'
import { serveOperations } from './operations/server.ts'
import { Status } from './operations/status.ts'
import { program } from './program.ts'
import { oneLine } from './replies/printable.ts'
import { words } from './replies/words.ts'
import { StorageError } from './servers/database.ts'
import { Servers } from './servers/servers.ts'
import { Storage } from './servers/storage.ts'
import { keepCurrent, type Told } from './sources/keepCurrent.ts'
import { Conversation } from './terminal/conversation.ts'
import { type Io, UsageError, write } from './terminal/io.ts'
import { load } from './terminal/load.ts'
import { run } from './terminal/run.ts'
import { session } from './terminal/session.ts'
import { Watcher } from './watching/watcher.ts'

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
  const current = keepCurrent(library, sourcesOf(config), printed(config, io))
  try {
    return await session(new Conversation(commands, library, language), areSamples, io)
  } finally {
    await current.close()
    await library.close()
  }
}

/** Answers in Discord until a signal asks it to stop (0) or Discord will not have it (2). */
async function discord(config: Config): Promise<number> {
  const log = openLog(config)
  const status = new Status()
  const metrics = new Metrics(status)
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  const failed = unexpected()
  const storage = openStorage(config, log)
  const ports = await serveOperations(config, status, metrics)
  const opened = open(config, storage, status, log, stop.signal)
  const library = opened.then((one) => one.library)
  const servers = opened.then((one) => one.servers)
  const watcher = opened.then((one) => one.watcher)
  const close = async () => {
    // Ends the reading where it still goes on, too; why that ended is known then.
    stop.abort()
    const open = await opened.catch(() => null)
    await open?.current.close()
    await open?.watcher?.close()
    await open?.servers?.close()
    await open?.library.close()
    storage?.close()
    for (const port of ports) port.close()
    // An answer that outlived the grace of a stop must not hold the process.
    setTimeout(() => process.exit(), 1000).unref()
  }
  try {
    const settings = storage?.settings ?? null
    const set = { library, servers, settings, watcher, log, status, metrics, signal: stop.signal }
    const starting = startDiscord(config, set)
    // Articles that cannot be read at all end the bot, like an error that nobody caught.
    const broken = library.then(() => failed)
    const bot = await Promise.race([starting, broken])
    const end = await Promise.race([bot.refused, aborted(stop.signal), broken])
    log.info({ signal: end instanceof DiscordRefused ? null : end }, 'stopping')
    await bot.stop()
    // Closed below.
    if (end instanceof DiscordRefused) throw end
    await close()
    return 0
  } catch (error) {
    const refused = error instanceof DiscordRefused
    if (!refused && !stop.signal.aborted) {
      log.fatal({ err: error }, 'stopped by an error')
      return process.exit(1)
    }
    await close()
    if (refused) throw new UsageError(error.message)
    // A login under way cannot be called off.
    return process.exit(0)
  }
}

async function open(config: Config, storage: Storage | null, status: Status, log: Log, signal: AbortSignal) {
  const { content, state } = config
  const folder = state === null ? null : folderFor(state, content)
  const onNotice = ({ kind, ...notice }: LibraryNotice) => log.warn(notice, `library: ${kind}`)
  const onProgress = (done: number, share: number) => {
    status.articles = done
    status.read = share
  }
  const { library, problems } = await openLibrary(content, { folder, signal, onProgress, onNotice })
  for (const { where, reason } of problems) log.warn({ where, reason }, 'not read')
  status.index = 'ready'
  status.read = 1
  status.articles = library.size
  log.info({ articles: library.size, speakers: library.speakers().length }, 'articles loaded')
  // Set below, where there is something to look out for articles with.
  let watcher: Watcher | null = null
  const onArticles = () => watcher?.changed()
  const servers = storage && serversOf(config, storage, library, onArticles, log)
  if (servers)
    watcher = new Watcher({
      ...{ store: servers.watches.store, shared: library, libraryOf: (server) => servers.libraryOf(server) },
      onError: (err) => log.error({ err }, 'watches: new articles could not be held against them, or posted'),
    })
  const current = keepCurrent(library, { ...sourcesOf(config), problems }, logged(library, status, onArticles, log))
  return { library, current, servers, watcher }
}

/**
 * Where what servers have of their own is kept; null where nothing can be.
 *
 * @throws UsageError if what was kept cannot be used: without it, answers would lack articles and nobody would know
 */
function openStorage({ state }: Config, log: Log): Storage | null {
  if (state === null) return null
  try {
    return Storage.open(state)
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    if (error.kind !== 'no-place') throw new UsageError(error.message)
    log.warn({ reason: error.message }, 'nothing can be kept: servers can neither add articles nor choose settings')
    return null
  }
}

function serversOf(config: Config, storage: Storage, shared: Reader, changed: () => void, log: Log): Servers {
  const { articlesPerServer, megabytesPerServer, feedsPerServer, purgeAfterDays } = config
  return new Servers({
    ...{ storage, shared, userAgent: userAgent() },
    limits: {
      ...{ articles: articlesPerServer, megabytes: megabytesPerServer, feeds: feedsPerServer },
      keptDays: purgeAfterDays,
    },
    told: {
      changed,
      notice: ({ kind, ...notice }) => log.warn(notice, `servers: ${kind}`),
      failed: (err) => log.error({ err }, 'servers: what they have of their own could not be kept up'),
      purged: (servers) => log.info({ servers }, 'deleted what servers had added that the bot left'),
    },
  })
}

function sourcesOf({ content, feeds, fetchAllow }: Config) {
  return { folders: content, feeds, userAgent: userAgent(), allowed: fetchAllow }
}

function userAgent(): string {
  const { version, source } = program()
  return `Verbatim/${version}${source === null ? '' : ` (+${source})`}`
}

function logged(library: LiveLibrary, status: Status, onArticles: () => void, log: Log): Told {
  return {
    problem: ({ where, reason }) => log.warn({ where, reason }, 'not read'),
    failed: (err) => log.error({ err }, 'articles could not be kept up to date'),
    changed: () => {
      status.articles = library.size
      onArticles()
    },
    feed: (address, { kind, ...event }) => {
      if (kind === 'failed' || kind === 'missed' || kind === 'gone')
        log.warn({ feed: address, ...event }, `feed: ${kind}`)
      else if (kind === 'read') log.debug({ feed: address, ...event }, 'feed read')
    },
  }
}

/** At a terminal a line says what went wrong; what goes well shows in the answers. */
function printed({ language }: Config, { stderr }: Io): Told {
  const say = (where: string, reason: string) => void write(stderr, `${oneLine(`${where}: ${reason}`)}\n`)
  const { fetchRefused } = words[language]
  return {
    problem: ({ where, reason }) => say(where, words[language].problem(reason)),
    failed: (error) => say('verbatim', error instanceof Error ? error.message : String(error)),
    feed: (address, event) => {
      if (event.kind === 'gone')
        say(address, fetchRefused({ kind: 'status', status: 410, host: new URL(address).host, retryAfter: null }))
      else if (event.kind === 'failed' || event.kind === 'missed')
        say(
          event.kind === 'missed' ? event.link : address,
          typeof event.why === 'string' ? event.why : fetchRefused(event.why),
        )
    },
  }
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
