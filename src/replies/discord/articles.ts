import type { ArticleAnswer, ArticleHead, ArticlesAnswer, LanguageCode } from '../../model.ts'
import { shortId } from '../../shortId.ts'
import { articleLink } from '../articleLink.ts'
import { words } from '../words.ts'
import { askRow, pickRow } from './asks.ts'
import { opening } from './card.ts'
import { container, LINK_ROOM, lines, linked, small, text } from './components.ts'
import { oneLine, outletAndDate } from './pieces.ts'
import { quotedPage, textPages } from './reading.ts'

const MOST_SPEAKERS = 5

/** Articles to choose from, and the list to choose in. */
export function articleList({ sought }: ArticlesAnswer, shown: readonly ArticleHead[], language: LanguageCode) {
  const heading = words[language].articleList(sought === null ? null : oneLine(sought, 100))
  const list = shown.map((head) =>
    lines(`- **${oneLine(head.title, 150)}**`, small(outletAndDate(head, language)).replace(/^(?=.)/, '  ')),
  )
  const asks = shown.map((head) => ({
    label: head.title,
    detail: [head.outlet, head.publishedAt?.slice(0, 10)].filter(Boolean).join(' · '),
    question: opening(head),
  }))
  const pick = pickRow(asks, words[language].discord.chooseArticle, language)
  return [container([text(lines(`### ${heading}`, ...list))]), ...(pick ? [pick] : [])]
}

/** An article to read, page by page: what is known of it, who speaks in it, its text. */
export function articlePages(answer: ArticleAnswer, language: LanguageCode) {
  const say = words[language]
  const { article, paragraphs, quotes, speakers } = answer
  const voices = speakers.slice(0, MOST_SPEAKERS).map(({ name, quotes }) => `${oneLine(name, 60)} (${quotes})`)
  const head = lines(
    `### ${oneLine(article.title, 200)}`,
    small(
      [outletAndDate(article, language), article.author && say.by(oneLine(article.author, 100))]
        .filter((part) => part)
        .join(' · '),
    ),
    small(
      [say.quotations(quotes.length), voices.join(', ') + (speakers.length > MOST_SPEAKERS ? '…' : '')]
        .filter((part) => part)
        .join(' · '),
    ),
  )
  const inIt = { article: shortId(article.id) }
  const asks = askRow(
    [
      quotes.length > 0 ? { label: say.discord.itsQuotations, question: { command: 'quote', options: inIt } } : null,
      { label: say.discord.sumUp, question: { command: 'summary', options: inIt } },
    ],
    language,
    0,
  )
  const top = linked(head, say.discord.readArticle, articleLink(article, null, LINK_ROOM))
  const pages = textPages(paragraphs.map((paragraph) => ({ text: paragraph.text, opens: true })))
  return pages.map((page) => container([top, ...quotedPage(page), ...(asks ? [asks] : [])]))
}
