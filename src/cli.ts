import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { commands } from '../commands/index.ts'
import { type Config, interfaceLanguage, loadEnv, readConfig } from './config.ts'
import { checkUp } from './discord/checkUp.ts'
import { DiscordRefused } from './discord/refused.ts'
import { registerCommands, unregisterCommands } from './discord/register.ts'
import { Unreachable } from './discord/transport.ts'
import { folderFor } from './library.ts'
import { start } from './main.ts'
import { program } from './program.ts'
import { EXPORT_FORMATS, type ExportFormat } from './replies/export.ts'
import { words } from './replies/words.ts'
import { backUp, restore } from './servers/backup.ts'
import { StorageError } from './servers/database.ts'
import { ask } from './terminal/ask.ts'
import { checkText } from './terminal/check.ts'
import { Conversation } from './terminal/conversation.ts'
import { doctor } from './terminal/doctor.ts'
import { type Io, UsageError, write } from './terminal/io.ts'
import { load } from './terminal/load.ts'
import { prompt } from './terminal/prompt.ts'
import { quotes } from './terminal/quotes.ts'
import { run } from './terminal/run.ts'

/** Entry of `verbatim …`; the contract is in the README under "Command line". */
export async function cli(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  switch (name) {
    case undefined:
      return start(io)
    case 'ask':
      return askCommand(rest, io)
    case 'check':
      return checkCommand(rest, io)
    case 'quotes':
      return quotesCommand(rest, io)
    case 'register':
      return registerCommand(rest, io)
    case 'unregister':
      return unregisterCommand(rest, io)
    case 'doctor':
      return doctorCommand(rest, io)
    case 'backup':
      return backupCommand(rest, io)
    case 'restore':
      return restoreCommand(rest, io)
    case '--help':
    case '-h':
    case 'help':
      return print(words[interfaceLanguage(loadEnv(io.env, process.cwd()))].terminal.usage, io)
    case '--version':
    case '-v':
      return print(program().version, io)
    default:
      throw new UsageError(
        `verbatim has no command ${name}: it knows ask, check, quotes, register, unregister, doctor, backup and restore. See verbatim --help.`,
      )
  }
}

async function askCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(args, {
    content: { type: 'string', multiple: true },
    ...formatOptions,
  })
  const format = formatOf(values)
  const config = settings(io)
  const library = await load({ ...config, content: contentOf(values.content, config) }, io)
  const conversation = new Conversation(commands, library, config.language)
  try {
    if (positionals.length > 0) return await ask(questionsIn(positionals), conversation, { format, echo: false }, io)
    if (io.stdin.isTTY && format === 'text') return await prompt(conversation, io)
    return await ask(createInterface({ input: io.stdin }), conversation, { format, echo: true }, io)
  } finally {
    await library.close()
  }
}

const formatOptions = {
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
  citations: { type: 'boolean', default: false },
} as const satisfies Record<ExportFormat, unknown>

function formatOf(values: Readonly<Record<ExportFormat, boolean>>): 'text' | ExportFormat {
  const given = EXPORT_FORMATS.filter((format) => values[format])
  if (given.length > 1) throw new UsageError(`Give --${given.join(' or --')}, not both.`)
  return given[0] ?? 'text'
}

/** Words that the shell took apart for want of quotation marks are one question all the same; a slash begins another. */
function questionsIn(args: readonly string[]): readonly string[] {
  const starts = args.flatMap((arg, index) => (index === 0 || arg.startsWith('/') ? [index] : []))
  return starts.map((start, index) => args.slice(start, starts[index + 1]).join(' '))
}

/** The text to check: the arguments, as one where the shell took them apart, else all of standard input. */
async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(args, {
    content: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  })
  const config = settings(io)
  const { language } = config
  const given = positionals.filter((arg) => arg !== '-')
  if (given.length === 0 && io.stdin.isTTY) throw new UsageError(words[language].terminal.nothingToCheck)
  const checked = given.length > 0 ? given.join(' ') : await text(io.stdin)
  const library = await load({ ...config, content: contentOf(values.content, config) }, io)
  try {
    return await checkText(checked, library, language, values.json, io)
  } finally {
    await library.close()
  }
}

async function quotesCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(args, formatOptions)
  const { language, content } = settings(io)
  const files = positionals.length > 0 ? existing(positionals) : content
  return quotes(files, formatOf(values), language, io)
}

async function registerCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(args, {
    guild: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  })
  const config = settings(io)
  const guild = guildOf('register', values.guild, positionals) ?? config.guild
  const dryRun = values['dry-run']
  const sent = await registerCommands(config, { guild, dryRun }).catch(asUsageError)
  if (dryRun) return print(JSON.stringify(sent, null, 2), io)
  await write(io.stderr, `${words[config.language].terminal.registered(sent.length, guild)}\n`)
  return 0
}

async function unregisterCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = read(args, { guild: { type: 'string' } })
  const config = settings(io)
  const guild = guildOf('unregister', values.guild, positionals) ?? config.guild
  await unregisterCommands(config, guild).catch(asUsageError)
  await write(io.stderr, `${words[config.language].terminal.unregistered(guild)}\n`)
  return 0
}

function guildOf(command: string, guild: string | undefined, positionals: readonly string[]): string | undefined {
  if (positionals.length > 0) throw new UsageError(`${command} takes no ${positionals[0]}. See verbatim --help.`)
  if (guild !== undefined && !/^\d{17,20}$/.test(guild))
    throw new UsageError(
      '--guild takes the server’s number, 17 to 20 digits: right-click the server, then Copy Server ID.',
    )
  return guild
}

/** What stands in the way at Discord's side is for the person to put right, or to wait for. */
function asUsageError(error: unknown): never {
  throw error instanceof DiscordRefused || error instanceof Unreachable ? new UsageError(error.message) : error
}

async function doctorCommand(args: readonly string[], io: Io): Promise<number> {
  const { values } = read(args, { content: { type: 'string', multiple: true } })
  return doctor(values.content ?? null, checkUp, io)
}

/** Copies what servers have added and feeds have brought into a file, while the bot goes on. */
async function backupCommand(args: readonly string[], io: Io): Promise<number> {
  const { state, content, language } = settings(io)
  const file = fileIn('backup', args)
  if (state === null) throw new UsageError(words[language].terminal.noStorage)
  asked(() => backUp(state, folderFor(state, content), file))
  await write(io.stderr, `${words[language].terminal.backedUp(file)}\n`)
  return 0
}

/** Puts a backup in the place of what servers have added and feeds have brought. */
async function restoreCommand(args: readonly string[], io: Io): Promise<number> {
  const { state, content, language } = settings(io)
  const file = fileIn('restore', args)
  if (state === null) throw new UsageError(words[language].terminal.noStorage)
  const aside = asked(() => restore(state, folderFor(state, content), file))
  await write(io.stderr, `${words[language].terminal.restored(file, aside)}\n`)
  return 0
}

function fileIn(command: string, args: readonly string[]): string {
  const [file, ...others] = read(args, {}).positionals
  if (file === undefined || others.length > 0)
    throw new UsageError(`${command} takes one file: verbatim ${command} FILE. See verbatim --help.`)
  return file
}

/** What stands in the way of keeping is for the person to put right. */
function asked<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof StorageError ? new UsageError(error.message) : error
  }
}

function settings(io: Io): Config {
  return readConfig(loadEnv(io.env, process.cwd()))
}

function contentOf(given: readonly string[] | undefined, { content }: Pick<Config, 'content'>): readonly string[] {
  return given ? existing(given) : content
}

function existing(paths: readonly string[]): readonly string[] {
  const missing = paths.find((path) => path !== '-' && !existsSync(path))
  if (missing !== undefined) throw new UsageError(`There is no file or folder ${missing}.`)
  return paths
}

type OptionTable = NonNullable<ParseArgsConfig['options']>

function read<const T extends OptionTable>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // parseArgs writes a sentence for the person; any other error is ours.
    if (!(error instanceof TypeError)) throw error
    const [sentence = ''] = error.message.split('. ')
    throw new UsageError(`${sentence}. See verbatim --help.`)
  }
}

async function print(text: string, { stdout }: Io): Promise<number> {
  await write(stdout, `${text}\n`)
  return 0
}

if (import.meta.main) process.exitCode = await run((io) => cli(process.argv.slice(2), io))
