import type { ArticleHead, LanguageCode, Result, Slice, Span } from '../model.ts'
import { formatDate } from './date.ts'
import { beginning, CUT, ending } from './excerpt.ts'
import { quoted } from './marks.ts'
import type { Page } from './page.ts'
import { oneLine, printable } from './printable.ts'
import type { Run } from './wrap.ts'

/** Longest stretch of a quotation, and of its sentence on either side of it, in UTF-16 code units. */
const LONGEST_QUOTE = 1_200
const LONGEST_CONTEXT = 300

/** One result: the quotation, whose it is, the sentence it stands in with the quotation marked, and where that is. */
export function card(result: Result, page: Page): string {
  return [quoteCard(result, page), ...place(result, page)].join('\n')
}

/** The same without the place, for where that is known. */
export function quoteCard(result: Result, page: Page): string {
  return [...head(result, page), context(result, page)].join('\n')
}

/** A quotation between its marks, shortened where it is very long; bold. */
export function quotation(quote: Slice, language: LanguageCode, page: Page): readonly Run[] {
  const shown = quoted(quote, language, (words) => printable(beginning(words, LONGEST_QUOTE)))
  return [{ text: shown, style: page.bold }, ...(quote.text.length > LONGEST_QUOTE ? [{ text: ` ${CUT}` }] : [])]
}

/** Title, outlet and date of an article on one line. */
export function articleLine({ title, outlet, publishedAt }: ArticleHead, page: Page): string {
  const date = publishedAt === null ? null : formatDate(publishedAt, page.language)
  return [title, outlet, date]
    .filter((part) => part !== null)
    .map(oneLine)
    .join(' · ')
}

/** The speaker's name and role, and what is to be known about how we know. */
export function speakerRuns({ speaker, article, asPrinted }: Result, page: Page): readonly Run[] {
  const { words } = page
  if (!speaker) {
    const printed = asPrinted && words.asPrinted(quoted(asPrinted, article.language, oneLine))
    return [{ text: words.speakerNotStated, style: page.name }, ...(printed ? [{ text: ` · ${printed}` }] : [])]
  }
  const role = speaker.role ? `, ${oneLine(speaker.role.text)}` : ''
  return [{ text: oneLine(speaker.name), style: page.name }, { text: role }]
}

function head(result: Result, page: Page): readonly string[] {
  const { quote, speaker, article } = result
  if (!quote && !speaker) return []
  const lines: string[] = []
  if (quote && quote.kind !== 'indirect') lines.push(page.indented(...quotation(quote, article.language, page)))
  lines.push(page.indented(...speakerRuns(result, page)))
  const attribution = howWeKnow(result, page)
  if (attribution) lines.push(page.indented({ text: attribution, style: page.dim }))
  if (quote?.kind === 'indirect') lines.push(page.indented({ text: page.words.indirect, style: page.dim }))
  return lines
}

/** How the speaker is known where the sentence does not name them. */
export function howWeKnow({ speaker, sentence, article }: Result, { words }: Page): string | null {
  if (!speaker || (speaker.evidence === 'role' && sentence.text.includes(speaker.name))) return null
  const mention = speaker.mention ? quoted(speaker.mention, article.language, oneLine) : ''
  return words.attribution({ ...speaker, name: oneLine(speaker.name) }, mention)
}

function context({ sentence, quote }: Result, page: Page): string {
  const within = quote && clamp(quote, sentence)
  if (!within) {
    const long = sentence.text.length > LONGEST_QUOTE
    return page.barred({ text: `${printable(beginning(sentence.text, LONGEST_QUOTE))}${long ? ` ${CUT}` : ''}` })
  }
  const before = sentence.text.slice(0, within.start)
  const words = sentence.text.slice(within.start, within.end)
  const after = sentence.text.slice(within.end)
  const [open, close] = page.colour ? ['', ''] : ['▸', '◂']
  const whole = words.length <= LONGEST_QUOTE
  return page.barred(
    { text: before.length > LONGEST_CONTEXT ? `${CUT} ` : '' },
    { text: `${printable(ending(before, LONGEST_CONTEXT))}${open}` },
    { text: printable(beginning(words, LONGEST_QUOTE)), style: page.marked },
    { text: close },
    { text: whole ? printable(beginning(after, LONGEST_CONTEXT)) : '' },
    { text: !whole || after.length > LONGEST_CONTEXT ? ` ${CUT}` : '' },
  )
}

/** Where the quotation stands within the sentence's own text; null where it does not. */
function clamp(quote: Span, sentence: Span): Span | null {
  const start = Math.max(quote.start, sentence.start) - sentence.start
  const end = Math.min(quote.end, sentence.end) - sentence.start
  return start < end ? { start, end } : null
}

/** What is to be known of words that stand in an earlier version alone. */
export const removed = ({ versionOf }: ArticleHead, page: Page): readonly string[] =>
  versionOf === undefined ? [] : [page.indented({ text: page.words.removed, style: page.bold })]

function place({ article, alsoIn, page: number }: Result, page: Page): readonly string[] {
  const line = [articleLine(article, page), number === undefined ? null : page.words.page(number)]
  const lines = [
    ...removed(article, page),
    page.indented({ text: line.filter((part) => part !== null).join(' · '), style: page.dim }),
  ]
  if (article.url !== null) lines.push(page.indented({ text: oneLine(article.url), style: page.dim }))
  if (alsoIn.length > 0) {
    const others = alsoIn.map(({ outlet, title }) => oneLine(outlet ?? title)).join(', ')
    lines.push(page.indented({ text: `${page.words.alsoIn} ${others}`, style: page.dim }))
  }
  return lines
}
