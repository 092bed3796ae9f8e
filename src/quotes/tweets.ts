import type { Layout, Mention, Span } from '../model.ts'
import { trim } from '../text/paragraphs.ts'

/** A post copied into an article with its signature: "… — Zoé Brunet (@zbrunet) 3 mai 2019". */
export interface Tweet extends Span {
  readonly mention: Mention | null
  /** The post with its signature, and with its text where it stands a second time after it. */
  readonly region: Span
}

const SIGNATURE =
  /[—–] ?([^()\n—–]{2,60}) \(@\w{1,20}\)(?:[ ,]{1,2}(?:le )?\p{L}{0,9}\.? ?\d{1,2},? ?\p{L}{0,9} \d{4})?/gu
const TRAILER = /\s*(?:https?:\/\/|pic\.twitter\.com|googletag)/
/** A post has at most 280 characters; links and scripts come on top. */
const MAX_LENGTH = 700
const KEY_LENGTH = 30

/** Finds the posts embedded in an article, in reading order. */
export function findTweets(text: string, layout: Layout, mentions: readonly Mention[]): readonly Tweet[] {
  const tweets: Tweet[] = []
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
  for (const [paragraph, span] of layout.paragraphs.entries()) {
    const line = text.slice(span.start, span.end)
    if (!line.includes('(@')) continue
    let from = span.start
    for (const match of line.matchAll(SIGNATURE)) {
      const signature = span.start + match.index
      const end = signature + match[0].length
      const next = layout.paragraphs[paragraph + 1]
      const repeated = trim(text, { start: end, end: Math.max(span.end, next?.end ?? 0) })
      const again = repeated && copyOf(text, repeated.start, from, signature)
      const start = again ?? from
      if (signature - start < MAX_LENGTH && (again !== null || from === span.start)) {
        const trailer = TRAILER.exec(text.slice(start, signature))
        const words = trim(text, { start, end: trailer ? start + trailer.index : signature })
        const name = end - match[0].length + match[0].indexOf(match[1] ?? '')
        const mention = mentionAt.get(name) ?? null
        const copied = again === null || !repeated ? end : repeated.start + signature - start
        if (words) tweets.push({ ...words, mention, region: { start, end: copied } })
      }
      from = end
    }
  }
  return tweets
}

/** Where the words at `copy` already stand between `from` and `to`. */
function copyOf(text: string, copy: number, from: number, to: number): number | null {
  const key = text.slice(copy, copy + KEY_LENGTH)
  if (key.length < KEY_LENGTH) return null
  const window = Math.max(from, to - MAX_LENGTH)
  const at = text.slice(window, to).indexOf(key)
  return at === -1 ? null : window + at
}
