import type { AboutAnswer, HelpAnswer } from '../../model.ts'
import { formatDate } from '../date.ts'
import type { Page } from '../page.ts'
import { oneLine } from '../printable.ts'
import { typed } from '../typed.ts'

/** What can be typed, from the commands' own descriptions, and questions that these articles answer. */
export function help({ commands, examples }: HelpAnswer, page: Page): string {
  const { language, words } = page
  const { terminal } = words
  const lines = [page.heading(terminal.help)]
  for (const { name, description, options } of commands) {
    lines.push('', page.indented({ text: oneLine(`/${name[language]}  ${description[language]}`) }))
    for (const option of options)
      lines.push(`      ${oneLine(`${`${option.name[language]}:`.padEnd(11)} ${option.description[language]}`)}`)
  }
  const { builtins } = terminal
  lines.push(
    '',
    page.indented({ text: `/${builtins.context}  ${terminal.contextHelp}` }),
    page.indented({ text: `/${builtins.more}  ${terminal.moreHelp}` }),
    page.indented({ text: `/${builtins.quit}  ${terminal.quitHelp}` }),
  )
  const asked = examples[language].map((example) => page.item({ text: oneLine(typed(example, commands, language)) }))
  if (asked.length > 0) lines.push('', page.heading(words.examples), ...asked)
  return lines.join('\n')
}

/** What this program is and holds. */
export function about(answer: AboutAnswer, page: Page): string {
  const { language, words } = page
  const { oldest, newest, version, source } = answer
  const said = [
    words.about.holds(answer),
    oldest !== null && newest !== null && words.about.dates(formatDate(oldest, language), formatDate(newest, language)),
    words.about.verbatim,
    words.about.privacy,
    words.about.licence,
    source,
  ]
  const lines = said.filter((line) => typeof line === 'string').map((line) => page.indented({ text: oneLine(line) }))
  return [page.heading(oneLine(`Verbatim ${version}`)), ...lines].join('\n')
}
