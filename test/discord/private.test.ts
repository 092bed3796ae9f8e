import { describe, expect, test } from 'vitest'
import { pack } from '../../src/replies/discord/state.ts'
import { libraryOf } from '../answers/library.ts'
import { answering, botForAll, withBot } from './bot.ts'
import { STRANGER } from './fake/discord.ts'
import type { Exchange } from './fake/exchange.ts'
import { seenIn } from './fake/seen.ts'
import { changed, town } from './town.ts'

// Who sees an answer, in which language, and who may take it away.

const { fake, restart } = await botForAll({ library: town })

const labelsIn = (exchange: Exchange) =>
  exchange.messages.flatMap((shown) => seenIn(shown).buttons.map(({ label }) => label))
const textOf = (exchange: Exchange) => exchange.messages.map((shown) => seenIn(shown).text).join('\n')

/** Somebody who reads Discord in one language asks in a server of another. */
const inFrench = { locale: 'fr', guildLocale: 'en-GB' } as const
const inEnglish = { locale: 'en-US', guildLocale: 'fr' } as const
const halle = { topic: 'halle' }

describe('the language', () => {
  test.each([
    ['a public answer: the server’s', inFrench, {}, 'Read the article'],
    ['a public answer: the server’s', inEnglish, {}, 'Lire l’article'],
    ['a private answer: the person’s', inFrench, { private: true }, 'Lire l’article'],
    ['a private answer: the person’s', inEnglish, { private: true }, 'Read the article'],
    ['in a direct message: the person’s', { locale: 'fr', direct: true }, {}, 'Lire l’article'],
    ['neither French nor English: English', { locale: 'ja', guildLocale: 'tr' }, { private: true }, 'Read the article'],
    ['any French is French', { locale: 'fr-CA' }, { private: true }, 'Lire l’article'],
  ])('%s', async (_, person, privacy, label) => {
    const exchange = fake.slash('quote', { ...halle, ...privacy }, person)
    await exchange.answer()
    expect(labelsIn(exchange)).toContain(label)
  })

  test.each([
    [inFrench, /^Introuvable/],
    [inEnglish, /^Not found/],
  ])('what is not found: the person’s (%j)', async (person, told) => {
    const exchange = fake.slash('quote', { topic: 'xylophone' }, person)
    expect(seenIn(await exchange.answer()).text).toMatch(told)
    expect(exchange.seenByAll).toEqual([])
  })

  test('a server’s language that is set wins over what Discord tells', () =>
    withBot({ library: town, language: 'fr' }, async (other) => {
      const exchange = other.slash('quote', halle, { locale: 'en-US', guildLocale: 'en-US' })
      await exchange.answer()
      expect(labelsIn(exchange)).toContain('Lire l’article')
    }))
})

describe('who sees an answer', () => {
  test.each(['help', 'about'])('/%s is for the asker alone, unless they say otherwise', async (command) => {
    expect((await fake.slash(command).answer()).ephemeral).toBe(true)
    expect((await fake.slash(command, { private: false }).answer()).ephemeral).toBe(false)
  })

  test('where private is the default, everybody sees only what is meant for them', () =>
    withBot({ library: town, private: true }, async (other) => {
      const exchange = other.slash('quote', halle)
      expect((await exchange.answer()).ephemeral).toBe(true)
      expect(exchange.seenByAll).toEqual([])
      expect(labelsIn(exchange)).toContain('Show to everyone')
      expect((await other.slash('quote', { ...halle, private: false }).answer()).ephemeral).toBe(false)
    }))
})

test('a name that several people bear: the asker chooses, alone, and sees whom they chose', () => {
  const text = '« Nous tenons bon », a dit Odile Ferrand.\n\n« Nous cédons », a dit Luc Ferrand.'
  return withBot({ library: libraryOf({ id: 'a', text }) }, async (other) => {
    const exchange = other.slash('who', { question: 'Ferrand' })
    expect(seenIn(await exchange.answer()).text).toMatch(/^Several people are called Ferrand/)
    expect(exchange.seenByAll).toEqual([])
    const chosen = await other.choose(exchange, 'Luc Ferrand').answer()
    expect(chosen.ephemeral).toBe(true)
    expect(seenIn(chosen).text).toMatch(/^Luc Ferrand\n1 quotation.*«\u00a0Nous cédons\u00a0»/s)
  })
})

describe('a private answer', () => {
  test('is published in the server’s language, and stays with the asker in theirs, without the button', async () => {
    const exchange = fake.slash('quote', { ...halle, private: true }, inFrench)
    await exchange.answer()
    expect(exchange.seenByAll).toEqual([])
    const press = fake.tap(exchange, 'Montrer à tous', inFrench)
    await expect.poll(() => press.seenByAll).toHaveLength(1)
    const [published] = press.seenByAll.map(seenIn)
    expect(published?.text).toContain('«\u00a0La halle restera ouverte le dimanche\u00a0»')
    const labels = published?.buttons.map(({ label }) => label) ?? []
    expect(labels.slice(0, 3)).toEqual(['Read the article', 'In context', 'All by Maud Kervran'])
    expect(labels).toContain('Dismiss')
    expect(labels).not.toContain('Show to everyone')
    expect(labelsIn(exchange)).toContain('Lire l’article')
    expect(labelsIn(exchange)).not.toContain('Montrer à tous')
  })

  test('keeps its pages private, and is published at the page shown', async () => {
    const exchange = fake.slash('quote', { speaker: 'bastien-morvan', private: true })
    await exchange.answer()
    fake.tap(exchange, 'Next')
    await expect.poll(() => textOf(exchange)).toContain('4–6 / 12')
    expect(exchange.seenByAll).toEqual([])
    const press = fake.tap(exchange, 'Show to everyone')
    await expect.poll(() => press.seenByAll.map((shown) => seenIn(shown).text).join()).toContain('4–6 / 12')
  })

  test('whose question is too long for its buttons is published as it stands', async () => {
    const noise = Array.from({ length: 700 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20000))).join('')
    const exchange = fake.slash('quote', {
      topic: `halle dimanche ouverte ${noise}`,
      speaker: 'Kervran',
      private: true,
    })
    await exchange.answer()
    expect(textOf(exchange)).toContain('La halle restera ouverte')
    const press = fake.tap(exchange, 'Show to everyone')
    await expect.poll(() => press.seenByAll.map((shown) => seenIn(shown).text).join()).toContain('La halle restera')
    expect(labelsIn(exchange)).toEqual(['Read the article', 'In context', 'All by Maud Kervran', 'Open here'])
  })

  test('that found nothing has nothing to publish', async () => {
    const exchange = fake.slash('quote', { topic: 'xylophone', private: true })
    await exchange.answer()
    expect(labelsIn(exchange)).toEqual([])
  })
})

describe('an answer is taken away', () => {
  const MANAGE_MESSAGES = 1n << 13n

  test.each([
    ['by who asked', {}],
    ['by a moderator', { by: STRANGER, permissions: MANAGE_MESSAGES }],
  ])('%s', async (_, person) => {
    const exchange = fake.slash('quote', halle)
    await exchange.answer()
    fake.tap(exchange, 'Dismiss', person)
    await expect.poll(() => exchange.messages).toEqual([])
  })

  test('by nobody else, who is told so kindly', async () => {
    const exchange = fake.slash('quote', halle)
    await exchange.answer()
    const told = await fake.tap(exchange, 'Dismiss', { by: STRANGER, locale: 'fr' }).answer()
    expect(told.ephemeral).toBe(true)
    expect(seenIn(told).text).toMatch(/^Seule la personne qui a posé la question/)
    expect(exchange.messages).toHaveLength(1)
  })

  test('a private one too', async () => {
    const exchange = fake.slash('quote', { ...halle, private: true })
    await exchange.answer()
    fake.tap(exchange, 'Dismiss')
    await expect.poll(() => exchange.messages).toEqual([])
  })
})

describe('a button that has grown old says so kindly', () => {
  test.each([
    ['of the first version', 'publish'],
    ['with another way of writing questions', 'next:3:["fr","who",{"question":"a"}]'],
    ['of a command that is no more', `ask:0:${pack({ command: 'gone', options: {}, language: 'en' })}`],
    ['of nothing known', 'old'],
  ])('%s', async (_, id) => {
    const exchange = fake.slash('quote', { speaker: 'bastien-morvan' })
    const shown = await exchange.answer()
    const first = seenIn(shown).buttons.find(({ id }) => id !== undefined)
    exchange.edit(
      '@original',
      JSON.parse(JSON.stringify(shown.body).replace(String(first?.id), id.replaceAll('"', '\\"'))),
    )
    const told = await fake.press(exchange, id).answer()
    expect(told.ephemeral).toBe(true)
    expect(seenIn(told).text).toMatch(/^This button is from an earlier version/)
    expect(textOf(exchange)).toContain('1–3 / 12')
  })

  test('a passage that its article no longer holds', async () => {
    const exchange = fake.slash('quote', halle, { locale: 'fr' })
    await exchange.answer()
    await restart({ library: changed })
    const told = await fake.tap(exchange, 'In context', { locale: 'fr' }).answer()
    expect(told.ephemeral).toBe(true)
    expect(seenIn(told).text).toMatch(/^Ce passage n’est plus parmi les articles/)
    await restart()
  })

  test('a page that the results of today do not fill: the first again', async () => {
    const exchange = fake.slash('articles', {})
    await exchange.answer()
    await restart({ library: changed })
    fake.tap(exchange, 'Next')
    await expect.poll(() => textOf(exchange)).toContain('La halle rouvre')
    await restart()
  })

  test('an answer that is no more: told to who pressed, the message left as it was', async () => {
    const exchange = fake.slash('quote', { speaker: 'bastien-morvan' })
    await exchange.answer()
    await restart({
      commands: answering(() => ({
        ...{ kind: 'not-found', command: 'quote', question: '', articles: 15, nearest: [] },
        reason: { kind: 'no-passage' },
      })),
    })
    const press = fake.tap(exchange, 'Next')
    await expect.poll(() => press.messages.filter(({ ephemeral }) => ephemeral)).toHaveLength(1)
    expect(textOf(exchange)).toContain('1–3 / 12')
  })
})
