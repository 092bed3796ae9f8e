import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { DiscordRefused } from '../../src/discord/refused.ts'
import { registerCommands } from '../../src/discord/register.ts'
import { answering, startBot } from './bot.ts'
import { FakeDiscord, GUILD, TOKEN } from './fake/discord.ts'
import { Refusal } from './fake/refusal.ts'
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
    expect(fake.commands.get(scope)?.map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name))
    expect(fake.refusals).toEqual([])
  })

  test('alone, without logging in', async () => {
    const sent = await registerCommands({ token: TOKEN, guild: null, api: fake.api })
    expect(sent).toHaveLength(commands.length)
    expect(fake.gateway.identified).toEqual([])
  })

  test('a server that the bot may not touch: says what to do', async () => {
    const register = registerCommands({ token: TOKEN, guild: '999999999999999999', api: fake.api })
    await expect(register).rejects.toThrow(DiscordRefused)
    await expect(register).rejects.toThrow(/DISCORD_GUILD/)
  })

  test('an outage keeps nobody from answering with the commands of before', async () => {
    const first = await startBot(fake)
    await first.stop()
    for (let attempt = 0; attempt < 4; attempt++)
      fake.faults.push({ match: /^PUT/, refusal: new Refusal(503, 0, 'Service Unavailable') })
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

describe('while it runs', () => {
  test.each([
    ['the line is cut', () => fake.gateway.drop()],
    ['Discord closes it with 4000', () => fake.gateway.drop(4000)],
    ['Discord asks to reconnect', () => fake.gateway.askToReconnect()],
  ])('%s: it resumes, and a question asked meanwhile is answered', async (_, happen) => {
    const bot = await startBot(fake, { commands: answering(() => found) })
    happen()
    await fake.slash('who', { question: 'x' }).answer()
    await expect.poll(() => fake.gateway.resumed).toBe(1)
    expect(fake.gateway.identified).toHaveLength(1)
    await bot.stop()
  })

  test('a token withdrawn: it ends, and says so', async () => {
    const bot = await startBot(fake)
    fake.gateway.drop(4004)
    const refusal = await bot.refused
    expect(refusal.message).toMatch(/DISCORD_TOKEN/)
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
