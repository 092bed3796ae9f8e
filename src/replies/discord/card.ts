import type { APIContainerComponent } from 'discord-api-types/v10'
import type { LanguageCode, Result } from '../../model.ts'
import { articleLink } from '../articleLink.ts'
import { words } from '../words.ts'
import { blockQuote, container, LINK_ROOM, lines, linked, text } from './components.ts'
import { FRAME_ROOM, markedSentence, quotation, sourceLines, speakerLines } from './pieces.ts'

/** The least room a card can do with. */
export const CARD_ROOM = FRAME_ROOM + 200

/**
 * One passage: the words as printed, who spoke, the sentence they stand in with the words in bold, the article and the
 * button that opens it at these words. At most `room` characters, which must be `CARD_ROOM` at least.
 */
export function card(result: Result, language: LanguageCode, room: number): APIContainerComponent {
  const { article, alsoIn, quote, sentence } = result
  const speaker = speakerLines(result, language)
  const source = sourceLines(article, alsoIn, language)
  const left = room - speaker.length - source.length - '\n\n>>> '.length
  const headline = quotation(result, left / 2)
  const body = blockQuote(markedSentence(result, left - headline.length))
  return container([
    text(lines(headline, speaker, body)),
    linked(source, words[language].discord.readArticle, articleLink(article, quote ?? sentence, LINK_ROOM)),
  ])
}
