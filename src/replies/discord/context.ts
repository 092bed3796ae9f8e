import type { ContextAnswer, LanguageCode } from '../../model.ts'
import { articleLink } from '../articleLink.ts'
import { beginning, CUT, ending } from '../excerpt.ts'
import { words } from '../words.ts'
import { askRow } from './asks.ts'
import { allBy, opening } from './card.ts'
import { container, LINK_ROOM, linked, text } from './components.ts'
import { sourceLines, speakerLines } from './pieces.ts'
import { type Piece, quotedPage, textPages } from './reading.ts'

/** The most that is shown of the paragraphs before and after. */
const BESIDE = 400

/** A passage whole, in its paragraphs, the words that answer in bold: page by page where it is long. */
export function contextPages(answer: ContextAnswer, language: LanguageCode) {
  const { result } = answer
  const { article, quote, sentence } = result
  const say = words[language].discord
  const speaker = speakerLines(result, language)
  const link = articleLink(article, quote ?? sentence, LINK_ROOM)
  const source = linked(sourceLines(article, [], language), say.readArticle, link)
  const asks = askRow([allBy(result, language), { label: say.openArticle, question: opening(article) }], language, 0)
  return textPages(pieces(answer)).map((page) =>
    container([...(speaker ? [text(speaker)] : []), ...quotedPage(page), source, ...(asks ? [asks] : [])]),
  )
}

function pieces({ before, around, after, result: { quote, sentence } }: ContextAnswer): readonly Piece[] {
  const marked = quote ?? sentence
  const [start, end] = [marked.start - around.start, marked.end - around.start]
  const lead = before && ending(before.text, BESIDE)
  const trail = after && beginning(after.text, BESIDE)
  return [
    { text: before && lead ? `${lead.length < before.text.length ? `${CUT} ` : ''}${lead}` : '' },
    { text: around.text.slice(0, start), opens: true },
    { text: around.text.slice(start, end), marked: true },
    { text: around.text.slice(end) },
    { text: after && trail ? `${trail}${trail.length < after.text.length ? ` ${CUT}` : ''}` : '', opens: true },
  ]
}
