import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { answering, startBot } from './bot.ts'
import { FakeDiscord, STRANGER } from './fake/discord.ts'
import type { Shown } from './fake/exchange.ts'
import { seenIn } from './fake/seen.ts'
import { rateLimited, type Trouble, unavailable } from './fake/trouble.ts'
import { article, missing, passages, result } from './passages.ts'

const found = passages(result(article('Le barrage rouvre lundi.')))

let answer: () => Answer | Promise<Answer> = () => found
let fake: FakeDiscord
let bot: Awaited<ReturnType<typeof startBot>>

beforeAll(async () => {
  fake = await FakeDiscord.start()
  bot = await startBot(fake, { commands: answering(() => answer()) })
})
afterEach(() => {
  answer = () => found
  fake.refusals.splice(0)
  fake.faults.splice(0)
  bot.log.splice(0)
})
afterAll(async () => {
  await bot.stop()
  await fake.stop()
})

const logged = () => bot.log.join('')
const isAnswer = (shown: Shown) => seenIn(shown).text.includes('Le barrage rouvre lundi.')

describe('an acknowledgement', () => {
  test.each<[string, Trouble[]]>([
    ['that Discord answers with 503', [unavailable(), unavailable()]],
    ['that Discord answers with 500', [unavailable(500)]],
    ['whose line is cut on the way', ['cut-before', 'cut-before']],
    ['that arrives, but whose reply is lost', ['cut-after']],
    ['that is limited for a moment', [rateLimited(0.05)]],
    ['that arrives, its reply lost and its repetition limited', ['cut-after', rateLimited(0.05)]],
    ['that is slow', [{ delay: 300 }]],
  ])('%s: is repeated, and the answer comes once', async (_, troubles) => {
    for (const trouble of troubles) fake.faults.push({ match: /callback$/, trouble })
    const exchange = fake.slash('who', { question: 'x' })
    expect(isAnswer(await exchange.answer())).toBe(true)
    await expect.poll(logged).toContain('"outcome":"passages"')
    expect(exchange.messages).toHaveLength(1)
    expect(fake.faults).toEqual([])
    expect(logged()).not.toMatch(/"level":[456]0/)
  })

  test('that is too late: logged, nothing sent, the next one answered', async () => {
    const late = fake.slash('who', { question: 'x' }, { age: 3001 })
    await expect.poll(logged).toContain('10062')
    expect(logged()).toContain('"outcome":"late"')
    expect(late.messages).toEqual([])
    await fake.slash('who', { question: 'x' }).answer()
  })

  test('that another bot with the same token was quicker with: logged, nothing sent twice', async () => {
    const exchange = fake.slash('who', { question: 'x' })
    exchange.callback({ type: 5 })
    await expect.poll(logged).toContain('40060')
    expect(exchange.messages.filter(({ thinking }) => !thinking)).toEqual([])
  })
})

test('a question that comes twice, as after a resumed session, is answered once', async () => {
  const exchange = fake.slash('who', { question: 'x' })
  fake.gateway.repeat()
  await exchange.answer()
  await fake.slash('who', { question: 'y' }).answer()
  await expect.poll(() => bot.log).toHaveLength(2)
  expect(logged()).not.toMatch(/"level":[456]0/)
  expect(fake.refusals).toEqual([])
})

describe('an answer', () => {
  test.each<[string, Trouble[]]>([
    ['that Discord answers with 502', [unavailable(502), unavailable(502), unavailable(504)]],
    ['whose line is cut on the way', ['cut-before', 'cut-before', 'cut-before']],
    ['that arrives, but whose reply is lost', ['cut-after', 'cut-after']],
    ['that is limited for a moment', [rateLimited(0.05)]],
    ['that everything is limited for', [rateLimited(0.05, 'global')]],
  ])('%s: is repeated until it stands', async (_, troubles) => {
    for (const trouble of troubles) fake.faults.push({ match: /^PATCH/, trouble })
    const exchange = fake.slash('who', { question: 'x' })
    await expect.poll(logged).toContain('"outcome":"passages"')
    expect(exchange.messages.map(isAnswer)).toEqual([true])
    expect(fake.faults).toEqual([])
    expect(logged()).not.toMatch(/"level":[456]0/)
  })

  test('for the asker alone, in trouble at each step', async () => {
    answer = () => missing
    fake.faults.push({ match: /^DELETE/, trouble: 'cut-after' }, { match: /^POST \/webhooks/, trouble: unavailable() })
    const exchange = fake.slash('who', { question: 'x' })
    expect((await exchange.answer()).ephemeral).toBe(true)
    expect(exchange.seenByAll).toEqual([])
  })

  test('that somebody deletes before it is there: logged, and no second try', async () => {
    let finish = (_: Answer) => {}
    answer = () => new Promise((done) => (finish = done))
    const exchange = fake.slash('who', { question: 'x' })
    await expect.poll(() => exchange.acknowledged).toBe(true)
    exchange.remove('@original')
    finish(found)
    await expect.poll(logged).toContain('"outcome":"deleted"')
    expect(exchange.messages).toEqual([])
  })

  test('after a quarter of an hour has nowhere to go', async () => {
    let finish = (_: Answer) => {}
    answer = () => new Promise((done) => (finish = done))
    const exchange = fake.slash('who', { question: 'x' })
    await expect.poll(() => exchange.acknowledged).toBe(true)
    fake.advance(15 * 60_000 + 1)
    finish(found)
    await expect.poll(logged).toContain('50027')
    expect(logged()).not.toContain('"level":50')
  })

  test('that Discord limits for longer than it takes answers: given up, and the log says so in a sentence', async () => {
    fake.faults.push({ match: /^PATCH/, trouble: rateLimited(3600) })
    const exchange = fake.slash('who', { question: 'x' })
    await expect.poll(logged).toMatch(/"level":40.*"outcome":"unreachable".*could not be reached/)
    expect(exchange.messages.filter(({ thinking }) => !thinking)).toEqual([])
    expect(logged()).not.toContain('"level":50')
    // The limit is of one interaction: others are answered meanwhile.
    expect(isAnswer(await fake.slash('who', { question: 'y' }).answer())).toBe(true)
  })

  test('that Discord finds fault with: the asker is told, the reference stands in the log', async () => {
    fake.faults.push({ match: /^PATCH/, trouble: unavailable(400) })
    const shown = await fake.slash('who', { question: 'x' }).answer()
    expect(shown.ephemeral).toBe(true)
    const reference = /[0-9a-f]{8}/.exec(seenIn(shown).text)?.[0]
    expect(logged()).toContain(`"reference":"${reference}"`)
    // Neither what was answered, nor the token that lets anybody answer in the bot's name for a quarter of an hour.
    expect(logged()).not.toContain('Le barrage rouvre')
    expect(logged()).not.toContain('interaction-')
  })
})

test('five hundred at once, one in ten of the requests in trouble: all are answered', async () => {
  let request = 0
  const troubles: readonly Trouble[] = [unavailable(), 'cut-before', 'cut-after', rateLimited(0.02)]
  fake.mood = () => (++request % 10 === 0 ? (troubles[(request / 10) % 4] ?? null) : null)
  const exchanges = Array.from({ length: 500 }, (_, i) => fake.slash('who', { question: `n${i}` }, { by: `4000${i}` }))
  const shown = await Promise.all(exchanges.map((exchange) => exchange.answer()))
  fake.mood = () => null
  expect(shown.every(isAnswer)).toBe(true)
  await expect.poll(() => bot.log.filter((line) => line.includes('"outcome":"passages"'))).toHaveLength(500)
})

describe('a person who asks faster than others can be served', () => {
  test('is asked kindly to wait, alone, and nobody else is', async () => {
    const limited = await startBot(fake, { commands: answering(() => found), questionsPerMinute: 3 })
    try {
      const exchanges = Array.from({ length: 4 }, () => fake.slash('who', { question: 'x' }, { locale: 'fr' }))
      const shown = await Promise.all(exchanges.map((exchange) => exchange.answer()))
      expect(shown.map(({ ephemeral }) => ephemeral)).toEqual([false, false, false, true])
      const [told] = shown.slice(3).map((message) => seenIn(message).text)
      expect(told).toMatch(/^Vous posez beaucoup de questions.* \d+ secondes?\.$/)
      expect(isAnswer(await fake.slash('who', { question: 'x' }, { by: STRANGER }).answer())).toBe(true)
    } finally {
      await limited.stop()
    }
  })
})
