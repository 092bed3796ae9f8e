import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { definitions } from '../../src/discord/definitions.ts'
import { parseLine } from '../../src/terminal/line.ts'
import { botForAll } from './bot.ts'
import { type FakeDiscord, STRANGER } from './fake/discord.ts'
import type { Exchange } from './fake/exchange.ts'
import { type Message, seenIn } from './fake/seen.ts'
import { endless, town } from './town.ts'

// The real commands over a real library, asked as people ask them in Discord.

const { fake, restart } = await botForAll({ library: town })

const french = { locale: 'fr', guildLocale: 'fr' } as const

async function ask(...asked: Parameters<FakeDiscord['slash']>): Promise<{ exchange: Exchange; seen: Message }> {
  const exchange = fake.slash(...asked)
  return { exchange, seen: seenIn(await exchange.answer()) }
}

/** What a press leads to in a message of its own. */
async function answered(exchange: Exchange) {
  const shown = await exchange.answer()
  return { ...seenIn(shown), ephemeral: shown.ephemeral }
}

const shownIn = (exchange: Exchange) => exchange.messages.map((shown) => seenIn(shown).text).join('\n')

/** What a command is called in a language: each of its subcommands by its whole name, where it has such. */
function namesIn(data: (typeof definitions)[number], locale: string): readonly string[] {
  const nameOf = ({ name, name_localizations: names }: Named) =>
    (names && Object.entries(names).find(([code]) => code === locale)?.[1]) ?? name
  const parts = 'options' in data ? (data.options ?? []).filter(({ type }) => type === 1) : []
  return parts.length > 0 ? parts.map((part) => `${nameOf(data)} ${nameOf(part)}`) : [nameOf(data)]
}

type Named = Pick<(typeof definitions)[number], 'name' | 'name_localizations'>

describe('every command and option is answered', () => {
  const rows: readonly [string, Record<string, string | number>, RegExp][] = [
    ['who', { question: 'qui a promis que la halle resterait ouverte ?' }, /La halle restera ouverte le dimanche/],
    ['who', { question: 'Bastien Morvan' }, /Bastien Morvan\n12 citations/],
    ['quote', { topic: 'halle' }, /restera ouverte/],
    ['quote', { speaker: 'Kervran' }, /restera ouverte/],
    ['quote', { speaker: 'bastien-morvan', from: '2030-01-12' }, /numéro 12/],
    ['quote', { speaker: 'bastien-morvan', to: '2030-01-01' }, /numéro 1 /],
    ['quote', { article: 'ferry' }, /We got what we came for/],
    ['quote', { speaker: 'bastien-morvan', order: 'newest' }, /^[^\n]*numéro 12 /],
    ['quote', { topic: 'marché numéro 3', order: 'best' }, /^[^\n]*numéro 3 /],
    ['check', { text: '« La halle restera ouverte le dimanche » (Kervran)' }, /^Mot pour mot/],
    ['summary', { article: 'ferry', sentences: 1 }, /We got what we came for.*said Moira Tennant/],
    ['summary', { topic: 'halle' }, /halle/],
    ['articles', {}, /Les derniers articles\n.*Ferry strike ends/],
    ['articles', { search: 'halle' }, /La halle de Morne-Rive vendue/],
    ['articles', { article: 'halle de Morne' }, /par Inès Carvelle\n1 citation · Maud Kervran \(1\).*vide dix ans/s],
    ['articles', { from: '2031-03', to: '2031-04' }, /La halle de Morne-Rive vendue/],
    ['speakers', {}, /les plus cités d’abord\n.*Bastien Morvan · 12 citations · 12 articles/],
    ['speakers', { letter: 'k' }, /Noms en K, par nom\n.*Maud Kervran/],
    ['speakers', { order: 'name' }, /par nom\n.*Odile Ferrand/],
    ['speakers', { letter: 'm', order: 'quoted' }, /Noms en M, les plus cités d’abord\n.*Bastien Morvan/],
    ['help', {}, /Par exemple.*\/citation personne:.*Commandes.*\/résumé/s],
    ['about', {}, /Verbatim 0.*15 articles \(14 en français, 1 en anglais\).*2030.*mai 2031.*Il ne lit aucun message/s],
  ]

  test.each(rows)('/%s %j', async (command, options, expected) => {
    const { seen } = await ask(command, options, french)
    expect(seen.text).toMatch(expected)
  })

  test('none of them, and none of their choices, is left out here', () => {
    const used = rows.flatMap(([command, options]) => [
      command,
      ...Object.entries(options).flatMap(([key, value]) => [`${command} ${key}`, `${command} ${key} ${value}`]),
    ])
    for (const { data } of commands)
      for (const option of data.options ?? []) {
        const choices = 'choices' in option ? (option.choices ?? []) : []
        for (const name of [data.name, `${data.name} ${option.name}`]) expect(used).toContain(name)
        for (const { value } of choices) expect(used).toContain(`${data.name} ${option.name} ${value}`)
      }
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['articles', { article: 'no such title' }, /No article called no such title/],
    ['articles', { search: 'xylophone' }, /Not found in these 15 articles/],
    ['articles', { from: '1999', to: '1999' }, /No article of that time/],
    ['articles', { from: 'blue' }, /blue cannot be read as a date/],
    ['speakers', { letter: 'zz' }, /Nobody whose name begins with zz/],
    ['quote', { speaker: 'Nobody' }, /Nobody called Nobody/],
    ['quote', { from: 'blue' }, /blue cannot be read as a date/],
  ])('/%s %j finds nothing, which is told to the asker alone', async (command, options, expected) => {
    const { exchange, seen } = await ask(command, options)
    expect(seen.text).toMatch(expected)
    expect(exchange.seenByAll).toEqual([])
  })

  test('the examples of /help are answered', async () => {
    const { seen } = await ask('help', {}, french)
    const examples = seen.text.split('\n').filter((line) => /^\/\S+ \S+:/.test(line))
    expect(examples.length).toBeGreaterThan(3)
    for (const line of examples) {
      const read = parseLine(line, commands, 'fr')
      if (read.kind !== 'ask') throw new Error(`${line} is no question`)
      const { exchange } = await ask(read.command.data.name, read.options, french)
      expect(shownIn(exchange), line).not.toMatch(/^(Introuvable|Personne|Aucun)/)
    }
  })
})

describe('/help lists every command, those for who looks after a server among them', () => {
  test.each([
    [
      'fr',
      /Pour qui gère ce serveur\nIl faut la permission Gérer le serveur/,
      /Clic droit sur un message, Applications/,
    ],
    [
      'en-GB',
      /For those who manage this server\nIt takes the permission Manage Server/,
      /Right click on a message, Apps/,
    ],
  ])('in %s', async (locale, heading, menu) => {
    const { seen } = await ask('help', {}, { locale })
    expect(seen.text).toMatch(heading)
    expect(seen.text).toMatch(menu)
    for (const data of definitions)
      for (const name of namesIn(data, locale))
        expect(seen.text).toMatch(new RegExp(`^${data.type === 1 ? '/' : '.*: '}${name}(?: |$)`, 'm'))
  })

  test('their example is one of these articles’: whom it names is suggested', async () => {
    const { seen } = await ask('help', {}, french)
    const [, name = ''] = /^Par exemple\s: \/veille ajouter personne:(.+)$/m.exec(seen.text) ?? []
    expect((await fake.typing('quote', 'speaker', name).suggestions()).map(({ name }) => name)).toContain(name)
  })
})

describe('suggestions', () => {
  test.each([
    ['quote', 'speaker', 'kervran', 'Maud Kervran', 'maud-kervran'],
    ['quote', 'speaker', 'KÉRVRAN', 'Maud Kervran', 'maud-kervran'],
    ['quote', 'speaker', 'kervrna', 'Maud Kervran', 'maud-kervran'],
    ['articles', 'article', 'ferry', 'Ferry strike ends · 2031-05-01', 'ferry'],
    ['speakers', 'letter', '', 'A (1)', 'a'],
  ])('/%s %s:%s', async (command, option, typed, name, value) => {
    const [first] = await fake.typing(command, option, typed).suggestions()
    expect(first).toEqual({ name, value })
  })

  test('an article whose id is longer than Discord brings back is found by what stands for it', async () => {
    const [first] = await fake.typing('summary', 'article', 'halle').suggestions()
    const { seen } = await ask('articles', { article: String(first?.['value']) })
    expect(seen.text).toContain('La halle de Morne-Rive vendue')
  })
})

describe('what can be asked from a card', () => {
  const halle = ['quote', { topic: 'halle' }, french] as const

  test('the context: the paragraphs before and after, for whoever pressed, in their language', async () => {
    const { exchange } = await ask(...halle)
    const seen = await answered(fake.tap(exchange, 'Dans son contexte', { by: STRANGER, locale: 'en-US' }))
    expect(seen.ephemeral).toBe(true)
    expect(seen.text).toMatch(/restée vide dix ans.*l’a vendue lundi.*Les marchands ont applaudi/s)
    const bold = seen.marks.filter(({ kind }) => kind === 'bold').map(({ words }) => words)
    expect(bold).toContain('La halle restera ouverte le dimanche')
    expect(seen.buttons.map(({ label }) => label)).toEqual([
      'Read the article',
      'All by Maud Kervran',
      'Open here',
      'Show to everyone',
      'Dismiss',
    ])
  })

  test('words longer than a message, page by page, none lost', async () => {
    const { exchange } = await ask('quote', { article: 'digue' }, french)
    const pressed = fake.tap(exchange, 'En entier, dans son contexte', french)
    const { text, buttons } = await answered(pressed)
    const pages = [text]
    const [, count] = buttons.map(({ label }) => /^1 \/ (\d)$/.exec(String(label))).find((place) => place) ?? []
    for (let page = 2; page <= Number(count); page++) {
      fake.tap(pressed, 'Suivants', french)
      await expect.poll(() => shownIn(pressed)).not.toBe(pages.at(-1))
      pages.push(shownIn(pressed))
    }
    const read = pages.map((page) => page.split('\n').find((line) => /pierres|comptées/.test(line))).join(' ')
    expect(read.replace(/\s+/g, ' ')).toContain(endless)
    expect(exchange.messages).toHaveLength(1)
  })

  test('all by this speaker', async () => {
    const { exchange } = await ask(...halle)
    const seen = await answered(fake.tap(exchange, 'Toutes les citations de Maud Kervran', french))
    expect(seen.text).toContain('La halle restera ouverte le dimanche')
  })

  test('the article, and from there its quotations and its summary', async () => {
    const { exchange } = await ask(...halle)
    const opened = fake.tap(exchange, 'Ouvrir ici', french)
    expect((await answered(opened)).text).toMatch(/par Inès Carvelle.*Les marchands ont applaudi/s)
    expect((await answered(fake.tap(opened, 'Ses citations', french))).text).toContain('restera ouverte')
    const summed = fake.tap(opened, 'Résumer', french)
    expect((await answered(summed)).text).toContain('Mot pour mot')
    expect((await answered(fake.tap(summed, 'Ouvrir ici', french))).text).toContain('dix ans')
  })

  test('a person or an article out of a list', async () => {
    const { exchange: people } = await ask('speakers', { letter: 'm' }, french)
    expect((await answered(fake.choose(people, 'Maud Kervran', french))).text).toMatch(/^Maud Kervran\n1 citation/)
    const { exchange: list } = await ask('articles', {}, french)
    expect((await answered(fake.choose(list, 'Ferry strike ends', french))).text).toContain('The ferry strike ended')
  })
})

describe('pages', () => {
  test('of results turn for anybody, in the language of the message', async () => {
    const { exchange } = await ask('quote', { speaker: 'bastien-morvan' }, french)
    expect(shownIn(exchange)).toContain('1–3 / 12')
    fake.tap(exchange, 'Suivants', { by: STRANGER, locale: 'en-US' })
    await expect.poll(() => shownIn(exchange)).toContain('4–6 / 12')
    fake.tap(exchange, 'Suivants')
    await expect.poll(() => shownIn(exchange)).toContain('7–9 / 12')
    fake.tap(exchange, 'Précédents')
    await expect.poll(() => shownIn(exchange)).toContain('4–6 / 12')
    expect(exchange.messages).toHaveLength(1)
  })

  test('of articles and of speakers', async () => {
    const { exchange } = await ask('articles', {}, french)
    fake.tap(exchange, 'Suivants', french)
    await expect.poll(() => shownIn(exchange)).toContain('11–15 / 15')
    expect(shownIn(exchange)).toContain('Marché du dimanche, semaine 1\n')
  })

  test('of a question as long as Discord lets people type', async () => {
    const question = `qui parlait du marché du dimanche ${'et de la pluie qui tombait sur Morne-Rive, '.repeat(22)}`
    const { exchange } = await ask('quote', { topic: question.slice(0, 1000) }, french)
    fake.tap(exchange, 'Suivants', french)
    await expect.poll(() => shownIn(exchange)).toMatch(/4–6 \/ /)
  })

  test('go on after a restart', async () => {
    const { exchange } = await ask('quote', { speaker: 'bastien-morvan' }, french)
    await restart()
    fake.tap(exchange, 'Suivants', french)
    await expect.poll(() => shownIn(exchange)).toContain('4–6 / 12')
  })
})
