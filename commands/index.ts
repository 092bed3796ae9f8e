import type { Command } from './command.ts'
import quote from './quote.ts'
import summary from './summary.ts'
import who from './who.ts'

/** Every command, in the order people see them. */
export const commands: readonly Command[] = [who, quote, summary]
