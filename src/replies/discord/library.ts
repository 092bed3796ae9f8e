import {
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type {
  ArticleHead,
  LanguageCode,
  LibraryOutcome,
  LibraryProgress,
  LibraryRefusal,
  Problem,
} from '../../model.ts'
import type { DiscordReply } from '../discord.ts'
import { words } from '../words.ts'
import { askRow } from './asks.ts'
import { opening } from './card.ts'
import { container, lines, linesWithin, MESSAGE_ROOM, small, text } from './components.ts'
import { oneLine, outletAndDate } from './pieces.ts'

const MOST_TITLES = 10
const MOST_PROBLEMS = 5
const MOST_KNOWN = 5

/** What came of doing something to a server's library; for whoever did it alone. */
export function libraryReply(outcome: LibraryOutcome, language: LanguageCode): DiscordReply {
  return { components: lay(outcome, language), private: true }
}

function lay(outcome: LibraryOutcome, language: LanguageCode): APIMessageTopLevelComponent[] {
  const say = words[language].library
  switch (outcome.kind) {
    case 'refused':
      return [text(lines(...refusalLines(outcome.why, language)))]
    case 'added': {
      const { articles, quotes, versions, known, problems, refused } = outcome
      const [first, ...others] = [...articles, ...known]
      const asks =
        first && others.length === 0
          ? askRow([{ label: words[language].discord.openArticle, question: opening(first) }], language, 0)
          : null
      return [
        container([
          ...(articles.length > 0
            ? [
                text(
                  lines(
                    `### ${oneLine(say.added(articles.length, quotes), 200)}`,
                    ...titleLines(articles, MOST_TITLES, language),
                    versions > 0 && small(say.newVersions(versions)),
                  ),
                ),
              ]
            : []),
          ...(known.length > 0 ? [text(lines(`**${say.known}**`, ...titleLines(known, MOST_KNOWN, language)))] : []),
          ...(problems.length > 0 ? [text(lines(small(say.problems), ...problemLines(problems, language)))] : []),
          ...refused.slice(0, MOST_PROBLEMS).map((why) => text(oneLine(say.refused(why), 150))),
        ]),
        ...(asks ? [asks] : []),
      ]
    }
    case 'removed':
      return [text(oneLine(say.removed(outcome.title), 500))]
    case 'followed':
    case 'unfollowed':
      return [text(oneLine(say[outcome.kind](outcome.address), 1000))]
    case 'feeds': {
      const list = outcome.feeds.map((feed) =>
        lines(`- ${oneLine(feed.address, 120)}`, small(oneLine(say.feed(feed), 150))),
      )
      return [text(linesWithin(MESSAGE_ROOM, [`### ${say.feeds(outcome.feeds.length)}`, ...list]))]
    }
    case 'watched':
    case 'unwatched':
    case 'paused':
    case 'resumed':
      return [text(oneLine(say.watchDone(outcome.kind, say.watch(outcome.watch)), 500))]
    case 'watches': {
      const list = outcome.watches.map((watch) =>
        lines(
          `- ${oneLine(say.watch(watch), 300)} · ${channelOf(watch.channel)}`,
          small(oneLine(say.watchState(watch) ?? '', 100)),
        ),
      )
      return [text(linesWithin(MESSAGE_ROOM, [`### ${say.watches(outcome.watches.length)}`, ...list]))]
    }
    case 'settings': {
      const { chosen, usual } = outcome
      const isPrivate = chosen.private ?? usual.private ?? false
      const language = chosen.language ?? usual.language
      const marked = (line: string, isChosen: boolean) => `- ${line}${isChosen ? '' : ` ${say.usual}`}`
      return [
        text(
          lines(
            `### ${say.settings}`,
            marked(say.whoSees(isPrivate), chosen.private !== null),
            marked(say.publicLanguage(language), chosen.language !== null),
            small(say.settingsNote),
          ),
        ),
      ]
    }
    case 'exported':
      return [
        text(
          lines(
            oneLine(say.exported(outcome.articles), 200),
            outcome.left.length > 0 && oneLine(say.leftOut(outcome.left), 1000),
          ),
        ),
      ]
  }
}

function titleLines(heads: readonly ArticleHead[], most: number, language: LanguageCode): readonly string[] {
  const more = heads.length - most
  return [
    ...heads
      .slice(0, most)
      .map((head) => [`- **${oneLine(head.title, 100)}**`, outletAndDate(head, language)].filter(Boolean).join(' · ')),
    ...(more > 0 ? [words[language].library.andMore(more)] : []),
  ]
}

function refusalLines(why: LibraryRefusal, language: LanguageCode): readonly string[] {
  const problems = why.kind === 'unreadable' ? why.problems : []
  return [oneLine(words[language].library.refused(why), 500), ...problemLines(problems, language)]
}

function problemLines(problems: readonly Problem[], language: LanguageCode): readonly string[] {
  const shown = problems.slice(0, MOST_PROBLEMS)
  const more = problems.length - shown.length
  const say = words[language]
  return [
    ...shown.map(({ where, reason }) => `- ${oneLine(`${where}${say.colon} ${say.problem(reason)}`, 150)}`),
    ...(more > 0 ? [say.library.andMore(more)] : []),
  ]
}

/** A channel by its number, which Discord shows as its name. */
export const channelOf = (id: string): string => `<#${id}>`

/** How far something is, with a button to call it off. */
export function progressMessage(
  progress: LibraryProgress,
  cancel: string,
  language: LanguageCode,
): APIMessageTopLevelComponent[] {
  const say = words[language].library
  return [
    text(say.progress(progress)),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          custom_id: `${CANCEL}${cancel}`,
          label: say.cancel,
        },
      ],
    },
  ]
}

const CANCEL = 'cancel:'

/** What a pressed button calls off; null for one that calls off nothing. */
export const readCancel = (id: string): string | null => (id.startsWith(CANCEL) ? id.slice(CANCEL.length) : null)

export const fileComponent = (name: string): APIFileComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
})
