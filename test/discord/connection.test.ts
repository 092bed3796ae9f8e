import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { definitions } from '../../src/discord/definitions.ts'
import { DiscordRefused } from '../../src/discord/refused.ts'
import { registerCommands, unregisterCommands } from '../../src/discord/register.ts'
import { Status } from '../../src/operations/status.ts'
import { answering, startBot } from './bot.ts'
import { FakeDiscord, GUILD, TOKEN } from './fake/discord.ts'
import { rateLimited } from './fake/trouble.ts'
import { article, passages, result } from './passages.ts'

const found = passages(result(article('Le barrage rouvre lundi.')))

let fake: FakeDiscord
beforeEach(async () => {
  fake = await FakeDiscord.start()
})
afterEach(() => fake.stop())

describe('registration', () => {
  test.each([
    ['in one server', GUILD, GUILD],
    ['everywhere', null, 'global'],
  ])('%s', async (_, guild, scope) => {
    const bot = await startBot(fake, { guild })
    await bot.stop()
    expect([...fake.commands.keys()]).toEqual([scope])
    expect(fake.commands.get(scope)?.map(({ name }) => name)).toEqual(definitions.map(({ name }) => name))
    expect(fake.refusals).toEqual([])
  })

  test('sent once, and again only when the definitions changed or somebody asks', async () => {
    const state = mkdtempSync(join(tmpdir(), 'verbatim-'))
    const puts = () => fake.requests.filter((line) => line.startsWith('PUT')).length
    const restart = async () => (await startBot(fake, { state })).stop()
    try {
      await restart()
      await restart()
      expect(puts()).toBe(1)
      // The same file as of another version of the program.
      const file = join(state, 'registered.json')
      writeFileSync(file, readFileSync(file, 'utf8').replace(/"[0-9a-f]{64}"/, '"of another version"'))
      await restart()
      expect(puts()).toBe(2)
      writeFileSync(file, '{ spoilt')
      await restart()
      expect(puts()).toBe(3)
      await registerCommands({ token: TOKEN, guild: GUILD, state, api: fake.api })
      await restart()
      expect(puts()).toBe(4)
      await unregisterCommands({ token: TOKEN, guild: GUILD, state, api: fake.api })
      expect(fake.commands.get(GUILD)).toEqual([])
      await restart()
      expect(fake.commands.get(GUILD)).not.toEqual([])
    } finally {
      rmSync(state, { recursive: true })
    }
  })

  test('goes on where nothing can be kept, and says so', async () => {
    const bot = await startBot(fake, { state: join(import.meta.filename, 'no folder') })
    await bot.stop()
    expect(fake.commands.has(GUILD)).toBe(true)
    expect(bot.log.join('')).toMatch(/"level":40.*STATE/)
  })

  test('alone, without logging in', async () => {
    const sent = await registerCommands({ token: TOKEN, guild: null, state: null, api: fake.api })
    expect(sent).toHaveLength(definitions.length)
    expect(fake.gateway.identified).toEqual([])
  })

  test('a server that the bot may not touch: says what to do', async () => {
    const register = registerCommands({ token: TOKEN, guild: '999999999999999999', state: null, api: fake.api })
    await expect(register).rejects.toThrow(DiscordRefused)
    await expect(register).rejects.toThrow(/DISCORD_GUILD/)
  })

  test('a day’s limit reached keeps nobody from answering with the commands of before', async () => {
    const first = await startBot(fake)
    await first.stop()
    fake.mood = (line) => (line.startsWith('PUT') ? rateLimited(3600) : null)
    const bot = await startBot(fake, { commands: answering(() => found) })
    await fake.slash('who', { question: 'x' }).answer()
    await bot.stop()
    expect(bot.log.join('')).toContain('could not be registered')
  })
})

describe('logging in', () => {
  test('asks for the Guilds intent alone', async () => {
    const bot = await startBot(fake)
    await bot.stop()
    expect(fake.gateway.identified.map(({ intents }) => intents)).toEqual([1])
  })

  test('a wrong token: a sentence that names DISCORD_TOKEN and not the token', async () => {
    const start = startBot(fake, { token: 'not.the.token' })
    await expect(start).rejects.toThrow(DiscordRefused)
    await expect(start).rejects.toThrow(/DISCORD_TOKEN/)
    await expect(start).rejects.not.toThrow(/not\.the\.token/)
  })

  test.each([
    [4004, /DISCORD_TOKEN/],
    [4013, /4013/],
    [4014, /4014/],
  ])('refused with %i at the gateway', async (code, sentence) => {
    fake.gateway.refuseNextIdentify = code
    const start = startBot(fake)
    await expect(start).rejects.toThrow(DiscordRefused)
    await expect(start).rejects.toThrow(sentence)
  })
})

describe('a Discord that cannot be reached at start', () => {
  test('is waited for, and the log says so in a sentence', async () => {
    fake.gateway.open = false
    const starting = startBot(fake, { commands: answering(() => found) })
    setTimeout(() => {
      fake.gateway.open = true
    }, 200)
    const bot = await starting
    await fake.slash('who', { question: 'x' }).answer()
    await bot.stop()
    const told = bot.log.filter((line) => line.includes('could not log in'))
    expect(told).toHaveLength(1)
    expect(told.join()).toContain('503')
    expect(told.join()).not.toContain('stack')
  })

  test('is given up when the bot is to stop', async () => {
    fake.gateway.open = false
    const stop = new AbortController()
    const starting = startBot(fake, { signal: stop.signal })
    setTimeout(() => stop.abort('SIGTERM'), 100)
    await expect(starting).rejects.toBe('SIGTERM')
  })
})

test('a server that Discord cannot tell about keeps nobody else waiting', async () => {
  const partly = await FakeDiscord.start({ unavailableGuilds: [GUILD] })
  const bot = await startBot(partly, { commands: answering(() => found) })
  await partly.slash('who', { question: 'x' }).answer()
  await bot.stop()
  await partly.stop()
})

describe('while it runs', () => {
  test.each([
    ['the line is cut', () => fake.gateway.drop()],
    ['Discord closes it with 4000', () => fake.gateway.drop(4000)],
    ['Discord asks to reconnect', () => fake.gateway.askToReconnect()],
    ['Discord doubts the session, but lets it be resumed', () => fake.gateway.invalidate(true)],
  ])('%s: it resumes, and a question asked meanwhile is answered', async (_, happen) => {
    const bot = await startBot(fake, { commands: answering(() => found) })
    happen()
    await fake.slash('who', { question: 'x' }).answer()
    await expect.poll(() => fake.gateway.resumed).toBe(1)
    expect(fake.gateway.identified).toHaveLength(1)
    await bot.stop()
  })

  test('Discord ends the session: it begins another, and answers there', async () => {
    const status = new Status()
    const bot = await startBot(fake, { status, commands: answering(() => found) })
    fake.gateway.invalidate(false)
    await expect.poll(() => status.gateway).toBe('connecting')
    await expect.poll(() => status.gateway, { timeout: 10_000 }).toBe('ready')
    await fake.slash('who', { question: 'x' }).answer()
    expect(fake.gateway.identified).toHaveLength(2)
    expect(fake.gateway.resumed).toBe(0)
    await bot.stop()
  })

  test('the gateway is gone for a while: it comes back, and the log tells of it once', async () => {
    const status = new Status()
    const bot = await startBot(fake, { status, commands: answering(() => found) })
    fake.gateway.open = false
    fake.gateway.drop()
    await expect.poll(() => fake.gateway.turnedAway, { timeout: 10_000 }).toBe(2)
    expect(status.gateway).toBe('connecting')
    fake.gateway.open = true
    await fake.slash('who', { question: 'x' }).answer()
    expect(status.gateway).toBe('ready')
    await bot.stop()
    expect(bot.log.filter((line) => line.includes('connection to Discord lost'))).toHaveLength(1)
    expect(bot.log.filter((line) => line.includes('response: 503'))).toHaveLength(1)
  })

  test('a line that died in silence: noticed by the heartbeat, and resumed', async () => {
    const quick = await FakeDiscord.start({ heartbeatInterval: 50 })
    const bot = await startBot(quick, { commands: answering(() => found) })
    quick.gateway.alive = false
    await expect.poll(() => quick.gateway.closedWith).toContain(4200)
    quick.gateway.alive = true
    await quick.slash('who', { question: 'x' }).answer()
    expect(quick.gateway.resumed).toBeGreaterThan(0)
    await bot.stop()
    await quick.stop()
  })

  test.each([
    ['a token withdrawn', 4004, /DISCORD_TOKEN/],
    ['intents that do not exist', 4013, /4013/],
    ['an intent switched off', 4014, /4014/],
  ])('%s (%i): it ends, and says so', async (_, code, sentence) => {
    const bot = await startBot(fake)
    fake.gateway.drop(code)
    const refusal = await bot.refused
    expect(refusal.message).toMatch(sentence)
    await bot.stop()
  })

  test('heartbeats', async () => {
    const quick = await FakeDiscord.start({ heartbeatInterval: 50 })
    const bot = await startBot(quick)
    await expect.poll(() => quick.gateway.heartbeats).toBeGreaterThan(2)
    expect(quick.gateway.closedWith).toEqual([])
    await bot.stop()
    await quick.stop()
  })
})

test('a stop answers what was asked before it, then leaves in good order', async () => {
  let finish = () => {}
  const gate = new Promise<void>((open) => (finish = open))
  const bot = await startBot(fake, { commands: answering(() => gate.then(() => found)) })
  const exchange = fake.slash('who', { question: 'x' })
  await expect.poll(() => exchange.acknowledged).toBe(true)
  const stopped = bot.stop()
  finish()
  await stopped
  expect((await exchange.answer()).thinking).toBe(false)
  await expect.poll(() => fake.gateway.closedWith).toEqual([1000])
  expect(fake.refusals).toEqual([])
})

test('no log line holds the token', async () => {
  const bot = await startBot(fake, { commands: answering(() => Promise.reject(new Error(`leak ${TOKEN}`))) })
  await fake.slash('who', { question: 'x' }).answer()
  await bot.stop()
  expect(bot.log.join('')).toContain('leak [token]')
  expect(bot.log.join('')).not.toContain(TOKEN)
})
