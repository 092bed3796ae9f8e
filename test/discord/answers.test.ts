import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model.ts'
import { answering, startBot } from './bot.ts'
import { FakeDiscord } from './fake/discord.ts'
import { seenIn } from './fake/seen.ts'
import { article, missing, passages, result } from './passages.ts'

const source = article(
  '« Le barrage tiendra », a assuré mardi Maud Kervran, maire de Morne-Rive, devant une salle comble.',
)
const found = passages(
  result(source, {
    quote: 'Le barrage tiendra',
    name: 'Maud Kervran',
    mention: 'Maud Kervran',
    role: 'maire de Morne-Rive',
  }),
)

let answer: () => Answer | Promise<Answer> = () => found
let fake: FakeDiscord
let bot: Awaited<ReturnType<typeof startBot>>

beforeAll(async () => {
  fake = await FakeDiscord.start()
  bot = await startBot(fake, {
    commands: answering(
      () => answer(),
      (_, typed) => [
        { name: `${typed} ${'é'.repeat(200)}`, value: 'long' },
        { name: 'Maud Kervran', value: 'maud-kervran' },
        { name: 'no way back', value: 'x'.repeat(101) },
        ...Array.from({ length: 30 }, (_, i) => ({ name: `n${i}`, value: `v${i}` })),
      ],
    ),
  })
})
afterEach(() => {
  answer = () => found
  fake.refusals.splice(0)
  bot.log.splice(0)
})
afterAll(async () => {
  await bot.stop()
  await fake.stop()
})

describe('a question in', () => {
  test.each([
    ['who', { question: 'qui a parlé du barrage ?' }],
    ['quote', { topic: 'barrage', speaker: 'Kervran', from: '2021', to: '2022' }],
    ['summary', { topic: 'barrage', sentences: 4 }],
  ] as const)('/%s is answered with a card for all to see', async (name, options) => {
    const exchange = fake.slash(name, options)
    const shown = await exchange.answer()
    expect(shown.ephemeral).toBe(false)
    expect(seenIn(shown).text).toContain('«\u00a0Le barrage tiendra\u00a0»')
    expect(exchange.messages).toHaveLength(1)
    expect(fake.refusals).toEqual([])
  })

  test.each([
    ['fr', 'Lire l’article', '5 octobre 2021'],
    ['en-GB', 'Read the article', '5 October 2021'],
    ['de', 'Read the article', '5 October 2021'],
  ])(
    'in %s, the words around the quotation are of that language, the quotation is not',
    async (locale, button, date) => {
      for (const asked of [
        { locale: 'pl', guildLocale: locale },
        { locale, direct: true },
      ] as const) {
        const { text, buttons } = seenIn(await fake.slash('who', { question: 'barrage' }, asked).answer())
        const [link] = buttons
        expect(link).toEqual({ label: button, url: 'https://courrier.test/barrage#:~:text=Le%20barrage%20tiendra' })
        expect(text).toContain(date)
        expect(text).toContain('«\u00a0Le barrage tiendra\u00a0»')
      }
    },
  )

  test('in a direct message too', async () => {
    const shown = await fake.slash('who', { question: 'barrage' }, { direct: true }).answer()
    expect(seenIn(shown).text).toContain('Maud Kervran')
  })

  test('every message mentions nobody', async () => {
    const { body } = await fake.slash('who', { question: '@everyone' }).answer()
    expect(body['allowed_mentions']).toEqual({ parse: [] })
  })

  test('the log tells the command and how it ended, not what was asked', async () => {
    await fake.slash('who', { question: 'un secret' }).answer()
    await expect.poll(() => bot.log.join('')).toContain('"outcome":"passages"')
    expect(bot.log.join('')).toContain('"command":"who"')
    expect(bot.log.join('')).not.toContain('secret')
  })
})

describe('what only the asker should see', () => {
  test.each([
    ['fr', 'Introuvable dans ces 14 articles.'],
    ['en-US', 'Not found in these 14 articles.'],
  ])('nothing found, in %s', async (locale, sentence) => {
    answer = () => missing
    const exchange = fake.slash('who', { question: 'x' }, { locale })
    const shown = await exchange.answer()
    expect(shown.ephemeral).toBe(true)
    expect(seenIn(shown).text).toBe(sentence)
    expect(exchange.seenByAll).toEqual([])
    expect(exchange.messages).toHaveLength(1)
    expect(fake.refusals).toEqual([])
  })

  test('a handler that throws: a plain apology, with the reference that stands in the log', async () => {
    answer = () => {
      throw new TypeError('cannot read the moon')
    }
    const exchange = fake.slash('quote', { topic: 'x' }, { locale: 'fr' })
    const shown = await exchange.answer()
    expect(shown.ephemeral).toBe(true)
    expect(exchange.seenByAll).toEqual([])
    const { text } = seenIn(shown)
    expect(text).not.toContain('moon')
    const reference = /[0-9a-f]{8}/.exec(text)?.[0]
    const line = bot.log.find((line) => line.includes('cannot read the moon'))
    expect(line).toContain(`"reference":"${reference}"`)
    expect(line).toContain('"command":"quote"')
  })
})

describe('suggestions', () => {
  test('shortened labels, whole values, no more than Discord shows', async () => {
    const choices = await fake.typing('quote', 'speaker', 'ker').suggestions()
    expect(choices).toHaveLength(25)
    expect(choices[0]).toEqual({ name: `ker ${'é'.repeat(95)}…`, value: 'long' })
    expect(choices[1]).toEqual({ name: 'Maud Kervran', value: 'maud-kervran' })
    expect(fake.refusals).toEqual([])
  })

  test('a person who typed on is nobody’s error', async () => {
    fake.typing('quote', 'speaker', 'k', { age: 3001 })
    await expect.poll(() => fake.refusals).toHaveLength(1)
    await expect.poll(() => bot.log.join('')).toContain('10062')
    expect(bot.log.join('')).not.toContain('"level":50')
  })
})
