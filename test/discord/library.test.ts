import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { small } from '../answers/library.ts'
import { serve } from '../fetching/server.ts'
import { pageOf } from '../sources/web.ts'
import { botInServers } from './bot.ts'
import { type AskOptions, type FakeDiscord, GUILD, OTHER_GUILD, STRANGER } from './fake/discord.ts'
import type { Exchange } from './fake/exchange.ts'
import { seenIn } from './fake/seen.ts'

// What those who look after a server can do with its articles.

let fake: FakeDiscord

const SOON = { timeout: 20_000 }
const french = { locale: 'fr' } as const

const bot = async (...set: Parameters<typeof botInServers>) => {
  const started = await botInServers(...set)
  fake = started.fake
  return started
}

const library = (subcommand: string, values: Readonly<Record<string, string>> = {}, options: AskOptions = {}) =>
  fake.slash('library', values, { ...french, ...options, subcommand })
const textOf = (exchange: Exchange) => exchange.messages.map((shown) => seenIn(shown).text).join('\n')
const answer = async (exchange: Exchange, said: RegExp) => {
  await expect.poll(() => textOf(exchange), SOON).toMatch(said)
  expect(exchange.seenByAll).toEqual([])
}

/** A site with one page. */
const site = (title: string, said: string) =>
  serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(title, said)))

test('everything that was added is exported: originals as they came, articles to be read again', async () => {
  const text = '# Le moulin\n\nLe moulin tourne. « Nous moudrons lundi », a promis Gwenn Riou.\n'
  const { origin } = await serve((_, response) => response.end(text))
  await bot()
  await answer(library('export'), /^Ce serveur n’a pas d’articles à lui/)
  await answer(
    library(
      'add',
      {},
      { files: { file: { filename: 'Le moulin.md', content_type: 'text/markdown', url: `${origin}/1` } } },
    ),
    /^Ajouté à ce serveur · 1 citation\n.*Le moulin/,
  )
  const exchange = library('export')
  await answer(exchange, /^Tout ce que ce serveur a ajouté\s: 1 article/)
  await expect.poll(() => fake.sent.length, SOON).toBe(1)
  const [sent] = fake.sent
  expect(sent).toMatchObject({ token: exchange.asked.token, name: 'articles.zip' })
  const files = Object.entries(unzipSync(sent?.bytes ?? Buffer.alloc(0))).map(([name, bytes]) => [
    name,
    Buffer.from(bytes).toString(),
  ])
  expect(files.map(([name]) => name)).toEqual(['originals/0001-Le-moulin.md', 'added.json', 'articles-1.jsonl'])
  expect(files[0]?.[1]).toBe(text)
})

describe('an article is added', () => {
  test('by its address; it is answered from at once, and in no other server', async () => {
    const { origin } = await site('Le conseil tranche', 'La digue sera refaite avant l’hiver')
    await bot()
    const added = library('add', { url: `${origin}/conseil` })
    await answer(added, /^Ajouté à ce serveur · 1 citation\nLe conseil tranche$/)
    await answer(fake.tap(added, 'Ouvrir ici', french), /Le conseil tranche[\s\S]*Odile Ferrand/)
    const asked = { topic: 'digue refaite hiver' }
    expect(seenIn(await fake.slash('quote', asked, french).answer()).text).toContain('avant l’hiver')
    for (const where of [{ guild: OTHER_GUILD }, { direct: true }])
      expect(seenIn(await fake.slash('quote', asked, where).answer()).text).toMatch(/^Not found/)
  })

  test('by a right click on a message: its text, the page that it names, or its files', async () => {
    const { origin } = await site('Le conseil tranche', 'La digue sera refaite avant l’hiver')
    await bot()
    const at = (message: object) => fake.menu('Add as article', { ...message }, french)
    const said = 'La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.'
    await answer(at({ content: said }), /^Ajouté à ce serveur · 1 citation\nLa mairie a parlé hier soir/)
    await answer(at({ content: `${origin}/conseil` }), /Le conseil tranche/)
    const file = { id: '1', size: 1, filename: 'a.html', content_type: 'text/html; charset=utf-8', url: `${origin}/a` }
    const picture = { ...file, id: '2', filename: 'b.png', content_type: 'image/png' }
    await answer(
      at({ attachments: [file, { ...file, id: '3', proxy_url: '' }, picture] }),
      /^Déjà là, avec les mêmes mots\nLe conseil tranche\nb\.png n’est d’aucun format/,
    )
    await answer(at({ content: said, attachments: [picture] }), /La mairie a parlé/)
    await answer(at({}), /^Ce message n’a ni texte ni fichier/)
  })

  test('of which nothing can be read: privately, with the reason', async () => {
    await bot()
    await answer(library('add'), /^Donnez l’adresse d’un article/)
    await answer(library('add', { url: 'http://169.254.169.254/latest' }), /n’est pas une adresse publique/)
    await answer(library('add', { url: 'ftp://journal.test/a' }, { locale: 'en-GB' }), /^Only http and https addresses/)
    const { origin } = await serve((_, response) => response.end(''))
    const files = { file: { filename: 'vide.md', content_type: 'text/markdown', url: `${origin}/` } }
    await answer(library('add', {}, { files }), /^Aucun article n’a pu être lu\.\nvide\.md\s: est vide/)
    await answer(library('add', { url: 'https://a.test' }, { files }), /pas les deux/)
  })

  test('where nothing is kept: says so', async () => {
    await bot({ servers: null })
    await answer(library('add', { url: 'https://a.test' }), /^Cette installation ne garde rien/)
    await answer(library('feeds'), /^Cette installation ne garde rien/)
  })

  test('slowly: how far it is is shown, and who asked can call it off', async () => {
    const { origin } = await serve(() => {})
    await bot()
    const adding = library('add', { url: `${origin}/slow` })
    await answer(adding, /^Récupération en cours…/)
    const [button] = seenIn(adding.messages[0] ?? { body: {} }).buttons
    expect(button?.label).toBe('Annuler')
    // Ids can be forged.
    for (const options of [{ by: STRANGER }, { guild: OTHER_GUILD }]) {
      const pressed = fake.press(adding, String(button?.id), options)
      expect(seenIn(await pressed.answer()).text).toMatch(/^This button is from an earlier version/)
    }
    expect(textOf(adding)).toMatch(/^Récupération/)
    fake.press(adding, String(button?.id), french)
    await answer(adding, /^Annulé/)
  })
})

test('an article is removed by its title as suggested, and shared ones stay', async () => {
  const { servers } = await bot()
  await answer(
    fake.menu('Add as article', { content: 'La mairie a parlé. « Rien ne presse », a dit Odile Ferrand.' }, french),
    /Ajouté/,
  )
  const typed = fake.typing('library', 'article', 'mair', { ...french, subcommand: 'remove' })
  const [choice] = await typed.suggestions()
  expect(choice).toMatchObject({ name: expect.stringMatching(/^La mairie a parlé/) })
  const nothing = fake.typing('library', 'article', '', { guild: OTHER_GUILD, subcommand: 'remove' })
  expect(await nothing.suggestions()).toEqual([])
  await answer(library('remove', { article: 'halle' }), /commun à tous/)
  await answer(
    library('remove', { article: String(choice?.['value']) }, { guild: OTHER_GUILD }),
    /n’a pas à lui d’article/,
  )
  await answer(library('remove', { article: String(choice?.['value']) }), /^Retiré\s: La mairie a parlé/)
  expect((await servers.libraryOf(GUILD)).size).toBe(small.size)
})

test('a feed is followed, listed, suggested and left', async () => {
  const { origin } = await serve((request, response) => {
    if (request.url === '/rss')
      response.end(
        '<rss version="2.0"><channel><title>F</title><item><link>/a</link><title>x</title></item></channel></rss>',
      )
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(pageOf('Premier conseil', 'La digue tiendra cet hiver'))
  })
  const { servers } = await bot()
  await answer(library('feeds'), /^Ce serveur ne suit aucun flux/)
  await answer(library('follow', { url: `${origin}/a` }), /^Ce n’est pas un flux/)
  await answer(library('follow', { url: `${origin}/rss` }), /^Suivi à partir de maintenant/)
  await expect.poll(async () => (await servers.libraryOf(GUILD)).size, SOON).toBe(small.size + 1)
  await expect.poll(() => servers.feeds.list(GUILD), SOON).toMatchObject({ feeds: [{ kind: 'read' }] })
  await answer(library('feeds'), /^Ce serveur suit 1 flux\n.*\/rss\ntout va bien/)
  const typed = fake.typing('library', 'url', 'rss', { ...french, subcommand: 'unfollow' })
  expect(await typed.suggestions()).toMatchObject([{ value: `${origin}/rss` }])
  await answer(library('unfollow', { url: `${origin}/rss` }), /n’est plus suivi/)
  await answer(library('feeds'), /^Ce serveur ne suit aucun flux/)
})

describe('a server that takes the bot out', () => {
  const said = { content: 'La mairie a parlé hier soir. « Rien ne presse », a assuré Odile Ferrand.' }
  const size = async (servers: { libraryOf(server: string): Promise<{ size: number }> }) =>
    (await servers.libraryOf(GUILD)).size

  test('has nothing of its own shown any more, and has it again when the bot comes back', async () => {
    const { servers } = await bot()
    await answer(fake.menu('Add as article', said, french), /Ajouté/)
    fake.gateway.dispatch('GUILD_DELETE', { id: GUILD })
    await expect.poll(() => size(servers), SOON).toBe(small.size)
    fake.gateway.dispatch('GUILD_CREATE', { id: GUILD, name: 'Morne-Rive', channels: [], members: [], threads: [] })
    await expect.poll(() => size(servers), SOON).toBe(small.size + 1)
  })

  test('and whose members have installed it for themselves: they see what all share', async () => {
    await bot()
    await answer(fake.menu('Add as article', said, french), /Ajouté/)
    const asked = (options: AskOptions) => fake.slash('quote', { topic: 'Rien ne presse' }, options).answer()
    fake.gateway.dispatch('GUILD_DELETE', { id: GUILD })
    expect(seenIn(await asked({ ownInstall: true })).text).toMatch(/^Not found/)
    // It was only the bot as a member that was taken out: the server has its commands still.
    expect(seenIn(await asked({})).text).toContain('Rien ne presse')
  })

  test('is told from one that is only down', async () => {
    const { servers } = await bot()
    await answer(fake.menu('Add as article', said, french), /Ajouté/)
    fake.gateway.dispatch('GUILD_DELETE', { id: GUILD, unavailable: true })
    fake.gateway.dispatch('GUILD_DELETE', { id: OTHER_GUILD })
    expect((await fake.slash('about', {}, french).answer()).ephemeral).toBe(true)
    expect(await size(servers)).toBe(small.size + 1)
  })

  test('while the bot is not there is noticed when it connects again', async () => {
    const { servers, close, state } = await bot()
    await answer(fake.menu('Add as article', said, french), /Ajouté/)
    expect(await size(servers)).toBe(small.size + 1)
    await close()
    const again = await bot({ state, guilds: [OTHER_GUILD] })
    await expect.poll(() => size(again.servers), SOON).toBe(small.size)
  })
})
