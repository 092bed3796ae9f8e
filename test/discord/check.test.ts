import { describe, expect, test } from 'vitest'
import { botForAll } from './bot.ts'
import { seenIn } from './fake/seen.ts'
import { endless, town } from './town.ts'

const { fake } = await botForAll({ library: town })

const MENU = 'Check this quote'
const french = { locale: 'fr', guildLocale: 'fr' } as const

describe('at a message', () => {
  test.each<[string, string, RegExp]>([
    [
      'word for word',
      '« La halle restera ouverte le dimanche »',
      /^Mot pour mot\n.*La halle restera ouverte le dimanche/s,
    ],
    ['shortened', '> La halle restera le dimanche', /^Raccourcie\n.*omis.:.«.ouverte.»/s],
    ['altered', '« La halle restera fermée le dimanche »', /^Modifiée\n.*fermée au lieu de «.ouverte.»/s],
    [
      'someone else',
      '« La halle restera ouverte » — Morvan',
      /^Dite par quelqu’un d’autre\n.*à Morvan, l’article à Maud Kervran/s,
    ],
    [
      'joined',
      '« La halle restera ouverte le dimanche. We got what we came for »',
      /^Assemblée à partir de plusieurs citations\n.*Maud Kervran.*Moira Tennant/s,
    ],
    [
      'unquoted',
      '« La halle de Morne-Rive est restée vide dix ans »',
      /^Figure dans l’article, mais pas comme citation/,
    ],
    ['not found', '« Les dragons dorment sous la montagne »', /^Introuvable dans ces 15 articles/],
    ['nothing in it', '', /^Rien n’est demandé/],
  ])('%s: told to whoever asked alone', async (_, content, expected) => {
    const exchange = fake.menu(MENU, { content }, french)
    const shown = await exchange.answer()
    expect(seenIn(shown).text).toMatch(expected)
    expect(shown.ephemeral).toBe(true)
    expect(exchange.seenByAll).toEqual([])
  })

  test('the difference in bold and struck through, the message’s marks escaped', async () => {
    const content = '« La halle restera **ouverte** le ~~`lundi`~~ @everyone <@1> »'
    const { text, marks } = seenIn(await fake.menu(MENU, { content }).answer())
    expect(text).toMatch(/^Altered\n/)
    expect(marks).toContainEqual(expect.objectContaining({ words: expect.stringMatching(/^lundi/) }))
    expect(marks.filter(({ words }) => words === 'dimanche')).not.toEqual([])
  })

  test('can be published, in the language of the server', async () => {
    const content = '« La halle restera fermée le dimanche »'
    const exchange = fake.menu(MENU, { content }, { locale: 'en-GB', guildLocale: 'fr' })
    const publish = seenIn(await exchange.answer()).buttons.find(({ label }) => /everyone/.test(String(label)))
    const press = fake.press(exchange, String(publish?.id), { locale: 'en-GB', guildLocale: 'fr' })
    await expect.poll(() => press.seenByAll.map((shown) => seenIn(shown).text).join()).toMatch(/^Modifiée/)
  })

  test('a forwarded message, and one that is an embed', async () => {
    const said = '« La halle restera ouverte le dimanche »'
    const forwarded = {
      message_reference: { type: 1, channel_id: '1', message_id: '2' },
      message_snapshots: [{ message: { content: said, embeds: [], attachments: [], type: 0 } }],
    }
    const embedded = { embeds: [{ type: 'rich', description: said }] }
    for (const message of [forwarded, embedded])
      expect(seenIn(await fake.menu(MENU, message).answer()).text).toMatch(/^Word for word/)
  })

  test('more quotations than a message has room for', async () => {
    const content = Array.from(
      { length: 40 },
      (_, at) => `« Le marché numéro ${1 + (at % 12)} fut le plus ${'très '.repeat(at)}beau »`,
    )
    const { text } = seenIn(await fake.menu(MENU, { content: content.join('\n').slice(0, 4000) }).answer())
    expect(text).toMatch(/Altered · Le marché numéro 9.*2\d more quotations/s)
  })

  test('a quotation longer than a message', async () => {
    const { text } = seenIn(
      await fake.menu(MENU, { content: `« ${endless.split(' ').slice(0, 600).join(' ')} »` }).answer(),
    )
    expect(text).toMatch(/^Word for word/)
  })
})

test.each([
  [french, /^Raccourcie/],
  [{ locale: 'en-US', guildLocale: 'en-US' } as const, /^Shortened/],
])('/check is answered for all to see: %j', async (locale, expected) => {
  const exchange = fake.slash('check', { text: '« La halle restera le dimanche »' }, locale)
  expect(seenIn(await exchange.answer()).text).toMatch(expected)
  expect(exchange.seenByAll).toHaveLength(1)
})
