import { commands } from '../commands/index.ts'
import { type Config, loadEnv, readConfig, sampleArticles } from './config.ts'
import { DiscordRefused } from './discord/refused.ts'
import { startDiscord } from './discord/start.ts'
import { type Library, openLibrary } from './library.ts'
import { type Log, openLog } from './log.ts'
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

async function terminal({ content, language }: Config, io: Io): Promise<number> {
  await write(io.stderr, `${words[language].terminal.noToken}\n`)
  const library = await load(content, language, io)
  const areSamples = content.every((path) => path === sampleArticles)
  return session(new Conversation(commands, library, language), areSamples, io)
}

/** Answers in Discord until a signal asks it to stop (0) or Discord will not have it (2). */
async function discord(config: Config): Promise<number> {
  const log = openLog(config)
  const stopped = stopSignal()
  const opening = new AbortController()
  try {
    // Read before logging in: nothing else runs while the index is built, and a bot that is offline is at least seen to be.
    const started = open(config, log, opening.signal).then((library) => startDiscord(config, library, log))
    const bot = await Promise.race([started, stopped])
    // Nothing has been asked yet, and a login under way cannot be called off.
    if (typeof bot === 'string') process.exit(0)
    const end = await Promise.race([bot.refused, stopped])
    log.info({ signal: typeof end === 'string' ? end : null }, 'stopping')
    await bot.stop()
    if (end instanceof DiscordRefused) throw end
    return 0
  } catch (error) {
    if (error instanceof DiscordRefused) throw new UsageError(error.message)
    log.fatal({ err: error }, 'stopped by an error')
    return 1
  } finally {
    opening.abort()
  }
}

async function open({ content }: Config, log: Log, signal: AbortSignal): Promise<Library> {
  const { library, problems } = await openLibrary(content, { signal })
  for (const { where, reason } of problems) log.warn({ where, reason }, 'not read')
  log.info({ articles: library.size, speakers: library.speakers().length }, 'articles loaded')
  return library
}

/** The first SIGINT or SIGTERM; a second one ends the process at once, as if nobody listened. */
function stopSignal(): Promise<string> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, settle)
  })
}

if (import.meta.main) process.exitCode = await run(start)
