import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { Answer, LanguageCode, NotFoundAnswer } from '../model.ts'
import { card } from './discord/card.ts'
import { container, lines, MESSAGE_ROOM, roomOf, share, small, text } from './discord/components.ts'
import { choiceCard, personCard } from './discord/person.ts'
import { oneLine } from './discord/pieces.ts'
import { shorten } from './discord/shorten.ts'
import { summaryParts } from './discord/summary.ts'
import { words } from './words.ts'

/** A message made of components, within all of Discord's limits. */
export interface DiscordReply {
  readonly components: APIMessageTopLevelComponent[]
  /** Shown to the asker alone: what others have no use for. */
  readonly private: boolean
}

const MOST_CARDS = 3
/** Kept free for the line that says how much was found. */
const FOOTER_ROOM = 100

/** What an answer looks like in Discord, in the language of who reads it. */
export function discordReply(answer: Answer, language: LanguageCode): DiscordReply {
  const room = MESSAGE_ROOM - FOOTER_ROOM
  switch (answer.kind) {
    case 'passages': {
      const shown = answer.results.slice(0, MOST_CARDS)
      const footer = found(answer, shown.length, answer.results.length, language)
      return shared([...share(shown, room, (result, part) => card(result, language, part)), footer])
    }
    case 'summary':
      return shared([container(summaryParts(answer, language, room)), found(answer, 0, 0, language)])
    case 'person': {
      const head = personCard(answer, language)
      const newest = answer.newest.slice(0, 1)
      const below = share(newest, room - roomOf(head) - 60, (result, part) => card(result, language, part))
      return shared([head, ...(newest.length > 0 ? [text(`**${words[language].newest}**`)] : []), ...below])
    }
    case 'choice':
      return { components: [choiceCard(answer, language)], private: true }
    case 'not-found':
      return { components: notFound(answer, language, room), private: true }
  }
}

/** A plain sentence of ours, for the asker alone. */
export const discordNotice = (sentence: string): DiscordReply => ({
  components: [text(shorten(sentence, MESSAGE_ROOM))],
  private: true,
})

const shared = (components: APIMessageTopLevelComponent[]): DiscordReply => ({ components, private: false })

function found({ articles }: Answer, shown: number, all: number, language: LanguageCode) {
  const say = words[language]
  return text(small([shown < all && say.more(shown, all), say.articles(articles)].filter(Boolean).join(' · ')))
}

function notFound(answer: NotFoundAnswer, language: LanguageCode, room: number): APIMessageTopLevelComponent[] {
  const say = words[language]
  const { reason, articles, nearest } = answer
  const suggestions = 'suggestions' in reason ? reason.suggestions.slice(0, 5) : []
  const head = text(
    lines(
      oneLine(say.notFound(reason, articles), 500),
      suggestions.length > 0 && oneLine(say.didYouMean(suggestions), 500),
      nearest.length > 0 && say.nearest,
    ),
  )
  const near = share(nearest.slice(0, 2), room - roomOf(head), (result, part) => card(result, language, part))
  return [head, ...near]
}
