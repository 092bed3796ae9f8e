import { describe, expect, test } from 'vitest'
import type { Library } from '../../src/library.ts'
import { storePath } from '../../src/servers/storePath.ts'
import { openStore } from '../servers/store.ts'
import { botInServers } from './bot.ts'
import { type AskOptions, GUILD, OTHER_GUILD } from './fake/discord.ts'
import { seenIn } from './fake/seen.ts'
import { town } from './town.ts'

// How a server has its answers shown, where the installation has it otherwise.

/** The bot, and what people do with it. */
async function bot(set: Parameters<typeof botInServers>[0] = {}) {
  const started = await botInServers({ shared: town, ...set })
  const { fake } = started
  const choose = async (chosen: Readonly<Record<string, string>>, options: AskOptions = {}) => {
    const shown = await fake.slash('settings', chosen, { locale: 'fr', ...options }).answer()
    expect(shown.ephemeral).toBe(true)
    return seenIn(shown).text
  }
  const isPrivate = async (options: AskOptions = {}, given: Readonly<Record<string, boolean>> = {}) =>
    (await fake.slash('quote', { topic: 'halle', ...given }, options).answer()).ephemeral
  const buttons = async (options: AskOptions = {}) =>
    seenIn(await fake.slash('quote', { topic: 'halle' }, options).answer()).buttons.map(({ label }) => label)
  return { ...started, choose, isPrivate, buttons }
}

const elsewhere = [{ guild: OTHER_GUILD }, { direct: true }] as const

describe('private answers as a server’s own default', () => {
  test('hold at once, there alone, and give way to what the asker says', async () => {
    const { choose, isPrivate } = await bot()
    expect(await isPrivate()).toBe(false)
    expect(await choose({ private: 'yes' })).toMatch(
      /Qui voit les réponses\s: seulement la personne qui demande[^(\n]*\n/,
    )
    expect(await isPrivate()).toBe(true)
    expect(await isPrivate({}, { private: false })).toBe(false)
    for (const where of elsewhere) expect(await isPrivate(where)).toBe(false)
  })

  test('are those of PRIVATE where a server has chosen nothing, or takes its choice back', async () => {
    const { choose, isPrivate } = await bot({ private: true })
    expect(await choose({ private: 'no' })).toContain('tout le monde')
    expect(await isPrivate()).toBe(false)
    for (const where of elsewhere) expect(await isPrivate(where)).toBe(true)
    expect(await choose({ private: 'usual' })).toMatch(/seulement la personne.*\(réglage habituel\)/)
    expect(await isPrivate()).toBe(true)
  })

  test('hold after a restart, also while the articles are still being read', async () => {
    const first = await bot()
    await first.choose({ private: 'yes', language: 'fr' })
    await first.close()
    let open = (_: Library) => {}
    const library = new Promise<Library>((done) => {
      open = done
    })
    const { fake, isPrivate, buttons } = await bot({ state: first.state, library })
    const early = fake.slash('quote', { topic: 'halle' })
    await expect.poll(() => early.messages.map((shown) => seenIn(shown).text).join()).toContain('reading its articles')
    open(town)
    await expect.poll(() => early.messages.map((shown) => seenIn(shown).text).join()).toContain('restera ouverte')
    expect(early.seenByAll).toEqual([])
    expect(await isPrivate()).toBe(true)
    expect(await buttons({ locale: 'en-US' })).toContain('Read the article')
  })
})

describe('a language as a server’s own', () => {
  test('is that of public answers there alone, whatever Discord and SERVER_LANGUAGE say', async () => {
    const { fake, choose, buttons } = await bot({ language: 'en' })
    const inEnglish = { locale: 'en-US', guildLocale: 'en-US' } as const
    expect(await choose({ language: 'fr' })).toMatch(/Langue.*: le français$/m)
    expect(await buttons(inEnglish)).toContain('Lire l’article')
    expect(await buttons({ ...inEnglish, guild: OTHER_GUILD })).toContain('Read the article')
    expect(await buttons({ locale: 'en-GB', direct: true })).toContain('Read the article')
    const exchange = fake.slash('quote', { topic: 'halle', private: true }, inEnglish)
    await exchange.answer()
    const press = fake.tap(exchange, 'Show to everyone', inEnglish)
    await expect
      .poll(() => press.seenByAll.flatMap((shown) => seenIn(shown).buttons))
      .toContainEqual(expect.objectContaining({ label: 'Lire l’article' }))
    expect(await choose({ language: 'usual' })).toMatch(/Langue.*: l’anglais \(réglage habituel\)$/m)
    expect(await buttons(inEnglish)).toContain('Read the article')
  })

  test('and who sees answers are chosen apart', async () => {
    const { choose, isPrivate } = await bot()
    await choose({ private: 'yes' })
    await choose({ language: 'en' })
    expect(await isPrivate()).toBe(true)
    expect(await choose({}, { locale: 'en-GB' })).toBe(
      [
        'Settings of this server',
        'Who sees answers: only the person who asks, who can publish them',
        'Language of public answers: English',
        'The option private of a command goes before this; errors, help and what is not found stay private.',
      ].join('\n'),
    )
    expect(await choose({}, { guild: OTHER_GUILD, locale: 'en-US' })).toMatch(
      /everyone \(as usual\)\n.*as Discord has it \(as usual\)\n/,
    )
  })
})

test('where nothing is kept, nothing can be chosen, and the asker is told', async () => {
  const { choose, isPrivate } = await bot({ servers: null })
  expect(await choose({ private: 'yes' })).toMatch(/^Cette installation ne garde rien/)
  expect(await isPrivate()).toBe(false)
})

test('a disk that cannot be written to: nothing changes, and the asker is told', async () => {
  const { database, choose, isPrivate, failures } = await bot()
  database.exec('PRAGMA query_only = ON')
  expect(await choose({ private: 'yes' })).toMatch(/n’est pas utilisable pour le moment.* rien n’a été fait/)
  database.exec('PRAGMA query_only = OFF')
  expect(await isPrivate()).toBe(false)
  expect(failures).toHaveLength(1)
})

test('what a server chose is deleted with all that is its own, and not before', async () => {
  const first = await bot()
  await first.choose({ private: 'yes' })
  first.fake.gateway.dispatch('GUILD_DELETE', { id: GUILD })
  await expect.poll(() => openStore(storePath(first.state)).store.hasLeft(GUILD)).toBe(true)
  expect(await first.isPrivate({ ownInstall: true })).toBe(true)
  await first.close()
  const { store } = openStore(storePath(first.state))
  expect(store.purge(Date.now() + 1)).toEqual([GUILD])
  store.close()
  expect(await (await bot({ state: first.state })).isPrivate()).toBe(false)
})
