import type { APIContainerComponent } from 'discord-api-types/v10'
import type { ChoiceAnswer, LanguageCode, PersonAnswer, PersonHead } from '../../model.ts'
import { words } from '../words.ts'
import { container, lines, small, text } from './components.ts'
import { oneLine } from './pieces.ts'

const MOST_ROLES = 5
const MOST_PEOPLE = 10

/** Who somebody is, in the articles' words. Its newest quotations are cards of their own. */
export function personCard(answer: PersonAnswer, language: LanguageCode): APIContainerComponent {
  const say = words[language]
  const { person, otherNames, roles, mistakenFor } = answer
  const parts = [
    lines(`**${oneLine(person.name, 100)}**`, small(countsOf(person, language))),
    otherNames.length > 0 && `${say.otherNames} ${oneLine(otherNames.join(', '), 200)}`,
    roles.length > 0 &&
      lines(
        say.roles,
        ...roles
          .slice(0, MOST_ROLES)
          .map(({ role, article }) => `- ${oneLine(role.text, 80)} · ${oneLine(article.title, 80)}`),
      ),
    mistakenFor.length > 0 &&
      lines(say.mistakenFor, ...mistakenFor.slice(0, 3).map((other) => personLine(other, language))),
  ]
  return container(parts.filter((part) => part !== false).map(text))
}

/** The speakers who bear a name, for the asker to choose from. */
export function choiceCard(answer: ChoiceAnswer, language: LanguageCode): APIContainerComponent {
  const asked = oneLine(answer.asked, 100)
  const people = answer.people.slice(0, MOST_PEOPLE).map((person) => personLine(person, language))
  return container([text(lines(words[language].severalPeople(asked), ...people))])
}

const personLine = (person: PersonHead, language: LanguageCode): string =>
  `- **${oneLine(person.name, 100)}** · ${countsOf(person, language)}`

const countsOf = ({ quotes, articles }: PersonHead, language: LanguageCode): string =>
  `${words[language].quotations(quotes)} · ${words[language].articles(articles)}`
