import { z } from 'zod'
import type { Page } from './page.ts'

/** What a page says of itself; values as given, null for what it does not say. */
export interface Metadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | readonly string[] | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly claimedLanguage: string | null
}

/** https://schema.org/Article and the kinds of it that newsrooms use; "schema:" and an address may stand in front. */
const ARTICLE = /(?:^|[/:])(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/

/**
 * Reads what a page says of itself: JSON-LD first, which is made for this, then Open Graph, then meta tags, then the
 * page's own elements. The address is that of the page that the article belongs on, relative ones resolved.
 *
 * @param fetched where the page was fetched from.
 */
export function readMetadata(document: Page, fetched: string | null): Metadata {
  const linked = articleIn(document)
  const meta = metaOf(document)
  const title = document.querySelector('h1')
  const time = document.querySelector('article time[datetime], time[itemprop="datePublished"], time[pubdate]')
  const base = fetched ?? undefined
  return {
    title: first(linked?.headline, meta('og:title', 'twitter:title', 'dc.title'), title?.textContent, document.title),
    outlet: first(nameOf(linked?.publisher), meta('og:site_name', 'publisher', 'dc.publisher', 'application-name')),
    author: authorsOf(linked?.author) ?? first(named(meta('author', 'article:author', 'dc.creator', 'parsely-author'))),
    url: [
      first(linked?.url, nameOf(linked?.mainEntityOfPage, '@id')),
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta('og:url'),
      fetched,
    ].reduce<string | null>((found, given) => found ?? address(given, base), null),
    publishedAt: first(
      linked?.datePublished,
      meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'dcterms.created', 'pubdate'),
      time?.getAttribute('datetime'),
    ),
    claimedLanguage: first(
      linked?.inLanguage,
      document.documentElement?.getAttribute('lang'),
      meta('og:locale', 'content-language', 'dc.language'),
    ),
  }
}

const text = z.string().catch('')
const article = z.looseObject({
  headline: text,
  url: text,
  datePublished: text,
  inLanguage: z
    .union([z.string(), z.object({ alternateName: z.string() }).transform((of) => of.alternateName)])
    .catch(''),
  author: z.unknown().optional(),
  publisher: z.unknown().optional(),
  mainEntityOfPage: z.unknown().optional(),
})

/** The first article among the page's JSON-LD; a block that is no JSON is passed over, as search engines do. */
function articleIn(document: Page): z.infer<typeof article> | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = find(parse(script.textContent ?? ''), 0)
    if (found) return found
  }
  return null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/g, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Lists and graphs stand around it, rarely more than two deep. */
function find(value: unknown, depth: number): z.infer<typeof article> | null {
  if (depth > 4 || typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value) && listOf(Reflect.get(value, '@type')).some((type) => ARTICLE.test(String(type))))
    return article.parse(value)
  const inner = Array.isArray(value) ? value : listOf(Reflect.get(value, '@graph') ?? Reflect.get(value, 'mainEntity'))
  for (const one of inner) {
    const found = find(one, depth + 1)
    if (found) return found
  }
  return null
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** Schema.org lets a thing stand for itself or for its name. */
function nameOf(value: unknown, key = 'name'): string | null {
  const [one] = listOf(value)
  if (typeof one === 'string') return one
  const name: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, key) : null
  return typeof name === 'string' ? name : null
}

function authorsOf(value: unknown): readonly string[] | null {
  const names = listOf(value).flatMap((one) => named(nameOf(one)) ?? [])
  return names.length > 0 ? [...new Set(names)] : null
}

/** An author's page or account instead of the name is none. */
export function named(value: string | null): string | null {
  return value !== null && /^(https?:|@)/.test(value.trim()) ? null : value
}

/** The content of the first meta tag of these names, whichever attribute and case it has them in. */
function metaOf(document: Page): (...names: string[]) => string | null {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => tag.getAttribute(key)).find(Boolean)
    const content = tag.getAttribute('content')?.trim()
    if (name && content && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return (...names) => names.map((name) => tags.get(name)).find((content) => content !== undefined) ?? null
}

function first(...given: readonly (string | null | undefined)[]): string | null {
  return given.find((one) => one !== null && one !== undefined && one.trim() !== '')?.trim() ?? null
}

function address(given: string | null | undefined, base: string | undefined): string | null {
  return given && URL.canParse(given, base) && /^https?:/.test(new URL(given, base).href)
    ? new URL(given, base).href
    : null
}
