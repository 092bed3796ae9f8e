import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { Answer, LanguageCode, NotFoundAnswer } from '../model.ts'
import { card } from './discord/card.ts'
import { container, lines, MESSAGE_ROOM, roomOf, share, small, text } from './discord/components.ts'
import { PAGE } from './discord/pages.ts'
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

/** Kept free for the line that says how much was found. */
const FOOTER_ROOM = 100

/** What an answer looks like in Discord, in the language of who reads it; `from` is the first result to show. */
export function discordReply(answer: Answer, language: LanguageCode, from = 0): DiscordReply {
  const room = MESSAGE_ROOM - FOOTER_ROOM
  switch (answer.kind) {
    case 'passages': {
      const { results } = answer
      const shown = results.slice(from, from + PAGE)
      const place = shown.length < results.length && `${from + 1}–${from + shown.length} / ${results.length}`
      const footer = found(answer, place, language)
      return shared([...share(shown, room, (result, part) => card(result, language, part)), footer])
    }
    case 'summary':
      return shared([container(summaryParts(answer, language, room)), found(answer, false, language)])
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

const found = ({ articles }: Answer, place: string | false, language: LanguageCode) =>
  text(small([place, words[language].articles(articles)].filter((part) => part).join(' · ')))

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
