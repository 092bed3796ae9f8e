import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError, type Env, interfaceLanguage, loadEnv, readConfig } from '../config.ts'
import { openLibrary } from '../library.ts'
import { oneLine } from '../replies/printable.ts'
import { type DoctorWords, words } from '../replies/words.ts'
import { type Io, write } from './io.ts'

/** What was looked at and how it stands: fine, worth knowing, or to be put right. */
interface Finding {
  readonly state: 'fine' | 'note' | 'wrong'
  readonly sentence: string
}

/** The oldest Node that runs TypeScript without a flag or a warning. */
const NODE = 24

const SIGNS: Readonly<Record<Finding['state'], string>> = { fine: '✓', note: '•', wrong: '✗' }

/**
 * Checks the set-up and tells what to do about what is wrong.
 *
 * @returns the exit status: 0 when nothing has to be put right.
 */
export async function doctor(content: readonly string[] | null, io: Io): Promise<number> {
  const folder = process.cwd()
  const env = loadEnv(io.env, folder)
  const text = words[interfaceLanguage(env)].terminal.doctor
  let wrong = 0
  const tell = async (findings: readonly Finding[]) => {
    wrong += findings.filter(({ state }) => state === 'wrong').length
    for (const { state, sentence } of findings) await write(io.stdout, `${SIGNS[state]} ${oneLine(sentence)}\n`)
  }

  await tell([nodeFinding(process.versions.node, text)])
  await tell([{ state: 'note', sentence: existsSync(join(folder, '.env')) ? text.envRead : text.envMissing }])
  const config = readSettings(env)
  if (Array.isArray(config)) await tell(config)
  else {
    await tell([{ state: 'fine', sentence: text.settings }, ...tokenFindings(config.token, text)])
    await tell(await contentFindings(content ?? config.content, text))
  }
  await write(io.stdout, `\n${wrong === 0 ? text.allFine : text.toPutRight(wrong)}\n`)
  return wrong === 0 ? 0 : 1
}

/**
 * The application's number, which is the first part of its token; null where the token has not the shape of one.
 *
 * @see https://discord.com/developers/docs/reference#authentication
 */
export function applicationId(token: string): string | null {
  const [first = ''] = /^[\w-]+(?=\.[\w-]+\.[\w-]+$)/.exec(token) ?? []
  const id = Buffer.from(first, 'base64url').toString('latin1')
  return /^\d{17,20}$/.test(id) ? id : null
}

/** Where the bot is added to a server: it needs no permission of its own, only its commands. */
export function inviteLink(id: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${id}&scope=bot+applications.commands&permissions=0`
}

function nodeFinding(version: string, text: DoctorWords): Finding {
  const fit = Number.parseInt(version, 10) >= NODE
  return fit
    ? { state: 'fine', sentence: `Node ${version}` }
    : { state: 'wrong', sentence: text.oldNode(version, NODE) }
}

function readSettings(env: Env): Config | Finding[] {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map((sentence) => ({ state: 'wrong', sentence }))
  }
}

function tokenFindings(token: string | null, text: DoctorWords): readonly Finding[] {
  if (token === null) return [{ state: 'note', sentence: text.noToken }]
  const id = applicationId(token)
  if (id === null) return [{ state: 'wrong', sentence: text.oddToken }]
  return [
    { state: 'fine', sentence: text.token },
    { state: 'note', sentence: text.invite(inviteLink(id)) },
  ]
}

async function contentFindings(paths: readonly string[], text: DoctorWords): Promise<readonly Finding[]> {
  const start = performance.now()
  const { library, problems } = await openLibrary(paths)
  const seconds = (performance.now() - start) / 1000
  const speakers = library.speakers().length
  return [
    ...problems.map(({ where, reason }): Finding => ({ state: 'wrong', sentence: `${where}: ${reason}` })),
    library.size > 0
      ? { state: 'fine', sentence: text.content(library.size, speakers, seconds) }
      : { state: 'wrong', sentence: text.noContent(paths) },
  ]
}
