import { randomUUID } from 'node:crypto'
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from 'discord.js'
import type { Command, Options } from '../../commands/command.ts'
import { views } from '../../commands/views.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import type { Answer, Question } from '../model.ts'
import { discordNotice, discordReply, isPrivate } from '../replies/discord.ts'
import { words } from '../replies/words.ts'
import { PRIVATE } from './definitions.ts'
import { type Languages, readerLanguage } from './languages.ts'
import { press } from './press.ts'
import { acknowledge, type Pressed, send, suggest } from './send.ts'

type Asking = ChatInputCommandInteraction | AutocompleteInteraction | Pressed

export interface Manners {
  /** Whether answers are private where the person does not say. */
  readonly private: boolean
  readonly languages: Languages
}

/** Answers what people ask. The log says which command, how long and how it ended; never what was asked, or by whom. */
export class Interactions {
  readonly #commands: ReadonlyMap<string, Command>
  readonly #library: Promise<Library>
  readonly #log: Log
  readonly #manners: Manners
  /** Set once the articles are read: suggestions cannot wait for that, answers can. */
  #ready: Library | null = null
  readonly #underWay = new Set<Promise<void>>()

  constructor(commands: readonly Command[], library: Promise<Library>, log: Log, manners: Manners) {
    this.#commands = new Map(commands.map((command) => [command.data.name, command]))
    this.#library = library
    this.#log = log
    this.#manners = manners
    library.then(
      (ready) => {
        this.#ready = ready
      },
      // Whoever opened the library hears of this; here each question is answered with an apology.
      () => {},
    )
  }

  take(interaction: Interaction): void {
    if (
      !interaction.isChatInputCommand() &&
      !interaction.isAutocomplete() &&
      !interaction.isButton() &&
      !interaction.isStringSelectMenu()
    )
      return
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
    if (interaction.isChatInputCommand()) return this.#answer(interaction)
    return press(interaction, this.#manners.languages, (question) => this.#find(question))
  }

  async #answer(interaction: ChatInputCommandInteraction): Promise<string> {
    const command = this.#commands.get(interaction.commandName)
    const hidden = interaction.options.getBoolean(PRIVATE) ?? (this.#manners.private || command?.private === true)
    await acknowledge(interaction, hidden)
    const question = { command: interaction.commandName, options: optionsOf(interaction) }
    const ask = this.#find(question)
    if (!ask) throw new Error(`no command of this name: ${question.command}`)
    const answer = await ask()
    const alone = hidden || isPrivate(answer)
    const language = alone ? readerLanguage(interaction) : this.#manners.languages(interaction)
    await send(interaction, discordReply(answer, { ...question, language }, { hidden }))
    return answer.kind
  }

  /** How a question is answered; null where there is no command of its name. */
  #find({ command, options }: Question): (() => Promise<Answer>) | null {
    const answer = this.#commands.get(command)?.answer ?? views.get(command)
    return answer ? async () => answer(options, await this.#library) : null
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<string> {
    const { name, value } = interaction.options.getFocused(true)
    const command = this.#commands.get(interaction.commandName)
    const choices = command && this.#ready ? command.complete(name, value, this.#ready) : []
    await suggest(interaction, choices)
    return 'suggestions'
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
      await send(interaction, discordNotice(words[readerLanguage(interaction)].discord.failed(reference)))
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

const nameOf = (interaction: Asking): string =>
  // Only the role of a button: what follows it is the question.
  'customId' in interaction ? `button ${/^[a-z]*/.exec(interaction.customId)?.[0]}` : interaction.commandName

function optionsOf(interaction: ChatInputCommandInteraction): Options {
  return Object.fromEntries(
    interaction.options.data.flatMap(({ name, value }) =>
      value === undefined || name === PRIVATE ? [] : [[name, value] as const],
    ),
  )
}
