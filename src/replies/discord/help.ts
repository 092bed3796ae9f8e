import type { APIContainerComponent } from 'discord-api-types/v10'
import type { AboutAnswer, HelpAnswer, LanguageCode, Names } from '../../model.ts'
import { safeAddress } from '../articleLink.ts'
import { formatDate } from '../date.ts'
import { typed } from '../typed.ts'
import { words } from '../words.ts'
import { container, LINK_ROOM, lines, linesWithin, linked, small, text } from './components.ts'
import { oneLine } from './pieces.ts'

const MOST_EXAMPLES = 6

/** Questions that these articles answer, the commands, and those for who looks after a server. */
export function helpCard(
  { commands, menus, examples, managing }: HelpAnswer,
  language: LanguageCode,
  room: number,
): APIContainerComponent {
  const say = words[language]
  const asked = examples[language]
    .slice(0, MOST_EXAMPLES)
    .map((example) => `- ${oneLine(typed(example, commands, language), 250)}`)
  const known = commands.map(({ name, description, options }) =>
    lines(
      `- **/${oneLine(name[language], 40)}** ${oneLine(description[language], 200)}`,
      options.length > 0 && `  ${small(oneLine(options.map(({ name }) => name[language]).join(' · '), 300))}`,
    ),
  )
  const atMessage = (names: Names) => `- ${say.discord.atMessage(oneLine(names[language], 40))}`
  const parts = [
    ...(asked.length > 0 ? [[`### ${say.examples}`, ...asked]] : []),
    [`### ${say.commands}`, ...known, ...menus.map(atMessage)],
    [
      `### ${say.discord.managing}`,
      small(say.discord.whoManages),
      ...managing.commands.map(
        ({ name, description }) => `- **/${oneLine(name[language], 60)}** ${oneLine(description[language], 200)}`,
      ),
      ...managing.menus.map(atMessage),
      ...managing.examples.map(
        (example) => `${say.examples}${say.colon} ${oneLine(typed(example, managing.commands, language), 250)}`,
      ),
    ],
  ]
  let left = room
  return container(
    parts.flatMap((part) => {
      const shown = linesWithin(left, part)
      left -= shown.length
      return shown ? [text(shown)] : []
    }),
  )
}

/** What this program is and holds. */
export function aboutCard(answer: AboutAnswer, language: LanguageCode) {
  const { about, discord } = words[language]
  const { oldest, newest } = answer
  const address = safeAddress(answer.source)
  const said = lines(
    `### Verbatim ${oneLine(answer.version, 40)}`,
    about.holds(answer),
    oldest !== null && newest !== null && about.dates(day(oldest), day(newest)),
    about.verbatim,
    about.privacy,
    about.licence,
  )
  return container([linked(said, discord.sourceCode, address !== null && address.length <= LINK_ROOM ? address : null)])

  function day(iso: string): string {
    return oneLine(formatDate(iso, language), 40)
  }
}
