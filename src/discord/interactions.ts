import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageContextMenuCommandInteraction,
} from 'discord.js'
import type { Choice, Command, Options } from '../../commands/command.ts'
import { messageCommands } from '../../commands/index.ts'
import { views } from '../../commands/views.ts'
import type { Library } from '../library.ts'
import type { Log } from '../log.ts'
import type { Answer, Question } from '../model.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Status } from '../operations/status.ts'
import { readCancel } from '../replies/discord/library.ts'
import { discordNotice, discordReply, isPrivate } from '../replies/discord.ts'
import { words } from '../replies/words.ts'
import type { Servers } from '../servers/servers.ts'
import { Administration } from './administration.ts'
import type { Allowance } from './allowance.ts'
import { PRIVATE } from './definitions.ts'
import { missedBy } from './failure.ts'
import { Interim } from './interim.ts'
import { readerLanguage } from './languages.ts'
import type { Manners } from './manners.ts'
import { press } from './press.ts'
import { acknowledge, type Commanded, type Pressed, send, suggest } from './send.ts'
import { textOf } from './textOf.ts'
import { Turns } from './turns.ts'
import { awaitLibrary } from './waiting.ts'

type Answerable = Commanded | Pressed
type Asking = Answerable | AutocompleteInteraction

export interface InteractionsSet {
  readonly commands: readonly Command[]
  /** Settles once the articles are read. */
  readonly library: Promise<Library>
  /** What servers have of their own; null where nothing is kept. */
  readonly servers: Promise<Servers | null>
  readonly manners: Manners
  readonly status: Status
  readonly allowance: Allowance
  readonly log: Log
  readonly metrics: Metrics | null
}

type Place = Pick<Asking, 'guildId' | 'authorizingIntegrationOwners'>

const REMEMBERED = 1000

/** Discord takes suggestions for three seconds. */
const SUGGEST_MS = 1500

/** The articles are not there, and the asker has been told to come back. */
class NotReady extends Error {}

/** Answers what people ask. The log says which command, how long and how it ended; never what was asked, or by whom. */
export class Interactions {
  readonly #set: InteractionsSet
  readonly #commands: ReadonlyMap<string, Command>
  readonly #log: Log
  /** Set once the articles are read: suggestions cannot wait for that, answers can. */
  #ready: Library | null = null
  readonly #turns = new Turns()
  /** The ids taken last: discord.js may hand on an event twice when it resumes a session. */
  readonly #taken = new Set<string>()
  readonly #stopping = new AbortController()
  readonly #underWay = new Set<Promise<void>>()
  readonly #administration: Administration

  constructor(set: InteractionsSet) {
    this.#set = set
    this.#administration = new Administration({
      servers: async (interaction) => {
        if (!this.#ready) await this.#await(interaction)
        return set.servers
      },
      stopping: this.#stopping.signal,
      manners: set.manners,
      missed: (error) => this.#log.warn({ reason: reasonOf(error) }, 'progress could not be told'),
    })
    this.#commands = new Map(set.commands.map((command) => [command.data.name, command]))
    this.#log = set.log
    set.library.then(
      (ready) => {
        this.#ready = ready
      },
      // Whoever opened the library hears of this; those who wait are told to ask again.
      () => {},
    )
  }

  take(interaction: Interaction): void {
    if (
      !interaction.isChatInputCommand() &&
      !interaction.isMessageContextMenuCommand() &&
      !interaction.isAutocomplete() &&
      !interaction.isButton() &&
      !interaction.isStringSelectMenu()
    )
      return
    if (this.#taken.has(interaction.id)) return
    this.#taken.add(interaction.id)
    const [oldest = ''] = this.#taken
    if (this.#taken.size > REMEMBERED) this.#taken.delete(oldest)
    const work = this.#handle(interaction).finally(() => this.#underWay.delete(work))
    this.#underWay.add(work)
  }

  /** Until everything taken has been answered; those who wait for the articles are told to ask again. */
  async finish(): Promise<void> {
    this.#stopping.abort()
    while (this.#underWay.size > 0) await Promise.all(this.#underWay)
  }

  /** The one place that catches. */
  async #handle(interaction: Asking): Promise<void> {
    const begun = performance.now()
    const command = nameOf(interaction)
    let outcome: string
    try {
      outcome = await this.#outcome(interaction)
      this.#log.info({ command, outcome, ms: Math.round(performance.now() - begun) }, 'answered')
    } catch (error) {
      outcome = await this.#fail(interaction, error)
    }
    this.#set.metrics?.answered(command, outcome, (performance.now() - begun) / 1000)
  }

  async #outcome(interaction: Asking): Promise<string> {
    if (interaction.isAutocomplete()) return this.#suggest(interaction)
    const seconds = await this.#set.allowance.take(interaction.user.id)
    if (seconds > 0) {
      await send(interaction, discordNotice(words[readerLanguage(interaction)].discord.tooMany(seconds)))
      return 'too-many'
    }
    if ('commandName' in interaction && Administration.has(interaction)) return this.#administration.run(interaction)
    if (interaction.isChatInputCommand()) return this.#answer(interaction)
    if (interaction.isMessageContextMenuCommand()) return this.#answerMessage(interaction)
    const cancelled = interaction.isButton() ? readCancel(interaction.customId) : null
    if (interaction.isButton() && cancelled !== null) {
      const outcome = await this.#administration.cancel(interaction, cancelled)
      if (outcome) return outcome
    }
    return press(interaction, this.#set.manners, (question) => this.#find(question, interaction))
  }

  async #answer(interaction: ChatInputCommandInteraction): Promise<string> {
    const command = this.#commands.get(interaction.commandName)
    const usual = command?.private === true || this.#set.manners.isPrivate(interaction)
    const hidden = interaction.options.getBoolean(PRIVATE) ?? usual
    return this.#reply(interaction, { command: interaction.commandName, options: optionsOf(interaction) }, hidden)
  }

  /** Asked of somebody else's message: whoever asks sees the answer first, and may publish it. */
  async #answerMessage(interaction: MessageContextMenuCommandInteraction): Promise<string> {
    const command = messageCommands.find(({ data }) => data.name === interaction.commandName)
    if (!command) throw new Error(`no command of this name: ${interaction.commandName}`)
    return this.#reply(interaction, command.ask(textOf(interaction.targetMessage)), true)
  }

  async #reply(interaction: Commanded, question: Question, hidden: boolean): Promise<string> {
    await acknowledge(interaction, hidden)
    const ask = this.#find(question, interaction)
    if (!ask) throw new Error(`no command of this name: ${question.command}`)
    const answer = await ask()
    const alone = hidden || isPrivate(answer)
    const language = alone ? readerLanguage(interaction) : this.#set.manners.language(interaction)
    await send(interaction, discordReply(answer, { ...question, language }, { hidden }))
    return answer.kind
  }

  /** How a question is answered, once it is acknowledged; null where there is no command of its name. */
  #find({ command, options }: Question, interaction: Answerable): (() => Promise<Answer>) | null {
    const answer = this.#commands.get(command)?.answer ?? views.get(command)
    if (!answer) return null
    return async () => {
      const library = await this.#libraryFor(interaction, this.#ready ?? (await this.#await(interaction)))
      await this.#turns.take()
      return answer(options, library)
    }
  }

  /** What may be seen where somebody asks: in a server what all share and its own, in direct messages the former alone. */
  async #libraryFor({ guildId, authorizingIntegrationOwners }: Place, shared: Library): Promise<Library> {
    const servers = guildId === null ? null : await this.#set.servers
    if (!servers || guildId === null) return shared
    // A server that has the commands alone, without the bot among its members, is in no list that the bot hears of.
    if (authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] === guildId) servers.arrived(guildId)
    return servers.libraryOf(guildId)
  }

  /** @throws NotReady */
  async #await(interaction: Answerable): Promise<Library> {
    const { library, status, manners } = this.#set
    // Where everybody will see the answer, everybody sees this.
    const say =
      words[interaction.ephemeral === false ? manners.language(interaction) : readerLanguage(interaction)].discord
    const interim = new Interim(interaction)
    const waited = await awaitLibrary(library, this.#stopping.signal, () =>
      interim.say(say.loading(status.articles, status.read)),
    )
    if (typeof waited === 'string') {
      await interim.say(waited === 'stopping' ? say.stopping : say.loadingTooLong)
      throw new NotReady()
    }
    await interim.clear()
    return waited
  }

  async #suggest(interaction: AutocompleteInteraction): Promise<string> {
    await suggest(interaction, this.#ready ? await this.#suggestions(interaction, this.#ready) : [])
    return 'suggestions'
  }

  async #suggestions(interaction: AutocompleteInteraction, shared: Library): Promise<readonly Choice[]> {
    // A server's own articles may have to be loaded first; whoever types goes on meanwhile.
    const inTime = <T>(own: Promise<T>, instead: T) => Promise.race([own, pause(SUGGEST_MS, instead, { ref: false })])
    if (Administration.has(interaction))
      return inTime(this.#administration.suggest(interaction, await this.#set.servers), [])
    const { name, value } = interaction.options.getFocused(true)
    const library = await inTime(this.#libraryFor(interaction, shared), shared)
    return this.#commands.get(interaction.commandName)?.complete(name, value, library) ?? []
  }

  /** @returns how it ended, for the log and the metrics. */
  async #fail(interaction: Asking, error: unknown): Promise<string> {
    if (error instanceof NotReady) return 'not-ready'
    const command = nameOf(interaction)
    const missed = missedBy(error)
    if (missed) {
      this.#log.warn({ command, outcome: missed.outcome, reason: reasonOf(error) }, missed.sentence)
      return missed.outcome
    }
    const reference = randomUUID().slice(0, 8)
    this.#log.error({ command, reference, err: error }, 'a command failed')
    if (interaction.isAutocomplete()) return 'failed'
    try {
      await send(interaction, discordNotice(words[readerLanguage(interaction)].discord.failed(reference)))
    } catch (second) {
      this.#log.error({ command, reference, err: second }, 'the asker could not be told')
    }
    return 'failed'
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof DiscordAPIError ? `${error.code}: ${error.message}` : String(error)

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
