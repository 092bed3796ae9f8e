import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { FakeDiscord, GUILD, TOKEN } from './fake/discord.ts'
import { seenIn } from './fake/seen.ts'

const root = join(import.meta.dirname, '../..')
const articles = globSync('content/**/*.*', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n')

let fake: FakeDiscord
beforeEach(async () => {
  fake = await FakeDiscord.start()
})
afterEach(() => fake.stop())

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
      ...env,
    },
  })
  const status = new Promise<number | string | null>((ended) => {
    child.on('exit', (code, signal) => ended(signal ?? code))
  })
  return { child, status, stderr: text(child.stderr) }
}

describe('npm start with a token', () => {
  test('sums up an article that a suggestion led to, word for word, and stops on SIGTERM', async () => {
    const { child, status, stderr } = run(['src/main.ts'])
    await expect.poll(() => fake.gateway.connected, { timeout: 20_000 }).toBe(true)
    // While the articles are being read there is nothing to suggest yet.
    const suggestions = () => fake.typing('summary', 'article', '').suggestions()
    await expect.poll(async () => (await suggestions()).length, { timeout: 20_000 }).toBeGreaterThan(0)
    const [choice] = await suggestions()
    const shown = await fake.slash('summary', { article: String(choice?.['value']) }, { locale: 'fr' }).answer()
    const sentences = seenIn(shown).marks.filter(({ kind }) => kind === 'quote')
    expect(sentences.length).toBeGreaterThan(0)
    for (const { words } of sentences) expect(articles).toContain(words)
    child.kill('SIGTERM')
    expect(await status).toBe(0)
    expect(await stderr).not.toContain(TOKEN)
    expect(fake.refusals).toEqual([])
  })

  test('stops on SIGINT', async () => {
    const { child, status } = run(['src/main.ts'])
    await expect.poll(() => fake.gateway.connected, { timeout: 20_000 }).toBe(true)
    child.kill('SIGINT')
    expect(await status).toBe(0)
  })

  test('refused for good while it runs: a plain sentence and a status a supervisor understands', async () => {
    const { status, stderr } = run(['src/main.ts'])
    await expect.poll(() => fake.gateway.connected, { timeout: 20_000 }).toBe(true)
    fake.gateway.drop(4014)
    expect(await status).toBe(2)
    expect(await stderr).toMatch(/^Discord did not allow the intents.*4014/m)
  })
})

test('verbatim register', async () => {
  const { status, stderr } = run(['src/cli.ts', 'register'])
  expect(await status).toBe(0)
  expect(await stderr).toContain(GUILD)
  expect(fake.commands.get(GUILD)).toHaveLength(commands.length)
})
