import { MessageFlags } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { views } from '../../commands/views.ts'
import type { Library } from '../../src/library.ts'
import type { LanguageCode, Question } from '../../src/model.ts'
import { readAsk, readPick } from '../../src/replies/discord/asks.ts'
import { readPress } from '../../src/replies/discord/controls.ts'
import { type DiscordOptions, discordReply } from '../../src/replies/discord.ts'
import { libraryOf } from '../answers/library.ts'
import { messageFaults } from './fake/message-rules.ts'
import { openapiFaults } from './fake/openapi.ts'
import { seenIn } from './fake/seen.ts'
import { hostile } from './hostile.ts'

// Whatever stands in the articles and whatever is asked, Discord takes the answer, and every button of it leads to
// another that Discord takes.

const said = fc
  .tuple(hostile, hostile)
  .map(([words, name]) => `« ${words} Le pont tiendra », a dit Maud ${name}Kervran. `)
const text = fc
  .array(fc.oneof(said, hostile, fc.constant('Le pont de Morne-Rive tient.\n\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => `« Nous savons que le pont tiendra », a promis Maud Kervran. ${parts.join('')}`)

const library = fc
  .array(
    fc.record({
      text,
      title: fc.oneof(hostile, fc.constant('Le pont de Morne-Rive')),
      outlet: fc.option(hostile),
      url: fc.option(fc.webUrl()),
      id: hostile,
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((articles) => libraryOf(...articles.map((article, at) => ({ ...article, id: `${article.id}${at}` }))))

const value = fc.oneof(
  {
    arbitrary: fc.constantFrom('pont', 'Maud', 'Morne-Rive', 'qui a dit que le pont tiendra ?', 'm', 'name'),
    weight: 5,
  },
  { arbitrary: hostile, weight: 1 },
)
const question = fc.constantFrom(...commands).chain(({ data }) =>
  fc.record({
    command: fc.constant(data.name),
    options: fc.dictionary(fc.constantFrom(...(data.options ?? []).map(({ name }) => name), 'none'), value, {
      maxKeys: 2,
    }),
  }),
)

async function taken(library: Library, { command, options }: Question, language: LanguageCode, shown: DiscordOptions) {
  const answer = commands.find(({ data }) => data.name === command)?.answer ?? views.get(command)
  if (!answer) throw new Error(`a button asks for ${command}`)
  const asked = { command, options, language }
  const { components } = discordReply(await answer(options, library), asked, shown)
  const body = { components, flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } }
  expect(messageFaults(body)).toEqual([])
  expect(openapiFaults('post /webhooks/{webhook_id}/{webhook_token}', body)).toEqual([])
  return seenIn({ body })
}

test('any articles, any question, any language, and every button from there', async () => {
  await fc.assert(
    fc.asyncProperty(library, question, fc.constantFrom<LanguageCode>('fr', 'en'), async (library, asked, language) => {
      const { buttons, lists } = await taken(library, asked, language, { hidden: true })
      const ids = buttons.map(({ id }) => String(id))
      const asks = [
        ...ids.map((id) => readAsk(id)),
        ...lists.flatMap(({ choices }) => choices.map(({ value }) => readPick(String(value)))),
      ]
      for (const ask of asks) if (ask) await taken(library, ask, language, {})
      const row = ids.filter((id) => readPress(id, ids))
      for (const id of row) {
        const press = readPress(id, row)
        if (press?.asked) expect(press.asked).toEqual({ ...asked, options: { ...asked.options }, language })
        await taken(library, asked, language, { from: press?.from ?? 0 })
      }
    }),
    { numRuns: 100 },
  )
})
