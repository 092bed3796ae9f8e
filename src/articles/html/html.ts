import { Readability } from '@mozilla/readability'
import { decodeAny } from '../decode.ts'
import { type Draft, Unreadable } from '../draft.ts'
import { detectLanguage, namedLanguage } from '../language.ts'
import { blocksOf } from './blocks.ts'
import { lostQuotations } from './lostQuotations.ts'
import { named, readMetadata } from './metadata.ts'
import { type PageElement, parsePage } from './page.ts'

/** What is known of a page besides its bytes. */
export interface PageContext {
  /** Where it was fetched from. */
  readonly url?: string | null
  /** The encoding that the server gave. */
  readonly charset?: string | null
}

/**
 * The article of a web page: its body found by Readability, its head taken from what the page says of itself to search
 * engines and social networks. Nothing of the page is run or fetched. Where the extraction lost quotations that the page
 * has, a complaint says so.
 *
 * @throws Unreadable if the page has no text.
 */
export function readHtml(bytes: Uint8Array, { url = null, charset = null }: PageContext = {}): Draft {
  const document = parsePage(decodeAny(bytes, charset ?? charsetOf(bytes)))
  const metadata = readMetadata(document, url)
  const whole = blocksOf(document.body)
  const language = namedLanguage(metadata.claimedLanguage ?? '') ?? codeOf(whole)
  const quotations = lostQuotations(document, language)
  const article = new Readability<PageElement>(document, {
    serializer: (node: PageElement) => node,
    charThreshold: 200,
    disableJSONLD: true,
  }).parse()
  const text = article?.content ? blocksOf(article.content, language) : ''
  if (text === '') throw new Unreadable('holds no article: no text was found on the page')
  const { claimedLanguage, title, ...fields } = metadata
  return {
    text,
    body: { start: 0, end: text.length },
    fields: { ...fields, author: fields.author ?? named(article?.byline ?? null) },
    title: title ?? article?.title ?? null,
    claimedLanguage,
    complaints: quotations.missingFrom(text),
  }
}

function codeOf(text: string) {
  const detected = detectLanguage(text)
  return 'code' in detected ? detected.code : 'en'
}

/** The encoding that a page itself gives within its first 1,024 bytes, where the standard for HTML has it. */
function charsetOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ?? null
}
