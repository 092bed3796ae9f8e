import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  ComponentType,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js'
import type { Choice } from '../../commands/command.ts'
import type { ExportedFile } from '../model.ts'
import { fileComponent } from '../replies/discord/library.ts'
import type { DiscordReply } from '../replies/discord.ts'

export type Pressed = ButtonInteraction | StringSelectMenuInteraction
export type Commanded = ChatInputCommandInteraction | MessageContextMenuCommandInteraction

// Every message goes out by here (interim.ts says by `messageOf` what stands until then).

/** Shows "Verbatim is thinking…", which gives fifteen minutes instead of three seconds. */
export async function acknowledge(interaction: Commanded | Pressed, hidden: boolean): Promise<void> {
  await interaction.deferReply(hidden ? { flags: MessageFlags.Ephemeral } : {})
}

/** Says that the pressed button is being seen to; the message stays as it is. */
export async function acknowledgePress(interaction: ButtonInteraction): Promise<void> {
  await interaction.deferUpdate()
}

/** Puts another page into the message that a button stands under. */
export async function replace(interaction: ButtonInteraction, { components }: DiscordReply): Promise<void> {
  await interaction.editReply({ ...messageOf(components), flags: MessageFlags.IsComponentsV2 })
}

/**
 * The answer, once. A private one after a public "thinking…" takes that away first, or it would be public too; one after
 * a press that was only seen to stands beside the message pressed.
 */
export async function send(interaction: Commanded | Pressed, reply: DiscordReply): Promise<void> {
  const message = messageOf(reply.components)
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply({ ...message, flags: flagsOf(reply) })
  } else if (interaction.ephemeral === null) {
    await interaction.followUp({ ...message, flags: flagsOf(reply) })
  } else if (reply.private && !interaction.ephemeral) {
    await interaction.deleteReply().catch(unlessGone)
    await interaction.followUp({ ...message, flags: flagsOf(reply) })
  } else {
    await interaction.editReply({ ...message, flags: MessageFlags.IsComponentsV2 })
  }
}

/** A file under the answer, for the asker alone. */
export async function sendFile(interaction: Commanded, { name, bytes }: ExportedFile): Promise<void> {
  await interaction.followUp({
    ...messageOf([fileComponent(name)]),
    files: [{ name, attachment: Buffer.from(bytes) }],
    flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  })
}

/** Shows everybody what was private, and leaves `left` in its place. */
export async function publish(interaction: ButtonInteraction, reply: DiscordReply, left: DiscordReply): Promise<void> {
  await replace(interaction, left)
  await interaction.followUp({ ...messageOf(reply.components), flags: MessageFlags.IsComponentsV2 })
}

/** Shows everybody the private message that a button stands under, without its buttons for the asker. */
export async function publishAsItStands(interaction: ButtonInteraction): Promise<void> {
  const shown = interaction.message.components.map((component) => component.toJSON())
  const message = messageOf(
    shown.filter((row) => row.type !== ComponentType.ActionRow || !idsIn(row).includes(interaction.customId)),
  )
  await interaction.update({ ...message, flags: MessageFlags.IsComponentsV2 })
  await interaction.followUp({ ...message, flags: MessageFlags.IsComponentsV2 })
}

/** Takes away the message that a button stands under. */
export async function remove(interaction: ButtonInteraction): Promise<void> {
  await interaction.deleteReply().catch(unlessGone)
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

const idsIn = ({ components }: APIActionRowComponent<APIComponentInMessageActionRow>): string[] =>
  components.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []))

/** The ids of the buttons in the pressed one's row, itself among them. */
export function idsBeside({ message, customId }: ButtonInteraction): readonly string[] {
  const rows = message.components
    .map((component) => component.toJSON())
    .flatMap((row) => (row.type === ComponentType.ActionRow ? [idsIn(row)] : []))
  return rows.find((ids) => ids.includes(customId)) ?? []
}

/** A message made of components that mentions nobody, whatever it says. */
export const messageOf = (components: DiscordReply['components']) => ({ components, allowedMentions: { parse: [] } })

const flagsOf = (reply: DiscordReply) =>
  reply.private ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2

const label = (name: string): string =>
  name.length <= CHOICE_ROOM ? name : `${name.slice(0, CHOICE_ROOM - 1).toWellFormed()}…`

function unlessGone(error: unknown): void {
  if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error
}
