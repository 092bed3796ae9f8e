import { randomUUID } from 'node:crypto'
import {
  type Attachment,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js'
import type { Choice, GivenFile } from '../../commands/command.ts'
import { serverCommands, serverMessageCommands } from '../../commands/index.ts'
import type { LibraryOutcome } from '../model.ts'
import { libraryReply } from '../replies/discord/library.ts'
import type { Doing } from '../servers/doing.ts'
import type { Servers } from '../servers/servers.ts'
import { readerLanguage } from './languages.ts'
import type { Manners } from './manners.ts'
import { Progress } from './progress.ts'
import { acknowledge, acknowledgePress, type Commanded, send, sendFile } from './send.ts'
import { textOf } from './textOf.ts'

export interface AdministrationSet {
  /** What servers have of their own, once everything is read; null where nothing is kept. */
  readonly servers: (interaction: Commanded) => Promise<Servers | null>
  readonly stopping: AbortSignal
  readonly manners: Manners
  /** Told of edits that Discord did not take. */
  readonly missed: (error: unknown) => void
}

interface UnderWay {
  readonly person: string
  readonly server: string
  readonly stop: AbortController
}

/** Does what people ask to have done to their server's library. All answers are for whoever asks alone. */
export class Administration {
  readonly #set: AdministrationSet
  /** What can be called off, by what its button is known by. */
  readonly #underWay = new Map<string, UnderWay>()

  constructor(set: AdministrationSet) {
    this.#set = set
  }

  /** Whether the command is one of these. */
  static has({ commandName }: { readonly commandName: string }): boolean {
    return [...serverCommands, ...serverMessageCommands].some(({ data }) => data.name === commandName)
  }

  /** @returns how it ended, for the log. */
  async run(interaction: Commanded): Promise<string> {
    await acknowledge(interaction, true)
    const { guildId } = interaction
    const servers = await this.#set.servers(interaction)
    const outcome: LibraryOutcome =
      servers && guildId !== null
        ? await this.#do(interaction, guildId, servers)
        : { kind: 'refused', why: { kind: 'no-storage' } }
    await send(interaction, libraryReply(outcome, readerLanguage(interaction)))
    if (outcome.kind === 'exported') for await (const file of outcome.files) await sendFile(interaction, file)
    return outcome.kind === 'refused' ? outcome.why.kind : outcome.kind
  }

  async suggest(
    { commandName, guildId, options }: AutocompleteInteraction,
    servers: Servers | null,
  ): Promise<readonly Choice[]> {
    const command = serverCommands.find(({ data }) => data.name === commandName)
    if (!command || !servers || guildId === null) return []
    const subcommand = options.getSubcommand()
    return command.complete?.({ subcommand, typed: options.getFocused(), server: guildId }, servers) ?? []
  }

  /** Calls off what a button stands under; null where that is over, or somebody else's. */
  async cancel(interaction: ButtonInteraction, id: string): Promise<string | null> {
    const underWay = this.#underWay.get(id)
    if (underWay?.person !== interaction.user.id || underWay.server !== interaction.guildId) return null
    await acknowledgePress(interaction)
    underWay.stop.abort()
    return 'cancelled'
  }

  async #do(interaction: Commanded, server: string, servers: Servers): Promise<LibraryOutcome> {
    const id = randomUUID()
    const stop = new AbortController()
    const person = interaction.user.id
    const progress = new Progress(interaction, id, readerLanguage(interaction), this.#set.missed)
    const signal = AbortSignal.any([stop.signal, this.#set.stopping])
    // Only a server that has the bot, or its commands alone, is offered these.
    servers.arrived(server)
    this.#underWay.set(id, { person, server, stop })
    try {
      return await runIt(interaction, this.#set.manners, servers, {
        server,
        person,
        signal,
        onProgress: progress.onProgress,
      })
    } finally {
      this.#underWay.delete(id)
      await progress.end()
    }
  }
}

function runIt(interaction: Commanded, manners: Manners, servers: Servers, doing: Doing): Promise<LibraryOutcome> {
  if (interaction instanceof MessageContextMenuCommandInteraction) return runAt(interaction, servers, doing)
  const command = serverCommands.find(({ data }) => data.name === interaction.commandName)
  if (!command) throw new Error(`no command of this name: ${interaction.commandName}`)
  const { options, attachmentSizeLimit: room, channelId: channel, channel: there, appPermissions } = interaction
  const posting = there?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages
  const canPost = appPermissions.has([PermissionFlagsBits.ViewChannel, posting])
  const attached = options.getAttachment('file')
  const asked = {
    ...{ subcommand: options.getSubcommand(false), texts: textsOf(interaction), file: attached && fileOf(attached) },
    ...{ room, channel, canPost, language: manners.language(interaction), usual: manners.usual },
  }
  return command.run(asked, servers, doing)
}

function runAt(
  { commandName, targetMessage: message }: MessageContextMenuCommandInteraction,
  servers: Servers,
  doing: Doing,
): Promise<LibraryOutcome> {
  const command = serverMessageCommands.find(({ data }) => data.name === commandName)
  if (!command) throw new Error(`no command of this name: ${commandName}`)
  const { author, url, createdAt: writtenAt } = message
  const files = message.attachments.map(fileOf)
  return command.run({ text: textOf(message), author: author.displayName, url, writtenAt, files }, servers, doing)
}

function textsOf({ options }: ChatInputCommandInteraction): Readonly<Record<string, string>> {
  const given = options.data.flatMap((option) => option.options ?? [option])
  return Object.fromEntries(
    given.flatMap(({ name, value }) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  )
}

const fileOf = ({ name, contentType, url }: Attachment): GivenFile => ({ name, type: contentType ?? '', url })
