import type { ChoiceAnswer, LanguageCode, PersonAnswer, PersonHead, SpeakersAnswer } from '../../model.ts'
import { words } from '../words.ts'
import { askRow, pickRow } from './asks.ts'
import { saidBy, whoIs } from './card.ts'
import { container, lines, small, text } from './components.ts'
import { oneLine } from './pieces.ts'

const MOST_ROLES = 5
const MOST_PEOPLE = 10

/** Who somebody is, in the articles' words. Their newest quotations are cards of their own. */
export function personCard(answer: PersonAnswer, language: LanguageCode) {
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
  const all = askRow([{ label: say.discord.allBy(person.name), question: saidBy(person.id) }], language, PERSON)
  return container([...parts.filter((part) => part !== false).map(text), ...(all ? [all] : [])])
}

/** A place that no card below has. */
const PERSON = 99

/** The speakers who bear a name, for the asker to choose from. */
export function choiceCard(answer: ChoiceAnswer, language: LanguageCode) {
  return people(
    words[language].severalPeople(oneLine(answer.asked, 100)),
    answer.people.slice(0, MOST_PEOPLE),
    language,
  )
}

/** Speakers to choose from. */
export function speakerList(
  { order, beginning }: SpeakersAnswer,
  shown: readonly PersonHead[],
  language: LanguageCode,
) {
  const heading = words[language].speakerList(order, beginning === null ? null : oneLine(beginning, 100))
  return people(`### ${heading}`, shown, language)
}

function people(heading: string, shown: readonly PersonHead[], language: LanguageCode) {
  const asks = shown.map((person) => ({
    label: person.name,
    detail: countsOf(person, language),
    question: whoIs(person.id),
  }))
  const pick = pickRow(asks, words[language].discord.chooseSpeaker, language)
  return [
    container([text(lines(heading, ...shown.map((person) => personLine(person, language))))]),
    ...(pick ? [pick] : []),
  ]
}

const personLine = (person: PersonHead, language: LanguageCode): string =>
  `- **${oneLine(person.name, 100)}** · ${countsOf(person, language)}`

const countsOf = ({ quotes, articles }: PersonHead, language: LanguageCode): string =>
  `${words[language].quotations(quotes)} · ${words[language].articles(articles)}`
