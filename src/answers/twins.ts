import type { ArticleHead, Result } from '../model.ts'
import { tokenise } from '../text/tokens.ts'

/** Two texts are twins when they share four words in five, or one of some length holds nine in ten of the other's. */
const SHARED = 0.8
const HELD = 0.9
const LONG = 8

/**
 * Leaves one result for the same words, with the other articles that print them: agency copy, mostly. Where the best of
 * them does not name its speaker and another does, the other stands in its place.
 */
export function foldTwins(results: readonly Result[]): Result[] {
  const kept: { result: Result; words: ReadonlySet<string>; alsoIn: ArticleHead[] }[] = []
  for (const result of results) {
    const words = new Set(tokenise((result.quote ?? result.sentence).text).map((token) => token.text))
    const twin = kept.find((other) => alike(words, other.words))
    if (!twin) kept.push({ result, words, alsoIn: [...result.alsoIn] })
    else {
      if (![twin.result.article, ...twin.alsoIn].some((head) => head.id === result.article.id))
        twin.alsoIn.push(result.article)
      if (namesSpeaker(result) && twin.result.quote && !namesSpeaker(twin.result)) {
        const { article, score } = twin.result
        twin.result = { ...result, score }
        twin.alsoIn = [...new Set([article, ...twin.alsoIn])].filter(({ id }) => id !== result.article.id)
      }
    }
  }
  return kept.map(({ result, alsoIn }) => ({ ...result, alsoIn }))
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
