import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { views } from '../commands/views.ts'
import { openLibrary } from '../src/library.ts'
import type { Question } from '../src/model.ts'
import { root } from '../src/program.ts'
import { readAsk } from '../src/replies/discord/asks.ts'
import { discordReply } from '../src/replies/discord.ts'
import { seenIn } from '../test/discord/fake/seen.ts'
import { messagePicture } from './picture/discord.ts'
import { terminalPicture } from './picture/terminal.ts'

// Draws the pictures of the README: questions put to the sample articles by the program itself, its answers as the
// terminal and Discord show them. `npm run picture`.

const CARD = { command: 'quote', options: { topic: 'eau partie', speaker: 'Castaing', article: 'fr/crue-sourdre' } }

/** Every picture, by its file in docs/. */
export async function pictures(): Promise<ReadonlyMap<string, string>> {
  const { library } = await openLibrary([join(root, 'content')])
  const shown = async ({ command, options }: Question) => {
    const answer = commands.find(({ data }) => data.name === command)?.answer ?? views.get(command)
    if (!answer) throw new Error(`there is no command ${command}`)
    return discordReply(await answer(options, library), { command, options, language: 'fr' }).components
  }
  const card = await shown(CARD)
  const button = seenIn({ body: { components: card } }).buttons.find(({ label }) => label === 'Dans son contexte')
  const context = readAsk(String(button?.id))
  if (!context) throw new Error('the card has no button that shows the context')
  return new Map([
    ['answer.svg', await terminalPicture()],
    ['card.svg', messagePicture('/citation sujet:eau partie personne:Castaing article:fr/crue-sourdre', card)],
    ['context.svg', messagePicture('Dans son contexte', await shown(context))],
    ['speakers.svg', messagePicture('/personnes', await shown({ command: 'speakers', options: {} }))],
  ])
}

if (import.meta.main) for (const [name, picture] of await pictures()) writeFileSync(join(root, 'docs', name), picture)
