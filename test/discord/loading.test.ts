import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { Status } from '../../src/operations/status.ts'
import { answering, nothing, startBot } from './bot.ts'
import { FakeDiscord } from './fake/discord.ts'
import { seenIn } from './fake/seen.ts'
import { article, passages, result } from './passages.ts'

const found = passages(
  result(article('Le barrage rouvre lundi.')),
  ...Array.from({ length: 7 }, (_, i) => result(article(`Le mot numéro ${i + 2}.`))),
)

let fake: FakeDiscord
let status: Status
let open: (library: Library) => void
let fail: (error: Error) => void
let bot: Awaited<ReturnType<typeof startBot>>

/** A bot whose articles are being read until `open` or `fail`. */
async function startLoading() {
  status = new Status()
  status.articles = 1234
  status.read = 0.34
  const library = new Promise<Library>((done, broken) => {
    open = done
    fail = broken
  })
  bot = await startBot(fake, { library, status, commands: answering(() => found) })
}

beforeEach(async () => {
  fake = await FakeDiscord.start()
})
afterEach(async () => {
  await bot.stop()
  await fake.stop()
})

test.each([
  ['fr', /lit ses articles\u00a0: 1\u202f234 articles jusqu’ici, 34\u00a0%/],
  ['en-US', /reading its articles: 1,234 articles so far, 34%/],
])(
  'in a server whose language is %s, a question is told at once how far the reading is, and answered when it is done',
  async (locale, told) => {
    await startLoading()
    const exchange = fake.slash('who', { question: 'x' }, { guildLocale: locale })
    expect(seenIn(await exchange.answer()).text).toMatch(told)
    open(nothing)
    await expect.poll(() => exchange.messages.map((shown) => seenIn(shown).text).join()).toContain('Le barrage rouvre')
    expect(exchange.messages).toHaveLength(1)
    expect(fake.refusals).toEqual([])
  },
)

test('a private question is told so in private', async () => {
  await startLoading()
  const exchange = fake.slash('who', { question: 'x', private: true }, { locale: 'fr' })
  expect(seenIn(await exchange.answer()).text).toContain('lit ses articles')
  open(nothing)
  await expect.poll(() => exchange.messages.map((shown) => seenIn(shown).text).join()).toContain('Le barrage rouvre')
  expect(exchange.seenByAll).toEqual([])
})

test('suggestions do not wait', async () => {
  await startLoading()
  expect(await fake.typing('quote', 'speaker', 'x').suggestions()).toEqual([])
})

test('a bot that stops tells those who wait to ask again', async () => {
  await startLoading()
  const exchange = fake.slash('who', { question: 'x' })
  await exchange.answer()
  await bot.stop()
  expect(exchange.messages.map((shown) => seenIn(shown).text)).toEqual([expect.stringMatching(/^Verbatim is stopping/)])
})

test('articles that cannot be read: those who wait are told to ask again', async () => {
  await startLoading()
  const exchange = fake.slash('who', { question: 'x' })
  await exchange.answer()
  fail(new Error('disk on fire'))
  await expect.poll(() => exchange.messages.map((shown) => seenIn(shown).text).join()).toMatch(/^Verbatim is stopping/)
})

test('a button of before the restart: the presser alone is told, then the page turns', async () => {
  const before = await startBot(fake, { commands: answering(() => found) })
  const exchange = fake.slash('who', { question: 'x' })
  const next = seenIn(await exchange.answer()).buttons.find(({ label }) => label === 'Next')
  await before.stop()
  await startLoading()
  const press = fake.press(exchange, String(next?.id))
  const told = () => press.messages.filter(({ ephemeral }) => ephemeral)
  await expect.poll(told).toHaveLength(1)
  open(nothing)
  await expect.poll(() => exchange.messages.map((shown) => seenIn(shown).text).join()).toContain('4–6 / 8')
  expect(told()).toEqual([])
})
