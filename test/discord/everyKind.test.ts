import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import type { Library } from '../../src/library.ts'
import { openServers } from '../servers/open.ts'
import { botForAll } from './bot.ts'
import { type AskOptions, STRANGER } from './fake/discord.ts'
import type { Exchange, Shown } from './fake/exchange.ts'
import { seenIn } from './fake/seen.ts'
import { rateLimited, type Trouble, unavailable } from './fake/trouble.ts'
import { town } from './town.ts'

// Every kind of thing that somebody can do, in every kind of trouble.

const { servers } = openServers({ shared: town }, afterAll)
const { fake, log } = await botForAll({ library: town, servers, guild: null })
const logged = () => log().join('')
afterEach(() => {
  vi.restoreAllMocks()
  fake.faults.splice(0)
  log().splice(0)
})

interface Deed {
  /** Does it. */
  readonly act: (options?: AskOptions) => Exchange
  /** What is seen of it: under what was done, unless told. */
  readonly shows?: (exchange: Exchange) => string
  readonly done: RegExp
  /** How another bot would acknowledge it. */
  readonly callback?: number
}

const textIn = (messages: readonly Shown[]) => messages.map((shown) => seenIn(shown).text).join('\n')
const textOf = ({ messages }: Exchange) => textIn(messages)
const SOON = { timeout: 10_000, interval: 5 }
/** Until the bot is done with what somebody does. */
async function through(act: () => Exchange): Promise<Exchange> {
  log().splice(0)
  const exchange = act()
  await expect.poll(logged, SOON).toContain('"msg":"answered"')
  return exchange
}
const asked = (...question: Parameters<typeof fake.slash>) => through(() => fake.slash(...question))

/** What looks something up in the articles: makes ready for it. */
const lookingUp: Readonly<Record<string, () => Promise<Deed>>> = {
  'a question': async () => ({
    act: (options) => fake.slash('quote', { topic: 'halle' }, options),
    done: /restera ouverte/,
  }),
  'a private question': async () => ({
    act: (options) => fake.slash('summary', { topic: 'halle', private: true }, options),
    done: /Word for word/,
  }),
  'a question that finds nothing': async () => ({
    act: (options) => fake.slash('who', { question: 'xylophone' }, options),
    done: /Not found/,
  }),
  'a check at a message': async () => ({
    act: (options) => fake.menu('Check this quote', { content: '« La halle restera ouverte »' }, options),
    done: /^Word for word/,
  }),
  'a button that asks': async () => {
    const base = await asked('quote', { topic: 'halle' })
    return { act: (options) => fake.tap(base, 'In context', options), done: /restée vide dix ans/ }
  },
  'a choice out of a list': async () => {
    const base = await asked('speakers', { letter: 'm' })
    return { act: (options) => fake.choose(base, 'Maud Kervran', options), done: /^Maud Kervran/ }
  },
  'a page that is turned': async () => {
    const base = await asked('quote', { speaker: 'bastien-morvan' })
    return {
      act: (options) => fake.tap(base, 'Next', options),
      shows: () => textOf(base),
      done: /4–6 \/ 12/,
      callback: 6,
    }
  },
  'a private answer that is published': async () => {
    const base = await asked('quote', { topic: 'halle', private: true })
    return {
      act: (options) => fake.tap(base, 'Show to everyone', options),
      shows: ({ seenByAll }) => textIn(seenByAll),
      done: /restera ouverte/,
      callback: 6,
    }
  },
}

/** What does without the articles. */
const besides: Readonly<Record<string, () => Promise<Deed>>> = {
  'an answer taken away': async () => {
    const base = await asked('quote', { topic: 'halle' })
    return {
      act: (options) => fake.tap(base, 'Dismiss', options),
      shows: () => `${base.messages.length}`,
      done: /^0$/,
      callback: 6,
    }
  },
  'an answer that is somebody else’s to take away': async () => {
    const base = await asked('quote', { topic: 'halle' })
    return {
      act: (options) => fake.tap(base, 'Dismiss', { ...options, by: STRANGER }),
      done: /^Only the person who asked/,
    }
  },
  'a button of an earlier version': async () => {
    const base = await asked('about')
    const [shown] = base.messages
    base.edit('@original', JSON.parse(JSON.stringify(shown?.body).replace(/"custom_id":"[^"]*"/, '"custom_id":"old"')))
    return { act: (options) => fake.press(base, 'old', options), done: /^This button is from an earlier version/ }
  },
  'a look at the feeds of a server': async () => ({
    act: (options) => fake.slash('library', {}, { ...options, subcommand: 'feeds' }),
    done: /^This server follows no feed/,
  }),
  'a look at the watches of a server': async () => ({
    act: (options) => fake.slash('watch', {}, { ...options, subcommand: 'list' }),
    done: /^This server looks out for nothing/,
  }),
  'a look at the settings of a server': async () => ({
    act: (options) => fake.slash('settings', {}, options),
    done: /^Settings of this server/,
  }),
  'an article added at a message': async () => ({
    act: (options) => fake.menu('Add as article', { content: 'Maud Kervran a dit : « Rien ne presse ici. »' }, options),
    done: /^Added to this server/,
  }),
  'letters typed': async () => ({
    act: (options) => fake.typing('quote', 'speaker', 'kerv', options),
    shows: ({ choices }) => JSON.stringify(choices),
    done: /maud-kervran/,
    callback: 8,
  }),
}

describe.each(Object.entries({ ...lookingUp, ...besides }))('%s', (_, ready) => {
  test.each<[string, Trouble]>([
    ['Discord answers with 503', unavailable()],
    ['the line is cut on the way', 'cut-before'],
    ['it arrives, but its reply is lost', 'cut-after'],
    ['it is limited for a moment', rateLimited(0.02)],
    ['it is slow', { delay: 20 }],
  ])('%s: it is done all the same, and the log has nothing to say', async (_, trouble) => {
    const deed = await ready()
    for (const match of [/callback$/, /\/webhooks\//]) fake.faults.push({ match, trouble })
    const exchange = await through(deed.act)
    expect((deed.shows ?? textOf)(exchange)).toMatch(deed.done)
    expect(logged()).not.toMatch(/"level":[456]0/)
    // What arrived, its reply lost, is refused when it comes again: acknowledged already, or taken away already.
    expect(fake.refusals.splice(0).filter((refusal) => !/40060|10008/.test(refusal))).toEqual([])
  })

  test('too late by three seconds (10062): nothing is shown, and the log says so in a sentence', async () => {
    const { act } = await ready()
    const exchange = act({ age: 3001 })
    await expect.poll(logged, SOON).toMatch(/"level":40.*"outcome":"late".*10062.*three seconds/)
    expect(exchange.messages).toEqual([])
    expect(fake.refusals.splice(0)).toEqual([expect.stringContaining('10062')])
    expect(logged()).not.toContain('"level":50')
  })

  test('another bot with the same token was quicker (40060): nothing twice, and the log asks about it', async () => {
    const { act, callback = 5 } = await ready()
    act().callback({ type: callback, ...(callback === 8 && { data: { choices: [] } }) })
    await expect.poll(logged, SOON).toMatch(/"level":40.*"outcome":"answered-elsewhere".*40060.*running twice/)
    expect(fake.refusals.splice(0)).toEqual([expect.stringContaining('40060')])
    expect(logged()).not.toContain('"level":50')
  })
})

describe.each(Object.entries(lookingUp))('%s', (_, ready) => {
  test('while what it looks up comes from a slow disk, it is acknowledged; then done', async () => {
    const deed = await ready()
    let spin = () => {}
    const disk = new Promise<void>((turns) => {
      spin = turns
    })
    vi.spyOn(servers, 'libraryOf').mockImplementation(() => disk.then(() => town))
    const exchange = await through(() => {
      const exchange = deed.act()
      void expect
        .poll(() => exchange.acknowledged, SOON)
        .toBe(true)
        .then(spin)
      return exchange
    })
    expect((deed.shows ?? textOf)(exchange)).toMatch(deed.done)
  })

  test.each([
    ['fr', /^Une erreur s’est produite/m],
    ['en-GB', /^Something went wrong/m],
  ])(
    'that fails is told to whoever did it alone (%s), with a reference that stands in the log',
    async (locale, said) => {
      const { act } = await ready()
      vi.spyOn(servers, 'libraryOf').mockRejectedValue(new TypeError('cannot read the moon'))
      const exchange = act({ locale })
      const told = () => textIn(exchange.messages.filter(({ ephemeral }) => ephemeral))
      await expect.poll(told, SOON).toMatch(said)
      const [reference] = /[0-9a-f]{8}/.exec(told()) ?? []
      expect(logged()).toMatch(new RegExp(`"reference":"${reference}".*cannot read the moon`))
      expect(exchange.seenByAll).toEqual([])
    },
  )
})

test('letters typed while a server’s own articles come from a slow disk: what all share is suggested meanwhile', async () => {
  vi.spyOn(servers, 'libraryOf').mockImplementation(() => new Promise<Library>(() => {}))
  const [shared, own] = [
    fake.typing('quote', 'speaker', 'kerv'),
    fake.typing('watch', 'speaker', 'kerv', { subcommand: 'add' }),
  ]
  expect(await shared.suggestions()).toMatchObject([{ value: 'maud-kervran' }])
  expect(await own.suggestions()).toEqual([])
})
