import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { definitions } from '../../src/discord/definitions.ts'
import { APPLICATION, FakeDiscord, GUILD, TOKEN } from './fake/discord.ts'
import { freePort } from './fake/freePort.ts'
import { seenIn } from './fake/seen.ts'

const root = join(import.meta.dirname, '../..')
const articles = globSync('content/**/*.*', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

let fake: FakeDiscord
let state: string
const running = new Set<ChildProcess>()
beforeEach(async () => {
  fake = await FakeDiscord.start()
  state = mkdtempSync(join(tmpdir(), 'verbatim-'))
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
  await fake.stop()
  rmSync(state, { recursive: true })
})

/** `npm start` or `verbatim …` as a process of its own, pointed at the fake Discord. */
function run(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD: GUILD,
      DISCORD_API: fake.api,
      LANGUAGE: 'fr',
      STATE: state,
      ...env,
    },
  })
  // A test that fails must not leave its bot behind.
  running.add(child)
  const status = new Promise<number | string | null>((ended) => {
    child.on('exit', (code, signal) => ended(signal ?? code))
  })
  return { child, status, stderr: text(child.stderr) }
}

describe('npm start with a token', () => {
  test('sums up an article that a suggestion led to, word for word, and stops on SIGTERM', async () => {
    const port = await freePort()
    const { child, status, stderr } = run(['src/main.ts'], { HEALTH_PORT: String(port) })
    await expect.poll(() => fake.commands.has(GUILD), { timeout: 20_000 }).toBe(true)
    // While the articles are being read there is nothing to suggest yet.
    const suggestions = () => fake.typing('summary', 'article', '').suggestions()
    await expect.poll(async () => (await suggestions()).length, { timeout: 20_000 }).toBeGreaterThan(0)
    const [choice] = await suggestions()
    const shown = await fake.slash('summary', { article: String(choice?.['value']) }, { locale: 'fr' }).answer()
    const sentences = seenIn(shown).marks.filter(({ kind }) => kind === 'quote')
    expect(sentences.length).toBeGreaterThan(0)
    for (const { words } of sentences) expect(articles).toContain(words)
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await status).toBe(0)
    expect(await stderr).not.toContain(TOKEN)
    expect(await stderr).toContain(`client_id=${APPLICATION}&scope=bot+applications.commands&permissions=0`)
    expect(fake.refusals).toEqual([])
  })

  test('stops on SIGINT', async () => {
    const { child, status } = run(['src/main.ts'])
    await expect.poll(() => fake.gateway.connected, { timeout: 20_000 }).toBe(true)
    child.kill('SIGINT')
    expect(await status).toBe(0)
  })

  test('refused for good while it runs: a plain sentence and a status a supervisor understands', async () => {
    const port = await freePort()
    const { status, stderr } = run(['src/main.ts'], { HEALTH_PORT: String(port) })
    const health = async () => (await fetch(`http://127.0.0.1:${port}/health`).catch(() => null))?.status
    await expect.poll(health, { timeout: 20_000 }).toBe(200)
    fake.gateway.drop(4014)
    expect(await status).toBe(2)
    expect(await stderr).toMatch(/^Discord did not allow the intents.*4014/m)
  })

  test('a token that Discord does not know: a plain sentence and status 2', async () => {
    const { status, stderr } = run(['src/main.ts'], { DISCORD_TOKEN: 'not.the.token' })
    expect(await status).toBe(2)
    expect(await stderr).toMatch(/^Discord refused the token.*DISCORD_TOKEN/m)
    expect(await stderr).not.toMatch(/^ {4}at /m)
  })

  test('Discord cannot be reached: it waits, says so, tells health, and stops when asked', async () => {
    const port = await freePort()
    const env = { DISCORD_API: 'http://127.0.0.1:1/api', HEALTH_PORT: String(port), METRICS_PORT: String(port) }
    const { child, status, stderr } = run(['src/main.ts'], env)
    const health = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
      return [response?.status, await response?.json()]
    }
    await expect
      .poll(health, { timeout: 20_000 })
      .toEqual([503, { ready: false, gateway: 'connecting', index: 'ready', articles: expect.any(Number) }])
    expect(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toMatch(/^verbatim_articles [1-9]/m)
    child.kill('SIGTERM')
    expect(await status).toBe(0)
    expect(await stderr).not.toMatch(/^ {4}at /m)
  })

  test('what servers have added cannot be used: a plain sentence and status 2', async () => {
    writeFileSync(join(state, 'servers.sqlite'), 'spoilt, and no database any more'.repeat(99))
    const { status, stderr } = run(['src/main.ts'])
    expect(await status).toBe(2)
    expect(await stderr).toMatch(/servers\.sqlite is no database: restore a backup/)
    expect(await stderr).not.toMatch(/^ {4}at /m)
  })

  test('a port that is taken: a plain sentence and status 2', async () => {
    const port = new URL(fake.api).port
    const { status, stderr } = run(['src/main.ts'], { METRICS_PORT: port })
    expect(await status).toBe(2)
    expect(await stderr).toMatch(new RegExp(`^Nothing can be served at 127\\.0\\.0\\.1:${port}.*METRICS_PORT`))
  })
})

describe('verbatim register', () => {
  test('and unregister', async () => {
    const registered = run(['src/cli.ts', 'register'])
    expect(await registered.status).toBe(0)
    expect(await registered.stderr).toContain(GUILD)
    expect(fake.commands.get(GUILD)).toHaveLength(definitions.length)
    const unregistered = run(['src/cli.ts', 'unregister'])
    expect(await unregistered.status).toBe(0)
    expect(await unregistered.stderr).toContain(GUILD)
    expect(fake.commands.get(GUILD)).toEqual([])
  })
})
