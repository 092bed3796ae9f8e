import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10'
import type { Library } from '../src/library.ts'
import type { Answer, LanguageCode, LibraryOutcome, Question, ServerSettings } from '../src/model.ts'
import type { Doing } from '../src/servers/doing.ts'
import type { Given } from '../src/servers/gather.ts'
import type { Servers } from '../src/servers/servers.ts'

/** What a person chose, by the option's English name; absent options are absent keys. */
export type Options = Readonly<Record<string, string | number | boolean>>

export interface Choice {
  readonly name: string
  readonly value: string
}

/** A slash command: its Discord data and its answer. No Discord object reaches it, so the terminal and the tests run the same code. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** The option that free text goes into where there are no option fields: at the terminal. Null: it takes none. */
  readonly main: string | null
  /** Answers are for the asker alone where they do not say otherwise: nobody else has a use for them. */
  readonly private: boolean
  answer(options: Options, library: Library): Promise<Answer>
  /** Suggestions for a half-typed option; none for an option that has none. */
  complete(option: string, typed: string, library: Library): readonly Choice[]
}

/** A command that Discord offers at a message: what it asks of the message's text. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody
  ask(text: string): Question
}

export type GivenFile = Omit<Extract<Given, { kind: 'file' }>, 'kind'>
export type GivenMessage = Omit<Extract<Given, { kind: 'message' }>, 'kind'>

/** A command that changes what a server has of its own. */
export interface ServerCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody
  run(asked: ServerRequest, servers: Servers, doing: Doing): Promise<LibraryOutcome>
  /** Suggestions for a half-typed option, where it has such. */
  complete?(
    typing: { readonly subcommand: string; readonly typed: string; readonly server: string },
    servers: Servers,
  ): Promise<readonly Choice[]>
}

/** What a person chose, by the options' English names. */
export interface ServerRequest {
  /** Null for a command that has none. */
  readonly subcommand: string | null
  readonly texts: Readonly<Record<string, string>>
  readonly file: GivenFile | null
  /** Where it was asked, whether the bot may post there, and the language of what everybody sees there. */
  readonly channel: string
  readonly canPost: boolean
  readonly language: LanguageCode
  /** How answers are shown where a server has chosen nothing. */
  readonly usual: ServerSettings
  /** The largest file that can be sent in the answer, in bytes. */
  readonly room: number
}

/** The same at a message. */
export interface ServerMessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody
  run(
    message: GivenMessage & { readonly files: readonly GivenFile[] },
    servers: Servers,
    doing: Doing,
  ): Promise<LibraryOutcome>
}
