import type { APISectionComponent, APITextDisplayComponent } from 'discord-api-types/v10'
import type { ArticleHead, LanguageCode, Result, SummaryAnswer } from '../../model.ts'
import { shortId } from '../../shortId.ts'
import { articleLink } from '../articleLink.ts'
import { words } from '../words.ts'
import { type Ask, askRow } from './asks.ts'
import { opening } from './card.ts'
import { blockQuote, LINK_ROOM, lines, linked, roomOf, share, small, text } from './components.ts'
import { markedSentence, oneLine, outletAndDate, quotation, sourceLines, speakerName } from './pieces.ts'

/** Each sentence is a section with its button, three components of the forty that a message may hold. */
const MOST_SENTENCES = 10
const MOST_SPEAKERS = 6
const SPEAKER_ROOM = 190

/** The article or topic, its sentences as printed, each with its place and speaker, and who speaks in it. */
export function summaryParts(answer: SummaryAnswer, language: LanguageCode, room: number) {
  const say = words[language]
  const { article, sentences, speakers } = answer
  const asked = oneLine(answer.question, 200)
  const title = article ? sourceLines(article, [], language) : asked && `**${asked}**`
  const heading = text(lines(title, small(say.wordForWord)))
  const voices = speakers.slice(0, MOST_SPEAKERS).map((voice) => speakerLine(voice))
  const closing = voices.length > 0 ? [text(lines(`**${say.speakers}**`, ...voices))] : []
  const left = [heading, ...closing].reduce((left, component) => left - roomOf(component), room)
  const body = share(sentences.slice(0, MOST_SENTENCES), left, (sentence, part) =>
    sentenceSection(sentence, article === null, language, part),
  )
  const asks = article && askRow([inIt(article, language), openIt(article, language)], language, 0)
  return [heading, ...body, ...closing, ...(asks ? [asks] : [])]
}

const inIt = ({ id }: ArticleHead, language: LanguageCode): Ask => ({
  label: words[language].discord.itsQuotations,
  question: { command: 'quote', options: { article: shortId(id) } },
})

const openIt = (article: ArticleHead, language: LanguageCode): Ask => ({
  label: words[language].discord.openArticle,
  question: opening(article),
})

function sentenceSection(
  result: Result,
  named: boolean,
  language: LanguageCode,
  room: number,
): APISectionComponent | APITextDisplayComponent {
  const { article, speaker, quote, sentence } = result
  const where = named && [oneLine(article.title, 80), outletAndDate(article, language)].filter(Boolean).join(' · ')
  const above = lines(where && small(where), speaker && small(speakerName(speaker)))
  const body = blockQuote(markedSentence(result, room - above.length - '\n>>> '.length))
  const link = articleLink(article, quote ?? sentence, LINK_ROOM)
  return linked(lines(above, body), words[language].discord.readArticle, link)
}

function speakerLine(result: Result): string {
  const name = result.speaker ? speakerName(result.speaker) : ''
  const said = quotation(result, SPEAKER_ROOM - name.length - 5).replace(/\s*\n\s*/g, ' ')
  return `- ${[name, said].filter((part) => part).join(' — ')}`
}
