import type { LanguageCode, Result, Speaker } from '../model.ts'
import { formatDate } from './date.ts'
import { quoted } from './marks.ts'
import { oneLine } from './printable.ts'
import { words } from './words.ts'

/** How each language sets off who spoke from what was said. */
const DASH: Readonly<Record<LanguageCode, string>> = { fr: ' —\u00a0', en: '\u2009—\u2009' }

/** How a text is made safe, and set off, where it is pasted. */
export interface Typesetting {
  plain(text: string): string
  title(text: string): string
  link(url: string): string
}

const PLAIN: Typesetting = { plain: oneLine, title: oneLine, link: oneLine }

/**
 * A passage to paste into a text of one's own, in the typographic forms of that text's language: the words between
 * marks, whose they are and as what, then title, outlet, date, page and address. For reported speech, which stands in no
 * marks, the sentence that reports it.
 */
export function citation(result: Result, language: LanguageCode): string {
  const { quote, sentence } = result
  const spoken = quote && quote.kind !== 'indirect' ? quote : null
  const speaker = speakerOf(result, language)
  const said = `${quoted(spoken ?? sentence, language, oneLine)}${speaker && `${DASH[language]}${speaker}`}`
  return `${said}${/[.!?…][\s»”]*$/.test(said) ? '' : '.'} ${sourceOf(result, language)}`
}

function speakerOf({ quote, speaker }: Result, language: LanguageCode): string {
  const say = words[language]
  if (!quote) return ''
  if (!speaker) return quote.kind === 'indirect' ? '' : say.speakerNotStated
  const name = nameAndRole(speaker).map(oneLine).join(', ')
  return quote.kind === 'indirect' ? say.reported(name) : name
}

/** A speaker whom only a role names has it once. */
export function nameAndRole({ name, role }: Speaker): readonly string[] {
  return role && role.text !== name ? [name, role.text] : [name]
}

/** Author, title, outlet, date, page and address, and whether the article no longer has the words. */
export function sourceOf(
  { article, page }: Result,
  language: LanguageCode,
  { plain, title, link }: Typesetting = PLAIN,
): string {
  const parts = [
    article.author && plain(article.author),
    title(article.title),
    article.outlet && plain(article.outlet),
    article.publishedAt && plain(formatDate(article.publishedAt, language)),
    page !== undefined && words[language].page(page),
    article.versionOf !== undefined && plain(words[language].removed.toLowerCase()),
  ]
  const source = parts.filter((part) => part).join(', ')
  return `${source}.${article.url === null ? '' : ` ${link(article.url)}`}`
}
