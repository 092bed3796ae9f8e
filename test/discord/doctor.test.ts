import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cli } from '../../src/cli.ts'
import { streams } from '../terminal/streams.ts'
import { startBot } from './bot.ts'
import { APPLICATION, FakeDiscord, GUILD, TOKEN } from './fake/discord.ts'
import { rateLimited } from './fake/trouble.ts'

let fake: FakeDiscord
let folder: string
beforeEach(async () => {
  fake = await FakeDiscord.start()
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  writeFileSync(join(folder, 'article.txt'), 'Le barrage de Morne-Rive a rouvert mardi.')
})
afterEach(async () => {
  await fake.stop()
  rmSync(folder, { recursive: true })
})

async function doctor(env: Record<string, string> = {}) {
  const io = streams('', { LANGUAGE: 'en', DISCORD_TOKEN: TOKEN, DISCORD_API: fake.api, STATE: folder, ...env })
  const status = await cli(['doctor', '--content', join(folder, 'article.txt')], io)
  expect(io.stdout.text + io.stderr.text).not.toContain(TOKEN)
  return { status, said: io.stdout.text }
}

test('logs in for real, leaves, and gives the invite link', async () => {
  const { status, said } = await doctor()
  expect(said).toContain('✓ Discord knows the token, and logging in works: application Verbatim, in 1 server.')
  expect(said).toContain(`client_id=${APPLICATION}&scope=bot+applications.commands&permissions=0`)
  expect(said).toContain('• No command is registered; they will be when the bot starts.')
  expect(said).toMatch(/All is well/)
  expect(status).toBe(0)
  expect(fake.gateway.identified).toHaveLength(1)
  await expect.poll(() => fake.gateway.closedWith).toEqual([1000])
})

test('counts the commands that the bot registered', async () => {
  const bot = await startBot(fake)
  await bot.stop()
  const { said } = await doctor({ DISCORD_GUILD: GUILD })
  expect(said).toMatch(new RegExp(`✓ \\d+ commands registered in the server ${GUILD}`))
})

test.each<[string, () => void, RegExp]>([
  [
    'questions sent elsewhere',
    () => {
      fake.application = { interactions_endpoint_url: 'https://old.test/hook' }
    },
    /✗ .*Interactions Endpoint URL \(https:\/\/old\.test\/hook\)/,
  ],
  [
    'an intent refused at the gateway',
    () => {
      fake.gateway.refuseNextIdentify = 4014
    },
    /✗ Discord did not allow the intents/,
  ],
  [
    'a gateway that is away',
    () => {
      fake.gateway.open = false
    },
    /✗ Discord does not answer \(.*503\)/,
  ],
  [
    'a Discord that lets nobody in for an hour',
    () => {
      fake.mood = () => rateLimited(3600)
    },
    /✗ Discord does not answer/,
  ],
])('finds %s, and says what to do', async (_, happen, said) => {
  happen()
  const found = await doctor()
  expect(found.said).toMatch(said)
  expect(found.said).toMatch(/1 thing to put right/)
  expect(found.status).toBe(1)
})

test('finds a server that the bot may not touch', async () => {
  expect((await doctor({ DISCORD_GUILD: '999999999999999999' })).said).toMatch(/✗ .*DISCORD_GUILD/)
})

test('finds a token that Discord does not know, and notes intents that are not needed', async () => {
  const other = `${Buffer.from(APPLICATION).toString('base64url')}.other.token`
  expect((await doctor({ DISCORD_TOKEN: other })).said).toMatch(/✗ Discord refused the token/)
  fake.application = { flags: 1 << 19 }
  expect((await doctor()).said).toMatch(/• Privileged Gateway Intents are switched on/)
})

test('finds a folder that nothing can be kept in', async () => {
  const { said } = await doctor({ STATE: join(folder, 'article.txt', 'state') })
  expect(said).toMatch(/✗ Nothing can be kept in .*STATE/)
})
