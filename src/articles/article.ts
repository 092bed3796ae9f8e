import { languages } from '../languages/index.ts'
import type { Article, LanguageCode, Span } from '../model.ts'
import { findParagraphs, trim } from '../text/paragraphs.ts'
import { findSentences } from '../text/sentences.ts'
import { isoDate, leadingDate } from './date.ts'
import { type Draft, Unreadable } from './draft.ts'
import { readFields } from './fields.ts'
import { detectLanguage, namedLanguage } from './language.ts'
import { MAX_TEXT } from './limits.ts'
import { tidyTitle, titleFrom } from './title.ts'

/**
 * A draft as an article, and what of its head could not be used.
 *
 * @param fallbackId used where the fields give none.
 * @throws Unreadable if there is no text in a language of ours, or none of a usable length.
 */
export function toArticle(
  draft: Draft,
  fallbackId: string,
): { readonly article: Article; readonly complaints: readonly string[] } {
  const { text } = draft
  if (text.length > MAX_TEXT)
    throw new Unreadable(
      `has ${text.length} characters of text, more than the ${MAX_TEXT} of the longest article: split it`,
    )
  const { fields, bad } = readFields(draft.fields)
  const complaints = [
    ...(draft.complaints ?? []),
    ...[...bad.values()].map((clause) => `${clause}; the article is loaded without it`),
  ]
  const whole = trim(text, draft.body)
  const inFront = whole && leadingDate(text, whole)
  const body = inFront ? trim(text, { start: inFront.start, end: whole.end }) : whole
  if (!body) throw new Unreadable('holds no text')
  const date = inFront && isoDate(inFront.date)
  if (inFront && date === null)
    complaints.push(`the leading date "${inFront.date}" is no date; the article is loaded without it`)
  const badLanguage = bad.get('language')
  if (badLanguage !== undefined) throw new Unreadable(`cannot be read: ${badLanguage}`)
  const detected =
    fields.language === null
      ? detectLanguage(text.slice(body.start, body.end), namedLanguage(draft.claimedLanguage ?? ''))
      : { code: fields.language }
  if ('other' in detected)
    throw new Unreadable(
      `seems to be in ${detected.other}; only French and English are read (give "language" if it is one of them)`,
    )
  const title = fields.title ?? (draft.title === null ? null : tidyTitle(draft.title))
  const article: Article = {
    id: fields.id ?? fallbackId,
    title: title ?? titleFrom(firstSentence(text, body, detected.code)),
    language: detected.code,
    outlet: fields.outlet,
    author: fields.author,
    url: fields.url,
    publishedAt: fields.publishedAt ?? date,
    text,
    body,
    ...(draft.pages && { pages: draft.pages }),
  }
  return { article, complaints }
}

/** The beginning of a body is enough to make a title from. */
const TITLE_SOURCE = 2000

function firstSentence(text: string, body: Span, code: LanguageCode): string {
  const paragraphs = findParagraphs(text, { start: body.start, end: Math.min(body.end, body.start + TITLE_SOURCE) })
  const sentence = findSentences(text, paragraphs.slice(0, 1), languages[code])[0] ?? body
  return text.slice(sentence.start, sentence.end)
}
