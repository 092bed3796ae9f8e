import type { Article } from '../model.ts'
import { canonicalUrl } from '../search/canonicalUrl.ts'
import { shinglesOf } from '../search/marks.ts'
import { tokenise } from '../text/tokens.ts'

/** Of two texts' shingles so many are common where both are of one article: of the shorter's at one address, else of all. */
const AT_ONE_ADDRESS = 0.5
const NEAR = 0.9

/**
 * What an article is to one that is known under another id: `same` where it says nothing that the other does not,
 * `version` where it is that article with other words, null where it is another article. Copy that several outlets print
 * is several articles.
 */
export function sameness(article: Article, known: Article): 'same' | 'version' | null {
  const [words, others] = [wordsOf(article), wordsOf(known)]
  if (!isSame(article, known, words, others)) return null
  return ` ${others.join(' ')} `.includes(` ${words.join(' ')} `) ? 'same' : 'version'
}

function isSame(article: Article, known: Article, words: readonly string[], others: readonly string[]): boolean {
  const [url, other] = [article, known].map((one) => (one.url === null ? null : canonicalUrl(one.url)))
  const [shingles, knownShingles] = [shinglesOf(words), shinglesOf(others)]
  const shared = shingles.intersection(knownShingles).size
  // An address that many articles are given is that of a list.
  if (url !== null && url === other) return shared >= AT_ONE_ADDRESS * Math.min(shingles.size, knownShingles.size)
  return (
    agree(url, other) &&
    agree(article.outlet, known.outlet) &&
    agree(dayOf(article), dayOf(known)) &&
    shared >= NEAR * (shingles.size + knownShingles.size - shared)
  )
}

/** Of the same, or one of them does not say. */
const agree = (one: string | null | undefined, other: string | null | undefined): boolean =>
  !one || !other || one === other

const dayOf = ({ publishedAt }: Article): string | null => publishedAt?.slice(0, 10) ?? null

const wordsOf = ({ text, body }: Article): readonly string[] => tokenise(text, body).map((token) => token.text)
