import { commands } from '../commands/index.ts'
import { type Config, loadEnv, readConfig, root } from './config.ts'
import { words } from './replies/words.ts'
import { Conversation } from './terminal/conversation.ts'
import { type Io, write } from './terminal/io.ts'
import { load } from './terminal/load.ts'
import { run } from './terminal/run.ts'
import { session } from './terminal/session.ts'

/** Entry of `npm start`: Discord when a token is set, else the terminal. */
export async function start(io: Io): Promise<number> {
  const config = readConfig(loadEnv(io.env, process.cwd()))
  return config.token === null ? terminal(config, io) : 1
}

async function terminal({ content, language }: Config, io: Io): Promise<number> {
  await write(io.stderr, `${words[language].terminal.noToken}\n`)
  const library = await load(content, language, io)
  const shipped = content.every((path) => path.startsWith(root))
  return session(new Conversation(commands, library, language), shipped, io)
}

if (import.meta.main) process.exitCode = await run(start)
