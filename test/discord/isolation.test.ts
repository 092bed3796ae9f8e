import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { Reader } from '../../src/library.ts'
import type { Given } from '../../src/servers/gather.ts'
import { Servers } from '../../src/servers/servers.ts'
import { Storage } from '../../src/servers/storage.ts'
import { small } from '../answers/library.ts'
import { doing } from '../servers/open.ts'
import { startBot } from './bot.ts'
import { type AskOptions, FakeDiscord, GUILD, OTHER_GUILD } from './fake/discord.ts'
import type { Exchange } from './fake/exchange.ts'
import { seenIn } from './fake/seen.ts'

// Two worlds that differ in one thing: in one, a server has added articles of its own. From another server, and in direct
// messages, nobody must be able to tell which world it is: whatever is asked, typed or pressed, every payload is the same.

/** The neighbour's own: a speaker of the shared library too, a namesake of one, a shared title, and what nobody else has. */
const SECRETS = [
  'Inès Caradec quitte la mairie de Kerlann. « Je pars sans amertume ni regret », a déclaré Inès Caradec, maire sortante. Le barrage de Kerlann attendra.',
  'La halle aux grains rachetée en secret. « Le marché sera signé à Vaudreuil », a confié Odile Morvan, notaire. Bastien Morvan n’a pas répondu.',
  'Le coffre de Vaudreuil. « Nous avons compté onze lingots », a révélé Zénobie Quemener. « Onze, pas douze », a-t-elle ajouté.',
  'A ferry captain speaks. "The engine was never inspected," said Moira Tennant. Captain Xavier Underhill agreed.',
] as const
/** What the other server has added itself, in both worlds. */
const OWN = [
  'Le moulin de Trévou tourne. « Nous moudrons dès lundi », a promis Gwenn Riou. Le barrage de Kerlann lui donne son eau.',
  'La halle du moulin. « La halle nous revient », a dit Bastien Morvan.',
] as const

const written = (text: string, id: number): Given => ({
  ...{ kind: 'message', text, author: 'Quelqu’un', writtenAt: new Date('2031-06-07T08:09:10Z') },
  url: `https://discord.com/channels/1/2/${900 + id}`,
})

interface World {
  readonly fake: FakeDiscord
  readonly bot: Awaited<ReturnType<typeof startBot>>
  readonly servers: Servers
  readonly storage: Storage
  readonly state: string
}

async function world(secrets: readonly string[]): Promise<World> {
  const state = mkdtempSync(join(tmpdir(), 'verbatim-'))
  const fail = (problem: unknown) => {
    throw problem
  }
  const storage = Storage.open(state)
  const servers = new Servers({
    ...{ storage, shared: small as Reader, userAgent: 'Verbatim/0' },
    limits: { articles: 100, megabytes: 10, feeds: 3, keptDays: 30 },
    told: { notice: fail, failed: fail, purged: fail, changed: () => {} },
  })
  for (const [id, text] of secrets.entries()) await servers.articles.add(written(text, id), doing(GUILD).by)
  if (secrets.length > 0) {
    const asked = { channel: '300000000000000003', canPost: true, language: 'fr', topic: 'lingots' } as const
    await servers.watches.add({ ...asked, speaker: 'Zénobie Quemener' }, GUILD, '4')
    await servers.watches.add({ ...asked, speaker: '' }, GUILD, '4')
    servers.settings.change(GUILD, { private: true, language: 'fr' })
  }
  for (const [id, text] of OWN.entries()) await servers.articles.add(written(text, 50 + id), doing(OTHER_GUILD).by)
  const fake = await FakeDiscord.start({ unavailableGuilds: [GUILD, OTHER_GUILD] })
  const bot = await startBot(fake, { library: small, servers, guild: null })
  return { fake, bot, servers, storage, state }
}

let there: World
let not: World
beforeAll(async () => {
  there = await world(SECRETS)
  not = await world([])
})
afterAll(async () => {
  for (const { fake, bot, servers, storage, state } of [there, not]) {
    await bot.stop()
    await servers.close()
    storage.close()
    await fake.stop()
    rmSync(state, { recursive: true })
  }
})

/** Does something, and waits until the bot is done with it. */
async function done({ fake, bot }: World, act: (fake: FakeDiscord) => Exchange): Promise<Exchange> {
  bot.log.length = 0
  const exchange = act(fake)
  const isDone = () => bot.log.some((line) => /"msg":"(?:answered|a command failed)"/.test(line))
  await expect.poll(isDone, { interval: 1, timeout: 20_000 }).toBe(true)
  return exchange
}

/** All that anybody sees of it. */
const seen = (...exchanges: readonly Exchange[]) =>
  exchanges.map(({ choices, messages }) => ({
    choices,
    messages: messages.map(({ ephemeral, body }) => ({ ephemeral, body })),
  }))

/** Expects that it looks the same in both worlds. */
async function same(act: (world: World) => Promise<Exchange | readonly Exchange[]>, what: string): Promise<void> {
  const [one, other] = await Promise.all([there, not].map(async (world) => [await act(world)].flat()))
  expect(seen(...(one ?? [])), what).toEqual(seen(...(other ?? [])))
}

const elsewhere: readonly (readonly [string, AskOptions])[] = [
  ['in another server', { guild: OTHER_GUILD, locale: 'fr' }],
  ['in direct messages', { direct: true }],
]

/** Every word of the secrets, and what could be asked with it. */
const words = [...new Set(SECRETS.join(' ').match(/\p{Lu}[\p{L}\d]+|[\p{L}\d]{7,}/gu))]
const asks = [
  ...words.flatMap((word) => [
    ['who', { question: word }] as const,
    ['quote', { topic: word }] as const,
    ['quote', { speaker: word }] as const,
    ['articles', { search: word }] as const,
  ]),
  ...SECRETS.flatMap((text) => [
    ['check', { text }] as const,
    ['summary', { topic: text.slice(0, 80) }] as const,
    ['summary', { article: text.slice(0, 40) }] as const,
    ['articles', { article: text.slice(0, 40) }] as const,
    ['quote', { article: text.slice(0, 40) }] as const,
    ['who', { question: text.slice(0, 60) }] as const,
  ]),
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ['speakers', { letter }] as const),
  ...['about', 'help', 'articles', 'speakers'].map((command) => [command, {}] as const),
  ['quote', { from: '2031-06-07', to: '2031-06-07' }],
] as const

async function ownIds(): Promise<readonly string[]> {
  const library = await there.servers.libraryOf(GUILD)
  return library.heads().flatMap(({ id }) => (id.startsWith('own-') ? [id] : []))
}

test('the two worlds do differ, in the neighbour’s server', async () => {
  const ask = (world: World) => done(world, (fake) => fake.slash('quote', { topic: 'lingots' }))
  expect(seenIn((await ask(there)).messages[0] ?? { body: {} }).text).toContain('Nous avons compté onze lingots')
  expect(seen(await ask(there))).not.toEqual(seen(await ask(not)))
  expect(await ownIds()).toHaveLength(SECRETS.length)
})

describe.each(elsewhere)('%s nobody can tell what a neighbour has', (_, where) => {
  test('by any question', async () => {
    for (const [command, options] of asks) {
      const ask = (world: World) => done(world, (fake) => fake.slash(command, options, where))
      await same(ask, `/${command} ${JSON.stringify(options)}`)
    }
  })

  test('by the ids of what it has', async () => {
    const speakers = (await there.servers.libraryOf(GUILD)).speakers().map(({ id }) => id)
    for (const [command, option, values] of [
      ['articles', 'article', await ownIds()],
      ['summary', 'article', await ownIds()],
      ['quote', 'article', await ownIds()],
      ['quote', 'speaker', speakers],
    ] as const)
      for (const value of values) {
        const ask = (world: World) => done(world, (fake) => fake.slash(command, { [option]: value }, where))
        await same(ask, `/${command} ${value}`)
      }
  })

  test('by typing into any option that suggests', async () => {
    const typed = ['', ...'abcdefghijklmnopqrstuvwxyz', ...words.map((word) => word.slice(0, 4))]
    for (const { data } of commands)
      for (const option of data.options ?? [])
        if ('autocomplete' in option && option.autocomplete)
          for (const value of typed) {
            const type = (world: World) => done(world, (fake) => fake.typing(data.name, option.name, value, where))
            await same(type, `${data.name} ${option.name} ${value}`)
          }
  })

  test('by any button or list under what the neighbour was answered', async () => {
    const bodies = []
    for (const [command, options] of asks.filter((_, at) => at % 5 === 0)) {
      const exchange = await done(there, (fake) => fake.slash(command, options, { guild: GUILD }))
      bodies.push(...exchange.messages.map(({ body }) => body))
    }
    const pressed = new Set<string>()
    for (const body of bodies) {
      const { buttons, lists } = seenIn({ body })
      const presses = [
        ...buttons.flatMap(({ id }) => (id === undefined ? [] : [{ key: String(id), label: null }])),
        ...lists.flatMap(({ choices }) =>
          choices.map(({ label, value }) => ({ key: String(value), label: String(label) })),
        ),
      ]
      for (const { key, label } of presses) {
        if (pressed.has(key)) continue
        pressed.add(key)
        const press = async (world: World) => {
          // As if the message stood here: Discord would not do that, but ids can be forged.
          const base = await done(world, (fake) => fake.slash('about', {}, where))
          base.edit('@original', body)
          const exchange = await done(world, (fake) =>
            label === null ? fake.press(base, key, where) : fake.choose(base, label, where),
          )
          return [base, exchange]
        }
        await same(press, key)
      }
    }
    expect(pressed.size).toBeGreaterThan(40)
  }, 60_000)
})

test('another server can neither see nor change what it has', async () => {
  const where = { guild: OTHER_GUILD, locale: 'fr', permissions: 32n } as const
  for (const id of [...(await ownIds()), 'Le coffre de Vaudreuil'])
    for (const subcommand of ['remove', 'unfollow'] as const) {
      const option = subcommand === 'remove' ? 'article' : 'url'
      const ask = (world: World) =>
        done(world, (fake) => fake.slash('library', { [option]: id }, { ...where, subcommand }))
      await same(ask, `${subcommand} ${id}`)
      const type = (world: World) =>
        done(world, (fake) => fake.typing('library', option, id.slice(0, 5), { ...where, subcommand }))
      await same(type, `${subcommand} ${id}`)
    }
  await same((world) => done(world, (fake) => fake.slash('settings', {}, where)), 'settings')
  for (const subcommand of ['feeds', 'export']) {
    const ask = (world: World) => done(world, (fake) => fake.slash('library', {}, { ...where, subcommand }))
    await same(ask, subcommand)
  }
  const watched = there.servers.watches.store.of(GUILD)
  expect(watched).toHaveLength(2)
  for (const subcommand of ['list', 'remove', 'pause']) {
    const values = subcommand === 'list' ? [{}] : watched.map(({ number }) => ({ watch: String(number) }))
    for (const value of values)
      await same((world) => done(world, (fake) => fake.slash('watch', value, { ...where, subcommand })), subcommand)
    if (subcommand !== 'list')
      await same(
        (world) => done(world, (fake) => fake.typing('watch', 'watch', '', { ...where, subcommand })),
        subcommand,
      )
  }
  const adding = { ...where, subcommand: 'add' }
  await same((world) => done(world, (fake) => fake.typing('watch', 'speaker', 'Quem', adding)), 'watch add')
  await same(
    (world) =>
      done(world, (fake) => fake.slash('watch', { speaker: 'Quemener' }, { ...adding, botPermissions: 3072n })),
    'watch add',
  )
  expect(there.servers.watches.store.of(GUILD)).toEqual(watched)
  expect(await ownIds()).toHaveLength(SECRETS.length)
  for (const { fake } of [there, not]) expect(fake.refusals).toEqual([])
})
