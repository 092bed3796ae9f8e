import { parseFeed as parse } from 'feedsmith'
import type { LanguageCode } from '../model.ts'
import { decodeAny } from './decode.ts'
import { type Draft, Unreadable } from './draft.ts'
import { fragmentText } from './html/fragment.ts'
import type { PageContext } from './html/html.ts'
import { namedLanguage } from './language.ts'
import { personOf } from './newsroom/byline.ts'

/** An article of a feed as the feed has it: often no more than its first lines. */
export interface FeedStory extends Draft {
  /** What the feed calls it, the same from one reading to the next. */
  readonly key: string
  /** Where the whole of it stands. */
  readonly link: string | null
  readonly isTeaser: boolean
}

/** A feed says how far a text goes only by what it calls it; one this long is no teaser whatever it is called. */
const LONG = 1500

/** How teasers end: an ellipsis, or an invitation. */
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|(?:read more|continue reading|lire la suite|en savoir plus)\W{0,5})$/i

/** What each kind of feed comes to. */
interface Entry {
  readonly id: string | undefined
  readonly link: string | undefined
  readonly title: string | undefined
  readonly authors: readonly (string | undefined)[]
  readonly date: string | undefined
  readonly content: string | undefined
  readonly summary: string | undefined
  readonly language: string | undefined
}

/**
 * The articles of a feed: RSS, Atom, RDF or JSON Feed.
 *
 * @throws Unreadable if it is none of these.
 */
export function readFeed(bytes: Uint8Array, { url = null, charset = null }: PageContext): readonly FeedStory[] {
  const text = decodeAny(
    bytes,
    charset ?? /encoding=["']([\w-]{2,30})/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1] ?? null,
  )
  const { outlet, entries } = entriesOf(text)
  return entries.flatMap((entry) => {
    const link =
      entry.link && URL.canParse(entry.link, url ?? undefined) ? new URL(entry.link, url ?? undefined).href : null
    const key = entry.id ?? link
    return key ? [storyOf(entry, key, link, outlet)] : []
  })
}

function storyOf(entry: Entry, key: string, link: string | null, outlet: string | undefined): FeedStory {
  const code: LanguageCode = namedLanguage(entry.language ?? '') ?? 'en'
  const content = fragmentText(entry.content ?? '', code)
  const summary = fragmentText(entry.summary ?? '', code)
  const text = content.length >= summary.length ? content : summary
  const authors = entry.authors.flatMap((author) => personOf(author ?? null) ?? [])
  return {
    ...{ key, link, isTeaser: CUT_OFF.test(text) || (content === '' && text.length < LONG) },
    text,
    body: { start: 0, end: text.length },
    fields: {
      outlet: outlet ?? null,
      author: authors.length > 0 ? authors : null,
      url: link,
      publishedAt: dateOf(entry.date),
    },
    title: fragmentText(entry.title ?? '', code).replace(/\s+/g, ' ') || null,
    claimedLanguage: entry.language ?? null,
  }
}

function entriesOf(text: string): { readonly outlet: string | undefined; readonly entries: readonly Entry[] } {
  const { format, feed } = parsed(text)
  switch (format) {
    case 'rss':
    case 'rdf':
      return {
        outlet: feed.title,
        entries: (feed.items ?? []).map((item) => ({
          id: 'guid' in item ? item.guid?.value : undefined,
          link: item.link ?? ('guid' in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined),
          title: item.title,
          authors: item.dc?.creators ?? ('authors' in item ? (item.authors ?? []).map(nameOf) : []),
          date: ('pubDate' in item ? item.pubDate : undefined) ?? item.dc?.dates?.[0],
          content: item.content?.encoded,
          summary: item.description,
          language: 'language' in feed ? feed.language : feed.dc?.languages?.[0],
        })),
      }
    case 'atom':
      return {
        outlet: feed.title?.value,
        entries: (feed.entries ?? []).map((entry) => ({
          id: entry.id,
          link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title?.value,
          authors: (entry.authors ?? []).map(({ name }) => name),
          date: entry.published ?? entry.updated,
          content: entry.content?.value,
          summary: entry.summary?.value,
          language: feed.xml?.lang,
        })),
      }
    case 'json':
      return {
        outlet: feed.title,
        entries: (feed.items ?? []).map((item) => ({
          id: item.id,
          link: item.url,
          title: item.title,
          authors: (item.authors ?? []).map(({ name }) => name),
          date: item.date_published,
          content: item.content_html ?? item.content_text,
          summary: item.summary,
          language: item.language ?? feed.language,
        })),
      }
  }
}

function parsed(text: string) {
  try {
    return parse(text)
  } catch (error) {
    throw new Unreadable(`is no feed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** RSS has an address where a name belongs: "jo@example.org (Jo Bell)". */
function nameOf(author: unknown): string | undefined {
  const text =
    typeof author === 'string'
      ? author
      : typeof author === 'object' && author !== null && 'name' in author
        ? String(author.name)
        : ''
  return /\(([^()]{1,100})\)\s*$/.exec(text)?.[1] ?? (text.includes('@') ? undefined : text)
}

/** RSS writes dates as mail does: "Tue, 08 Apr 2031 10:00:00 +0200". */
function dateOf(given: string | undefined): string | null {
  if (given === undefined || /^\d{4}/.test(given.trim())) return given ?? null
  const moment = Date.parse(given)
  if (Number.isNaN(moment)) return given
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)\s*$/.exec(given) ?? []
  // The day is the one printed, not that of Greenwich.
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  return `${new Date(moment + offset).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`
}
