import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from 'discord.js'
import type { Answer, Question } from '../model.ts'
import { readAsk, readPick } from '../replies/discord/asks.ts'
import { type Press, readPress } from '../replies/discord/controls.ts'
import { discordNotice, discordReply, isPrivate } from '../replies/discord.ts'
import { words } from '../replies/words.ts'
import { readerLanguage } from './languages.ts'
import type { Manners } from './manners.ts'
import {
  acknowledge,
  acknowledgePress,
  idsBeside,
  type Pressed,
  publish,
  publishAsItStands,
  remove,
  replace,
  send,
} from './send.ts'

/** How a question is answered; null for one that this version does not know. */
export type Find = (question: Question) => (() => Promise<Answer>) | null

/**
 * Answers a pressed button or a choice in a list. Its ids say all that is needed, so one from before a restart works.
 * A private message reaches the asker alone, and so do its buttons: Discord shows them to nobody else.
 *
 * @returns how it ended, for the log.
 */
export async function press(interaction: Pressed, manners: Manners, find: Find): Promise<string> {
  const question = interaction.isButton() ? readAsk(interaction.customId) : readPick(interaction.values[0] ?? '')
  if (question) return answer(interaction, question, find)
  const pressed = interaction.isButton() ? readPress(interaction.customId, idsBeside(interaction)) : null
  if (!interaction.isButton() || !pressed) return stale(interaction)
  switch (pressed.role) {
    case 'dismiss':
      return dismiss(interaction)
    case 'publish':
      return show(interaction, pressed, manners, find)
    default:
      return turn(interaction, pressed, find)
  }
}

/** A question asked at a button: its answer is for whoever pressed, and can be published. */
async function answer(interaction: Pressed, question: Question, find: Find): Promise<string> {
  const ask = find(question)
  if (!ask) return stale(interaction)
  await acknowledge(interaction, true)
  const found = await ask()
  await send(interaction, discordReply(found, { ...question, language: readerLanguage(interaction) }, { hidden: true }))
  return found.kind
}

/** Another page, in the place of the one shown; what is no longer found leaves that as it was. */
async function turn(interaction: ButtonInteraction, { asked, from }: Press, find: Find): Promise<string> {
  const ask = asked && find(asked)
  if (!ask) return stale(interaction)
  await acknowledgePress(interaction)
  const found = await ask()
  const hidden = interaction.message.flags.has(MessageFlags.Ephemeral)
  if (isPrivate(found)) await send(interaction, aside(interaction, found, asked))
  else await replace(interaction, discordReply(found, asked, { from, hidden }))
  return found.kind
}

/** Shows everybody a private answer, in the server's language; one whose question is lost, as it stands. */
async function show(
  interaction: ButtonInteraction,
  { asked, from }: Press,
  manners: Manners,
  find: Find,
): Promise<string> {
  const ask = asked && find(asked)
  if (!ask) {
    await publishAsItStands(interaction)
    return 'published'
  }
  await acknowledgePress(interaction)
  const found = await ask()
  if (isPrivate(found)) {
    await send(interaction, aside(interaction, found, asked))
    return found.kind
  }
  const published = discordReply(found, { ...asked, language: manners.language(interaction) }, { from })
  await publish(interaction, published, discordReply(found, asked, { from }))
  return 'published'
}

async function dismiss(interaction: ButtonInteraction): Promise<string> {
  const isAsker = interaction.user.id === interaction.message.interactionMetadata?.user.id
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false
  if (!isAsker && !isModerator) {
    await send(interaction, discordNotice(words[readerLanguage(interaction)].discord.notYours))
    return 'not-theirs'
  }
  await acknowledgePress(interaction)
  await remove(interaction)
  return 'dismissed'
}

async function stale(interaction: Pressed): Promise<string> {
  await send(interaction, discordNotice(words[readerLanguage(interaction)].discord.oldButton))
  return 'old-button'
}

const aside = (interaction: Pressed, answer: Answer, question: Question) =>
  discordReply(answer, { ...question, language: readerLanguage(interaction) })
