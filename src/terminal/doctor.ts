import { constants, existsSync } from 'node:fs'
import { access, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applicationOf, type CheckUp, inviteLink } from '../application.ts'
import { type Config, ConfigError, type Env, interfaceLanguage, loadEnv, readConfig } from '../config.ts'
import { folderFor, openLibrary } from '../library.ts'
import { oneLine } from '../replies/printable.ts'
import { type DoctorWords, type Words, words } from '../replies/words.ts'
import { type Io, write } from './io.ts'

/** What was looked at and how it stands: fine, worth knowing, or to be put right. */
interface Finding {
  readonly state: 'fine' | 'note' | 'wrong'
  readonly sentence: string
}

/** Asks Discord: `checkUp` of src/discord, which is no layer of the terminal's. */
export type AskDiscord = (config: Config) => Promise<CheckUp>

/** The oldest Node that runs TypeScript without a flag or a warning. */
const NODE = 24

const SIGNS: Readonly<Record<Finding['state'], string>> = { fine: '✓', note: '•', wrong: '✗' }

/**
 * Checks the set-up, a real login to Discord included, and tells what to do about what is wrong.
 *
 * @returns the exit status: 0 when nothing has to be put right.
 */
export async function doctor(content: readonly string[] | null, askDiscord: AskDiscord, io: Io): Promise<number> {
  const folder = process.cwd()
  const env = loadEnv(io.env, folder)
  const say = words[interfaceLanguage(env)]
  const text = say.terminal.doctor
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
    await tell([{ state: 'fine', sentence: text.settings }])
    await tell(await discordFindings(config, askDiscord, text))
    await tell(await contentFindings(content ?? config.content, config.state, say))
  }
  await write(io.stdout, `\n${wrong === 0 ? text.allFine : text.toPutRight(wrong)}\n`)
  return wrong === 0 ? 0 : 1
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

async function discordFindings(config: Config, askDiscord: AskDiscord, text: DoctorWords): Promise<readonly Finding[]> {
  const { token } = config
  if (token === null) return [{ state: 'note', sentence: text.noToken }]
  const id = applicationOf(token)
  if (id === null) return [{ state: 'wrong', sentence: text.oddToken }]
  const invite: Finding = { state: 'note', sentence: text.invite(inviteLink(id)) }
  const found = await askDiscord(config)
  const kept = config.state === null ? [] : await stateFindings(config.state, text)
  if (found.kind === 'refused') return [{ state: 'wrong', sentence: found.reason }, ...kept, invite]
  if (found.kind === 'unreachable')
    return [{ state: 'wrong', sentence: text.unreachable(found.reason) }, ...kept, invite]
  const { application, registered } = found
  const { name, servers, endpoint, privileged } = application
  return [
    { state: 'fine', sentence: text.connected(name, servers) },
    ...(endpoint === null ? [] : [{ state: 'wrong', sentence: text.endpoint(endpoint) } satisfies Finding]),
    ...(privileged ? [{ state: 'note', sentence: text.privileged } satisfies Finding] : []),
    { state: registered > 0 ? 'fine' : 'note', sentence: text.commands(registered, config.guild) },
    ...kept,
    invite,
  ]
}

/** Whether what is kept from one start to the next can be. */
async function stateFindings(state: string, text: DoctorWords): Promise<readonly Finding[]> {
  try {
    await mkdir(state, { recursive: true })
    await access(state, constants.W_OK)
    return []
  } catch (error) {
    return [{ state: 'wrong', sentence: text.noState(state, error instanceof Error ? error.message : String(error)) }]
  }
}

async function contentFindings(
  paths: readonly string[],
  state: string | null,
  { problem, colon, terminal: { doctor: text } }: Words,
): Promise<readonly Finding[]> {
  const start = performance.now()
  const { library, problems } = await openLibrary(paths, { folder: state === null ? null : folderFor(state, paths) })
  const seconds = (performance.now() - start) / 1000
  const speakers = library.speakers().length
  await library.close()
  return [
    ...problems.map(
      ({ where, reason }): Finding => ({ state: 'wrong', sentence: `${where}${colon} ${problem(reason)}` }),
    ),
    library.size > 0
      ? { state: 'fine', sentence: text.content(library.size, speakers, seconds) }
      : { state: 'wrong', sentence: text.noContent(paths) },
  ]
}
