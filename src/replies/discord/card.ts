import type { APIContainerComponent } from 'discord-api-types/v10'
import type { ArticleHead, LanguageCode, Question, Result } from '../../model.ts'
import { shortId } from '../../shortId.ts'
import { articleLink } from '../articleLink.ts'
import { words } from '../words.ts'
import { type Ask, askRow } from './asks.ts'
import { blockQuote, container, LINK_ROOM, lines, linked, text } from './components.ts'
import { FRAME_ROOM, markedSentence, quotation, sourceLines, speakerLines } from './pieces.ts'

/** The least room a card can do with. */
export const CARD_ROOM = FRAME_ROOM + 200

/**
 * One passage: the words as printed, who spoke, the sentence they stand in with the words in bold, the article and the
 * button that opens it at these words; then what can be asked from here. At most `room` characters, which must be
 * `CARD_ROOM` at least. `place` tells the cards of a message apart.
 */
export function card(result: Result, language: LanguageCode, room: number, place: number): APIContainerComponent {
  const { article, alsoIn, quote, sentence, page } = result
  const say = words[language].discord
  const speaker = speakerLines(result, language)
  const source = sourceLines(article, alsoIn, language, page)
  const left = room - speaker.length - source.length - '\n\n>>> '.length
  const headline = quotation(result, left / 2)
  const body = markedSentence(result, left - headline.length)
  const whole = headline === quotation(result, Infinity) && body === markedSentence(result, Infinity)
  const asks = askRow(
    [
      { label: whole ? say.context : say.whole, question: contextOf(result) },
      allBy(result, language),
      { label: say.openArticle, question: opening(article) },
    ],
    language,
    place,
  )
  return container([
    text(lines(headline, speaker, blockQuote(body))),
    linked(source, say.readArticle, articleLink(article, quote ?? sentence, LINK_ROOM)),
    ...(asks ? [asks] : []),
  ])
}

/** Everything that the speaker of a quotation says; null where nobody could be told. */
export function allBy({ quote, speaker }: Result, language: LanguageCode): Ask | null {
  if (!quote || !speaker) return null
  return { label: words[language].discord.allBy(speaker.name), question: saidBy(speaker.name) }
}

export const saidBy = (speaker: string): Question => ({ command: 'quote', options: { speaker } })

/** Who a speaker of the directory is. */
export const whoIs = (id: string): Question => ({ command: 'person', options: { id } })

export const opening = ({ id }: ArticleHead): Question => ({ command: 'articles', options: { article: shortId(id) } })

function contextOf({ article, quote, sentence }: Result): Question {
  const { start, end } = quote ?? sentence
  return { command: 'context', options: { article: shortId(article.id), start, end } }
}
