import about from './about.ts'
import articles from './articles.ts'
import check, { checkMessage } from './check.ts'
import type { Command, MessageCommand } from './command.ts'
import help from './help.ts'
import quote from './quote.ts'
import speakers from './speakers.ts'
import summary from './summary.ts'
import who from './who.ts'

/** Every command, in the order people see them. */
export const commands: readonly Command[] = [
  who,
  quote,
  check,
  summary,
  articles,
  speakers,
  help(() => commands),
  about,
]

/** Those at a right click on a message. */
export const messageCommands: readonly MessageCommand[] = [checkMessage]
