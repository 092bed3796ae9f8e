import type { AboutAnswer, HelpAnswer, LanguageCode } from '../../model.ts'
import { safeAddress } from '../articleLink.ts'
import { formatDate } from '../date.ts'
import { typed } from '../typed.ts'
import { words } from '../words.ts'
import { container, LINK_ROOM, lines, linesWithin, linked, small, text } from './components.ts'
import { oneLine } from './pieces.ts'

const MOST_EXAMPLES = 6

/** Questions that these articles answer, and the commands. */
export function helpCard({ commands, examples }: HelpAnswer, language: LanguageCode, room: number) {
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
  const top = lines(`### ${say.examples}`, ...asked)
  return container([
    ...(asked.length > 0 ? [text(top)] : []),
    text(linesWithin(room - top.length, [`### ${say.commands}`, ...known])),
  ])
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
