import type { ArticleHead, Slice } from '../model.ts'

/** Words at each end of a long passage: enough to be found, short enough for any limit on addresses. */
const ENDS = 5

/**
 * The article's address, opened at the very words where the browser can (a text fragment:
 * https://wicg.github.io/scroll-to-text-fragment/). Plain where that would be longer than `limit` characters; null
 * where the article has no address that is safe to follow.
 */
export function articleLink(
  article: ArticleHead,
  words: Slice | null,
  limit = Number.POSITIVE_INFINITY,
): string | null {
  const address = safeAddress(article.url)
  if (address === null) return null
  const joint = address.includes('#') ? ':~:text=' : '#:~:text='
  const fragment = words && textFragment(words.text)
  const full = fragment ? `${address}${joint}${fragment}` : address
  return [full, address].find((link) => link.length <= limit) ?? null
}

/** Only what a browser opens as a page, and whose host is the one it seems to be. */
export function safeAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, username, password, host, pathname, search, hash } = new URL(url)
  if (!/^https?:$/.test(protocol) || username || password || !HOST.test(host)) return null
  const fragment = hash && `#${strict(hash.slice(1)).replaceAll('#', '%23')}`
  return `${protocol}//${host}${strict(pathname)}${strict(search)}${fragment}`
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/

/** Browsers let through what the standard for addresses (RFC 3986) does not allow, and Discord goes by the standard. */
const strict = (part: string): string =>
  part.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/g, encodeURIComponent).replace(/%(?![\da-f]{2})/gi, '%25')

/** By its ends where it is long, or where lines end in it: words of two paragraphs are found no other way. */
function textFragment(text: string): string {
  const lines = text.toWellFormed().trim().split('\n')
  const [first = [], last = []] = [lines[0], lines.at(-1)].map((line) => line?.trim().split(/\s+/))
  if (lines.length === 1 && first.length <= 2 * ENDS) return encode(first)
  return `${encode(first.slice(0, ENDS))},${encode(last.slice(-ENDS))}`
}

/** A dash and a comma mean something in a text fragment, and `encodeURIComponent` leaves the dash as it is. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
