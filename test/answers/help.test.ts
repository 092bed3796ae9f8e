import { expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { about } from '../../src/answers/about.ts'
import { program } from '../../src/program.ts'
import { town } from '../discord/town.ts'
import { libraryOf, small } from './library.ts'

const help = commands.find(({ data }) => data.name === 'help')

test.each([
  ['small', small],
  ['town', town],
])('every example of /help is answered, in both languages (%s)', async (_, library) => {
  const answer = await help?.answer({}, library)
  if (answer?.kind !== 'help') throw new Error('no help')
  expect(answer.commands.map(({ key }) => key)).toEqual(commands.map(({ data }) => data.name))
  for (const examples of Object.values(answer.examples)) {
    expect(examples.map(({ command }) => command)).toEqual(['who', 'quote', 'check', 'summary', 'articles', 'speakers'])
    for (const { command, options } of examples) {
      const asked = commands.find(({ data }) => data.name === command)
      expect((await asked?.answer(options, library))?.kind).not.toBe('not-found')
    }
  }
})

test('examples are about articles of the reader’s language where there are any', async () => {
  const answer = await help?.answer({}, small)
  expect(answer?.kind === 'help' && answer.examples.en[0]?.options).toEqual({ question: 'We got what we came for' })
  const french = await help?.answer(
    {},
    libraryOf({ id: 'a', text: '« Nous avons tenu tous les délais », a dit Maud Kervran.' }),
  )
  expect(french?.kind === 'help' && french.examples.en).toEqual(french?.kind === 'help' && french.examples.fr)
})

test('without articles there is help all the same, and no example', async () => {
  expect(await help?.answer({}, libraryOf())).toMatchObject({ kind: 'help', examples: { fr: [], en: [] } })
})

test('about tells what there is', async () => {
  expect(await about(small)).toMatchObject({
    ...program(),
    kind: 'about',
    articles: 3,
    languages: { fr: 2, en: 1 },
    speakers: 3,
    oldest: '2031-03',
    newest: '2031-05-01',
  })
})
