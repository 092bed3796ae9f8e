import type { APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { Answer, LanguageCode, NotFoundAnswer } from '../model.ts'
import { articleList, articlePages } from './discord/articles.ts'
import { card } from './discord/card.ts'
import { checkParts } from './discord/check.ts'
import { container, lines, MESSAGE_ROOM, roomOf, share, small, text } from './discord/components.ts'
import { contextPages } from './discord/context.ts'
import { controls, type Paging } from './discord/controls.ts'
import { aboutCard, helpCard } from './discord/help.ts'
import { choiceCard, personCard, speakerList } from './discord/person.ts'
import { oneLine } from './discord/pieces.ts'
import { shorten } from './discord/shorten.ts'
import type { Asked } from './discord/state.ts'
import { summaryParts } from './discord/summary.ts'
import { words } from './words.ts'

/** A message made of components, within all of Discord's limits. */
export interface DiscordReply {
  readonly components: APIMessageTopLevelComponent[]
  /** Shown to the asker alone. */
  readonly private: boolean
}

export interface DiscordOptions {
  /** The first result, or the page of a text, to show. */
  readonly from?: number
  /** Whether the asker alone is to see it. */
  readonly hidden?: boolean
}

/** Results, and entries of a list, on one page. */
export const PAGE = 3
export const LIST_PAGE = 10

/** Kept free for the lines that say how much was found. */
const FOOTER_ROOM = 200
const ROOM = MESSAGE_ROOM - FOOTER_ROOM

/** What others have no use for: it is shown to the asker alone, whatever was asked for. */
export const isPrivate = (answer: Answer): boolean =>
  answer.kind === 'not-found' ||
  answer.kind === 'choice' ||
  (answer.kind === 'check' && answer.checks.every(({ verdict }) => verdict === 'not-found'))

/** What an answer looks like in Discord, in the language of who reads it, with the buttons that go on from it. */
export function discordReply(
  answer: Answer,
  asked: Asked,
  { from = 0, hidden = false }: DiscordOptions = {},
): DiscordReply {
  const { components, paging } = lay(answer, asked.language, from)
  if (isPrivate(answer)) return { components, private: true }
  return { components: [...components, ...controls(asked, paging, hidden)], private: hidden }
}

/** A plain sentence of ours, for the asker alone. */
export const discordNotice = (sentence: string): DiscordReply => ({
  components: [text(shorten(sentence, MESSAGE_ROOM))],
  private: true,
})

interface Laid {
  readonly components: APIMessageTopLevelComponent[]
  readonly paging: Paging
}

function lay(answer: Answer, language: LanguageCode, from: number): Laid {
  const footer = (place: string | false = false) =>
    text(small([place, words[language].searched(answer.articles)].filter((part) => part).join(' · ')))
  switch (answer.kind) {
    case 'passages': {
      const { paging, shown, place } = turned(answer.results, from, PAGE)
      const cards = share(shown, ROOM, (result, part, at) => card(result, language, part, at))
      return { components: [...cards, footer(place)], paging }
    }
    case 'summary':
      return whole([container(summaryParts(answer, language, ROOM)), footer()])
    case 'person': {
      const head = personCard(answer, language)
      const newest = answer.newest.slice(0, 1)
      const below = share(newest, ROOM - roomOf(head) - 60, (result, part, at) => card(result, language, part, at))
      return whole([head, ...(newest.length > 0 ? [text(`**${words[language].newest}**`)] : []), ...below, footer()])
    }
    case 'choice':
      return whole(choiceCard(answer, language))
    case 'articles': {
      const { paging, shown, place } = turned(answer.list, from, LIST_PAGE)
      return { components: [...articleList(answer, shown, language), footer(place)], paging }
    }
    case 'article':
      return page(articlePages(answer, language), from)
    case 'speakers': {
      const { paging, shown, place } = turned(answer.people, from, LIST_PAGE)
      return { components: [...speakerList(answer, shown, language), footer(place)], paging }
    }
    case 'context':
      return page(contextPages(answer, language), from)
    case 'check':
      return whole([...checkParts(answer, language, ROOM), footer()])
    case 'help':
      return whole([helpCard(answer, language, ROOM)])
    case 'about':
      return whole([aboutCard(answer, language)])
    case 'not-found':
      return whole(notFound(answer, language))
  }
}

const whole = (components: APIMessageTopLevelComponent[]): Laid => ({
  components,
  paging: { from: 0, step: 1, total: 1 },
})

/** One of several pages. An old button may ask for one that the articles of today do not fill. */
function page(pages: readonly APIMessageTopLevelComponent[], from: number): Laid {
  const { paging, shown } = turned(pages, from, 1)
  return { components: [...shown], paging }
}

function turned<One>(all: readonly One[], wanted: number, step: number) {
  const from = wanted < all.length ? wanted : 0
  const shown = all.slice(from, from + step)
  const place = shown.length < all.length && `${from + 1}–${from + shown.length} / ${all.length}`
  return { paging: { from, step, total: all.length }, shown, place }
}

function notFound(answer: NotFoundAnswer, language: LanguageCode): APIMessageTopLevelComponent[] {
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
  const near = share(nearest.slice(0, 2), ROOM - roomOf(head), (result, part, at) => card(result, language, part, at))
  return [head, ...near]
}
