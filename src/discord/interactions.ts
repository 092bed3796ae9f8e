import { randomUUID } from 'node:crypto'
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Command, Options } from '../../commands/command.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import type { Answer, LanguageCode } from '../model.ts'
import { pageRow, readTurn, type Turn } from '../replies/discord/pages.ts'
import { PUBLISH, publishable } from '../replies/discord/publish.ts'
import { type DiscordReply, discordNotice, discordReply } from '../replies/discord.ts'
import { words } from '../replies/words.ts'
import { PRIVATE } from './definitions.ts'
import { acknowledge, acknowledgePress, idsBeside, publish, replace, send, suggest } from './send.ts'

type Asking = ChatInputCommandInteraction | AutocompleteInteraction | ButtonInteraction

/** Answers what people ask. The log says which command, how long and how it ended; never what was asked, or by whom. */
export class Interactions {
  readonly #commands: ReadonlyMap<string, Command>
  readonly #library: Promise<Library>
  readonly #log: Log
  /** Set once the articles are read: suggestions cannot wait for that, answers can. */
  #ready: Library | null = null
  readonly #underWay = new Set<Promise<void>>()

  constructor(commands: readonly Command[], library: Promise<Library>, log: Log) {
    this.#commands = new Map(commands.map((command) => [command.data.name, command]))
    this.#library = library
    this.#log = log
    library.then(
      (ready) => {
        this.#ready = ready
      },
      // Whoever opened the library hears of this; here each question is answered with an apology.
      () => {},
    )
  }

  take(interaction: Interaction): void {
    if (!interaction.isChatInputCommand() && !interaction.isAutocomplete() && !interaction.isButton()) return
    const work = this.#handle(interaction).finally(() => this.#underWay.delete(work))
    this.#underWay.add(work)
  }

  /** Until everything taken has been answered. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  /** The one place that catches. */
  async #handle(interaction: Asking): Promise<void> {
    const begun = performance.now()
    try {
      const outcome = await this.#outcome(interaction)
      const ms = Math.round(performance.now() - begun)
      this.#log.info({ command: nameOf(interaction), outcome, ms }, 'answered')
    } catch (error) {
      await this.#fail(interaction, error)
    }
  }

  #outcome(interaction: Asking): Promise<string> {
    if (interaction.isAutocomplete()) return this.#suggest(interaction)
    return interaction.isButton() ? this.#press(interaction) : this.#answer(interaction)
  }

  async #answer(interaction: ChatInputCommandInteraction): Promise<string> {
    const hidden = interaction.options.getBoolean(PRIVATE) ?? false
    await acknowledge(interaction, hidden)
    const language = languageOf(interaction)
    const question = { command: interaction.commandName, options: optionsOf(interaction), language }
    const { answer, reply } = await this.#page({ question, from: 0 })
    await send(interaction, hidden && !reply.private ? publishable(reply, language) : reply)
    return answer.kind
  }

  async #page(turn: Turn): Promise<{ answer: Answer; reply: DiscordReply }> {
    const { command: name, options, language } = turn.question
    const command = this.#commands.get(name)
    if (!command) throw new Error(`no command of this name: ${name}`)
    const answer = await command.answer(options, await this.#library)
    const found = answer.kind === 'passages' ? answer.results.length : 0
    // An old button may ask for a page that the articles of today do not fill.
    const from = turn.from < found ? turn.from : 0
    const reply = discordReply(answer, language, from)
    const row = pageRow({ ...turn, from }, found)
    return { answer, reply: row ? { ...reply, components: [...reply.components, row] } : reply }
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<string> {
    const { name, value } = interaction.options.getFocused(true)
    const command = this.#commands.get(interaction.commandName)
    const choices = command && this.#ready ? command.complete(name, value, this.#ready) : []
    await suggest(interaction, choices)
    return 'suggestions'
  }

  /** A button says all that is needed to answer it, so one from before a restart still works. */
  async #press(interaction: ButtonInteraction): Promise<string> {
    if (interaction.customId === PUBLISH) {
      await publish(interaction)
      return 'published'
    }
    const turn = readTurn(interaction.customId, idsBeside(interaction))
    if (turn) {
      await acknowledgePress(interaction)
      const { answer, reply } = await this.#page(turn)
      const hidden = interaction.message.flags.has(MessageFlags.Ephemeral)
      if (reply.private) await send(interaction, reply)
      else await replace(interaction, hidden ? publishable(reply, turn.question.language) : reply)
      return answer.kind
    }
    await send(interaction, discordNotice(words[languageOf(interaction)].discord.oldButton))
    return 'old-button'
  }

  async #fail(interaction: Asking, error: unknown): Promise<void> {
    const command = nameOf(interaction)
    const missed = missedBecause(error)
    if (missed !== null) {
      this.#log.warn({ command, code: codeOf(error) }, missed)
      return
    }
    const reference = randomUUID().slice(0, 8)
    this.#log.error({ command, reference, err: error }, 'a command failed')
    if (interaction.isAutocomplete()) return
    try {
      await send(interaction, discordNotice(words[languageOf(interaction)].discord.failed(reference)))
    } catch (second) {
      this.#log.error({ command, reference, err: second }, 'the asker could not be told')
    }
  }
}

/** Why there is nobody left to answer, if so. */
function missedBecause(error: unknown): string | null {
  switch (codeOf(error)) {
    case RESTJSONErrorCodes.UnknownInteraction:
      return 'the question reached Discord’s three seconds unacknowledged: the machine or its network is too slow'
    case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
      return 'somebody else answered: is the bot running twice with one token?'
    case RESTJSONErrorCodes.InvalidWebhookToken:
    case RESTJSONErrorCodes.UnknownWebhook:
      return 'the answer took longer than the fifteen minutes Discord allows'
    default:
      return null
  }
}

const codeOf = (error: unknown): number | string | null => (error instanceof DiscordAPIError ? error.code : null)

/** Discord tells what language the person reads it in; every French is "fr". */
const languageOf = ({ locale }: { readonly locale: string }): LanguageCode => (/^fr\b/.test(locale) ? 'fr' : 'en')

const nameOf = (interaction: Asking): string =>
  // Only the role of a button: what follows it is the question.
  interaction.isButton() ? `button ${/^[a-z]*/.exec(interaction.customId)?.[0]}` : interaction.commandName

function optionsOf(interaction: ChatInputCommandInteraction): Options {
  return Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) =>
      value === undefined || name === PRIVATE ? [] : [[name, value] as const],
    ),
  )
}
