import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { delimiter, join } from 'node:path'
import { parse } from 'dotenv'
import envPaths from 'env-paths'
import { z } from 'zod'
import type { LanguageCode } from './model.ts'
import { root } from './program.ts'

export type Env = Readonly<Record<string, string | undefined>>

export interface Config {
  /** null: no Discord, answers are given at the terminal. */
  readonly token: string | null
  /** The one server to register commands in at once; null: everywhere. */
  readonly guild: string | null
  /** Address of Discord's REST interface, without a version or a closing slash. */
  readonly api: string
  /** Files and folders to read articles from. */
  readonly content: readonly string[]
  /** Addresses of the feeds that are followed. */
  readonly feeds: readonly string[]
  /** Networks that may be fetched from although they are not public, as CIDR. */
  readonly fetchAllow: readonly string[]
  /** Language of the interface where the asker's is not known. */
  readonly language: LanguageCode
  /** Whether answers in Discord are for the asker alone where they do not say otherwise. */
  readonly private: boolean
  /** Language of public answers in servers; null: as Discord tells it of each. */
  readonly serverLanguage: LanguageCode | null
  /** How many questions one person may ask in a minute; 0: any number. */
  readonly questionsPerMinute: number
  /** What each server may have of its own: articles, their size in megabytes, feeds. */
  readonly articlesPerServer: number
  readonly megabytesPerServer: number
  readonly feedsPerServer: number
  /** How many days what a server added is kept after the bot has left it. */
  readonly purgeAfterDays: number
  /** Where health and metrics are served; null: nowhere. */
  readonly health: Address | null
  readonly metrics: Address | null
  /** A folder for what is kept from one start to the next; null: nothing is. */
  readonly state: string | null
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
}

export interface Address {
  readonly host: string
  readonly port: number
}

/** The person's settings cannot be used: one sentence for each that is wrong. */
export class ConfigError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** The articles that come with the project, read where no others are named. */
export const sampleArticles = join(root, 'content')

/** An empty variable is as good as none; this is how `.env` files leave a line to be filled in. */
const setting = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined), schema)

/** `PORT`, for this machine alone, or `HOST:PORT`. */
const address = (name: string) =>
  setting(
    z
      .string()
      .regex(
        /^(([\w.-]+|\[[\da-f:.]+\]):)?\d{1,5}$/i,
        `${name} must be a port such as 8080, or HOST:PORT such as 0.0.0.0:8080.`,
      )
      .transform((value): Address => {
        const colon = value.lastIndexOf(':')
        const host = value.slice(0, Math.max(colon, 0)).replace(/^\[|\]$/g, '')
        return { host: host || '127.0.0.1', port: Number(value.slice(colon + 1)) }
      })
      .refine(({ port }) => port > 0 && port < 65_536, `${name} must have a port from 1 to 65535.`)
      .optional(),
  )

const wholeNumber = (name: string, usual: number, most = 6) =>
  setting(
    z
      .string()
      .regex(new RegExp(`^\\d{1,${most}}$`), `${name} must be a whole number such as ${usual}.`)
      .transform(Number)
      .default(usual),
  )

/** Values with blanks or commas between them, each right by itself. */
const list = (isRight: (value: string) => boolean, complaint: (value: string) => string) =>
  setting(
    z
      .string()
      .default('')
      .transform((value) => value.split(/[\s,]+/).filter((one) => one !== ''))
      .superRefine((values, context) => {
        for (const value of values) if (!isRight(value)) context.addIssue(complaint(value))
      }),
  )

/** An IP address, or a network of them as CIDR. */
function isNetwork(value: string): boolean {
  const [address = '', bits = '0', ...more] = value.split('/')
  const family = isIP(address)
  return family !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32)
}

// No sentence repeats a value that might be a secret put in the wrong line.
const schema = z.object({
  DISCORD_TOKEN: setting(
    z
      .string()
      .refine((token) => !/^Bot\s/i.test(token), 'DISCORD_TOKEN starts with the word Bot: leave that word out.')
      .refine(
        (token) => /^Bot\s/i.test(token) || /^[!-~]+$/.test(token),
        'DISCORD_TOKEN holds a space or a character no token has: copy it again from your application’s Bot page.',
      )
      .optional(),
  ),
  DISCORD_GUILD: setting(
    z
      .string()
      .regex(
        /^\d{17,20}$/,
        'DISCORD_GUILD must be the server’s number, 17 to 20 digits: right-click the server, then Copy Server ID.',
      )
      .optional(),
  ),
  DISCORD_API: setting(
    z
      .url({
        protocol: /^https?$/,
        error:
          'DISCORD_API must be an address that starts with https://, such as https://discord.com/api; leave it out for Discord itself.',
      })
      .default('https://discord.com/api'),
  ),
  CONTENT: setting(z.string().optional()),
  FEEDS: list(
    (feed) => /^https?:$/.test(URL.parse(feed)?.protocol ?? ''),
    (feed) => `FEEDS holds ${feed}: write addresses that start with https://, with blanks or commas between them.`,
  ),
  FETCH_ALLOW: list(
    isNetwork,
    (network) =>
      `FETCH_ALLOW holds ${network}: write addresses or networks such as 10.1.0.0/16, with blanks or commas between them.`,
  ),
  LANGUAGE: setting(
    z
      .string()
      .refine(isLocaleList, {
        error: ({ input }) => `LANGUAGE is ${String(input)}: write fr for French or en for English.`,
      })
      .optional(),
  ),
  PRIVATE: setting(z.stringbool({ error: 'PRIVATE must be yes or no.' }).default(false)),
  SERVER_LANGUAGE: setting(
    z.enum(['fr', 'en'], { error: 'SERVER_LANGUAGE must be fr for French or en for English.' }).optional(),
  ),
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().optional(),
  QUESTIONS_PER_MINUTE: setting(
    z
      .string()
      .regex(/^\d{1,4}$/, 'QUESTIONS_PER_MINUTE must be a whole number such as 20; 0 stands for no limit.')
      .transform(Number)
      .default(20),
  ),
  ARTICLES_PER_SERVER: wholeNumber('ARTICLES_PER_SERVER', 2000),
  MEGABYTES_PER_SERVER: wholeNumber('MEGABYTES_PER_SERVER', 200),
  FEEDS_PER_SERVER: wholeNumber('FEEDS_PER_SERVER', 20),
  PURGE_AFTER_DAYS: wholeNumber('PURGE_AFTER_DAYS', 30, 4),
  HEALTH_PORT: address('HEALTH_PORT'),
  METRICS_PORT: address('METRICS_PORT'),
  STATE: setting(z.string().default(envPaths('verbatim', { suffix: '' }).data)),
  LOG_LEVEL: setting(
    z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: ({ input }) =>
          `LOG_LEVEL is ${String(input)}: write one of trace, debug, info, warn, error, fatal or silent.`,
      })
      .default('info'),
  ),
})

/**
 * Reads the settings out of environment variables.
 *
 * @throws ConfigError naming every variable that is wrong.
 */
export function readConfig(env: Env): Config {
  const read = schema.safeParse(env)
  if (!read.success) throw new ConfigError(read.error.issues.map(({ message }) => message))
  const {
    DISCORD_TOKEN,
    DISCORD_GUILD,
    DISCORD_API,
    CONTENT,
    FEEDS,
    FETCH_ALLOW,
    PRIVATE,
    SERVER_LANGUAGE,
    ...others
  } = read.data
  const { ARTICLES_PER_SERVER, MEGABYTES_PER_SERVER, FEEDS_PER_SERVER, PURGE_AFTER_DAYS, ...further } = others
  const { QUESTIONS_PER_MINUTE, HEALTH_PORT, METRICS_PORT, STATE, LOG_LEVEL, ...locale } = further
  return {
    token: DISCORD_TOKEN ?? null,
    guild: DISCORD_GUILD ?? null,
    api: DISCORD_API.replace(/\/+$/, ''),
    content: contentPaths(CONTENT),
    feeds: FEEDS,
    fetchAllow: FETCH_ALLOW.map((network) =>
      network.includes('/') ? network : `${network}/${isIP(network) === 6 ? 128 : 32}`,
    ),
    language: interfaceLanguage(locale),
    private: PRIVATE,
    serverLanguage: SERVER_LANGUAGE ?? null,
    questionsPerMinute: QUESTIONS_PER_MINUTE,
    articlesPerServer: ARTICLES_PER_SERVER,
    megabytesPerServer: MEGABYTES_PER_SERVER,
    feedsPerServer: FEEDS_PER_SERVER,
    purgeAfterDays: PURGE_AFTER_DAYS,
    health: HEALTH_PORT ?? null,
    metrics: METRICS_PORT ?? null,
    state: STATE,
    logLevel: LOG_LEVEL,
  }
}

/** The environment together with what `.env` in `folder` adds to it; a variable that is set already wins. */
export function loadEnv(env: Env, folder: string): Env {
  let file: Record<string, string>
  try {
    file = parse(readFileSync(join(folder, '.env')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return env
    throw new ConfigError([`The file .env in ${folder} cannot be read: ${String(error)}`])
  }
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  // Many desktops set LANGUAGE for gettext ("en_US:en"); such a value must not win over the one in .env.
  if (file['LANGUAGE'] && !/^(fr|en)$/.test(set['LANGUAGE'] ?? '')) delete set['LANGUAGE']
  return { ...file, ...set }
}

/** Written as PATH is, or with commas. */
function contentPaths(value: string | undefined): readonly string[] {
  const paths = (value ?? '').split(delimiter).flatMap((part) => part.split(','))
  const given = paths.map((path) => path.trim()).filter((path) => path !== '')
  return given.length > 0 ? given : [sampleArticles]
}

/** One locale or, as gettext has it, several in order of preference: "fr", "fr_FR.UTF-8", "en_US:en". */
function isLocaleList(value: string): boolean {
  return value.split(':').every((locale) => /^([a-z]{2,3}([_.@-][\w.@-]*)?|C|POSIX)$/i.test(locale))
}

/** French unless the person's own system speaks something else; for any environment, right or wrong. */
export function interfaceLanguage(locale: Env): LanguageCode {
  const preferred = [locale['LANGUAGE'], locale['LC_ALL'], locale['LC_MESSAGES'], locale['LANG']]
    .flatMap((value) => value?.split(':') ?? [])
    .map((value) => value.toLowerCase())
    .filter((value) => /^[a-z]{2,3}([^a-z]|$)/.test(value))
  const known = preferred.map((value) => value.slice(0, 2)).find((code) => code === 'fr' || code === 'en')
  return known ?? (preferred.length > 0 ? 'en' : 'fr')
}
