import type { ArticleHead, Result } from '../model.ts'
import { canonicalUrl } from '../search/canonicalUrl.ts'
import { currentId } from '../search/head.ts'
import { tokenise } from '../text/tokens.ts'

/** Two texts are twins when they share four words in five, or one of some length holds nine in ten of the other's. */
const SHARED = 0.8
const HELD = 0.9
const LONG = 8

/**
 * Leaves one result for the same words, with the other articles that print them: agency copy, mostly. Where the best of
 * them does not name its speaker and another does, the other stands in its place; so does what an article says now in
 * that of what it said before.
 */
export function foldTwins(results: readonly Result[]): Result[] {
  const kept: { result: Result; words: ReadonlySet<string>; alsoIn: ArticleHead[] }[] = []
  for (const result of results) {
    const words = new Set(tokenise((result.quote ?? result.sentence).text).map((token) => token.text))
    const twin = kept.find((other) => alike(words, other.words))
    if (!twin) kept.push({ result, words, alsoIn: othersThan(result.article, result.alsoIn) })
    else {
      const { article, score, quote } = twin.result
      const isNewer = article.versionOf !== undefined && result.article.versionOf === undefined
      const tells = namesSpeaker(result) && quote !== null && !namesSpeaker(twin.result)
      const isOlder = result.article.versionOf !== undefined && article.versionOf === undefined
      const others = [article, ...twin.alsoIn, result.article, ...result.alsoIn]
      if (isNewer || (tells && !isOlder)) twin.result = { ...result, score }
      twin.alsoIn = othersThan(twin.result.article, others)
    }
  }
  return kept.map(({ result, alsoIn }) => ({ ...result, alsoIn }))
}

/** Articles besides one, each once, whatever its version and wherever it came from; not what they said before. */
function othersThan(head: ArticleHead, heads: readonly ArticleHead[]): ArticleHead[] {
  const seen = new Set(namesOf(head))
  return heads.filter((other) => {
    const names = namesOf(other)
    const isNew = other.versionOf === undefined && !names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    return isNew
  })
}

function namesOf(head: ArticleHead): readonly string[] {
  const url = head.url === null ? null : canonicalUrl(head.url)
  return [currentId(head), ...(url === null ? [] : [`//${url}`])]
}

function namesSpeaker({ quote, speaker }: Result): boolean {
  return quote !== null && speaker !== null && speaker.evidence !== 'organisation' && /^\p{Lu}/u.test(speaker.name)
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = one.intersection(other).size
  const less = Math.min(one.size, other.size)
  if (shared === 0) return false
  return shared >= SHARED * (one.size + other.size - shared) || (less >= LONG && shared >= HELD * less)
}
