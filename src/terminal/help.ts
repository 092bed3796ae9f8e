import type { Command } from '../../commands/command.ts'
import type { LanguageCode } from '../model.ts'
import { words } from '../replies/words.ts'
import { BUILTINS, localDescription, localName, optionsOf } from './line.ts'

/** What can be typed at the prompt, from the commands' own descriptions. */
export function helpText(commands: readonly Command[], language: LanguageCode): string {
  const { help, moreHelp, quitHelp } = words[language].terminal
  const lines = [help]
  for (const command of commands) {
    lines.push('', `  /${localName(command.data, language)}  ${localDescription(command.data, language)}`)
    for (const option of optionsOf(command))
      lines.push(`      ${`${localName(option, language)}:`.padEnd(11)} ${localDescription(option, language)}`)
  }
  const builtins = BUILTINS[language]
  lines.push('', `  /${builtins.more}  ${moreHelp}`, `  /${builtins.quit}  ${quitHelp}`)
  return lines.join('\n')
}
