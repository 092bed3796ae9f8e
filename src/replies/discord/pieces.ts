import type { ArticleHead, LanguageCode, Result, Speaker } from '../../model.ts'
import { formatDate } from '../date.ts'
import { quoted } from '../marks.ts'
import { words } from '../words.ts'
import { lines, small } from './components.ts'
import { ESCAPED_CUT, head, shorten, shortenAround } from './shorten.ts'

// The parts that answers share. Each is escaped and within a number of characters, so that whole answers can be.

const NAME_ROOM = 100
const ROLE_ROOM = 100
const HOW_ROOM = 220
const TITLE_ROOM = 200
const OUTLET_ROOM = 60
const ALSO_ROOM = 120

/** The most that `speakerLines` and `sourceLines` take together, dates, labels and markdown included. */
export const FRAME_ROOM = NAME_ROOM + ROLE_ROOM + HOW_ROOM + TITLE_ROOM + OUTLET_ROOM + ALSO_ROOM + 260

/** A name or title on the one line it is given: a line break in it would begin a line of its own. */
export const oneLine = (text: string, room: number): string => shorten(text.replace(BREAKING, ' ').trim(), room)

/** No-break spaces stay: they belong to French punctuation. */
const BREAKING = /[^\S\u00a0\u202f]+/g

export const speakerName = ({ name }: Speaker): string => `**${oneLine(name, NAME_ROOM)}**`

/** Who spoke, as what, and where it is not by name, how that is known; for a passage without speech, nothing. */
export function speakerLines({ quote, speaker, asPrinted, article }: Result, language: LanguageCode): string {
  const say = words[language]
  if (speaker) {
    const how = say.attribution(speaker, speaker.mention ? quoted(speaker.mention, article.language) : '')
    return lines(
      [`— ${speakerName(speaker)}`, speaker.role && oneLine(speaker.role.text, ROLE_ROOM)].filter(Boolean).join(', '),
      how !== null && small(oneLine(how, HOW_ROOM)),
      quote?.kind === 'indirect' && small(say.indirect),
    )
  }
  if (!quote) return ''
  return lines(
    `— ${say.speakerNotStated}`,
    asPrinted && small(oneLine(say.asPrinted(quoted(asPrinted, article.language)), HOW_ROOM)),
    quote.kind === 'indirect' && small(say.indirect),
  )
}

/** Whether the article no longer has the words; title, outlet, date, and the page where there are pages. */
export function sourceLines(
  article: ArticleHead,
  alsoIn: readonly ArticleHead[],
  language: LanguageCode,
  page?: number,
): string {
  return lines(
    article.versionOf !== undefined && `**${words[language].removed}**`,
    `**${oneLine(article.title, TITLE_ROOM)}**`,
    small(
      [outletAndDate(article, language), page !== undefined && words[language].page(page)].filter(Boolean).join(' · '),
    ),
    alsoIn.length > 0 && small(`${words[language].alsoIn} ${oneLine(titlesOf(alsoIn), ALSO_ROOM)}`),
  )
}

export const outletAndDate = ({ outlet, publishedAt }: ArticleHead, language: LanguageCode): string =>
  [outlet && oneLine(outlet, OUTLET_ROOM), publishedAt && oneLine(formatDate(publishedAt, language), 40)]
    .filter((part) => part)
    .join(' · ')

const titlesOf = (articles: readonly ArticleHead[]): string =>
  [...new Set(articles.map(({ outlet, title }) => outlet ?? title))].join(', ')

/** Bold, and quotation marks with their no-break spaces. */
const MARKS_ROOM = '**« »**'.length + 2

/** The words between their marks, what shows that they are cut behind these; indirect speech never stands in any. */
export function quotation({ quote, article }: Result, room: number): string {
  if (!quote || quote.kind === 'indirect') return ''
  const marked = (shown: string) => `**${quoted(quote, article.language, () => shown)}**`
  const { shown, whole } = head(quote.text, room - MARKS_ROOM)
  if (whole) return marked(shown)
  const beginning = head(quote.text, room - MARKS_ROOM - ESCAPED_CUT.length - 1).shown
  return beginning ? `${marked(beginning)} ${ESCAPED_CUT}` : ESCAPED_CUT
}

/** The sentence as it stands in the article, the words that answer in bold. */
export function markedSentence({ quote, sentence }: Result, room: number): string {
  const { text } = sentence
  const start = Math.max(0, (quote?.start ?? sentence.end) - sentence.start)
  const end = Math.min(text.length, (quote?.end ?? 0) - sentence.start)
  if (start >= end) return shorten(text, room)
  return shortenAround(text.slice(0, start), text.slice(start, end), text.slice(end), room)
}
