import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Choice } from '../../commands/command.ts'
import type { DiscordReply } from '../replies/discord.ts'

// The one place that sends. Every message goes out as components, and mentions nobody whatever it says.

/** Shows "Verbatim is thinking…", which gives fifteen minutes instead of three seconds. */
export async function acknowledge(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply()
}

/** The answer, once. A private one after a public "thinking…" takes that away first, or it would be public too. */
export async function send(interaction: ChatInputCommandInteraction, reply: DiscordReply): Promise<void> {
  const { components } = reply
  const message = { components, allowedMentions: { parse: [] } }
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ ...message, flags: flagsOf(reply) })
  } else if (reply.private && !interaction.ephemeral) {
    await interaction.deleteReply().catch(unlessGone)
    await interaction.followUp({ ...message, flags: flagsOf(reply) })
  } else {
    await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 })
  }
}

/** Discord's limits on suggestions. */
const MOST_CHOICES = 25
const CHOICE_ROOM = 100

/** Suggestions for a half-typed option. One whose value is too long would come back as something else: left out. */
export async function suggest(interaction: AutocompleteInteraction, choices: readonly Choice[]): Promise<void> {
  const fitting = choices.filter(({ name, value }) => name.trim() && value && value.length <= CHOICE_ROOM)
  await interaction.respond(
    fitting.slice(0, MOST_CHOICES).map(({ name, value }) => ({ name: label(name.toWellFormed().trim()), value })),
  )
}

const flagsOf = (reply: DiscordReply) =>
  reply.private ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2

const label = (name: string): string =>
  name.length <= CHOICE_ROOM ? name : `${name.slice(0, CHOICE_ROOM - 1).toWellFormed()}…`

function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error
}
