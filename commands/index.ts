import about from './about.ts'
import articles from './articles.ts'
import check, { checkMessage } from './check.ts'
import type { Command, MessageCommand, ServerCommand, ServerMessageCommand } from './command.ts'
import help from './help.ts'
import { addMessage, library } from './library.ts'
import quote from './quote.ts'
import { settings } from './settings.ts'
import speakers from './speakers.ts'
import summary from './summary.ts'
import { watch } from './watch.ts'
import who from './who.ts'

/** Every command, in the order people see them. */
export const commands: readonly Command[] = [
  who,
  quote,
  check,
  summary,
  articles,
  speakers,
  help(() => ({ commands, messageCommands, serverCommands, serverMessageCommands })),
  about,
]

/** Those at a right click on a message. */
export const messageCommands: readonly MessageCommand[] = [checkMessage]

/** Those that change what a server has of its own, or how it is answered. */
export const serverCommands: readonly ServerCommand[] = [library, watch, settings]

/** The same at a message. */
export const serverMessageCommands: readonly ServerMessageCommand[] = [addMessage]
