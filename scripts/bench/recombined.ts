import { languages } from '../../src/languages/index.ts'
import type { Article } from '../../src/model.ts'
import { layOut } from '../../src/text/layout.ts'
import type { Random } from './passages.ts'

/** What stands a few times at most in the real articles. */
const RARE = 2
const WORD = /[\p{L}\p{N}]+/gu

/**
 * So many articles: the real ones, then others put together from the sentences of those in the same language, where rare
 * words are spelt anew each round, so that the vocabulary grows as a real one does.
 */
export function* recombined(articles: readonly Article[], wanted: number, random: Random): Generator<Article> {
  const sentences = articles.map((article) =>
    layOut(article, languages[article.language]).sentences.map(({ start, end }) => article.text.slice(start, end)),
  )
  const pools = { fr: [] as string[], en: [] as string[] }
  for (const [i, { language }] of articles.entries()) pools[language].push(...(sentences[i] ?? []))
  const counts = new Map<string, number>()
  for (const [word] of sentences.flat().flatMap((text) => [...text.matchAll(WORD)]))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  for (let number = 0; number < wanted; number++) {
    const like = articles[number % articles.length]
    if (!like) return
    if (number < articles.length) {
      yield like
      continue
    }
    const round = String.fromCharCode(96 + Math.floor(number / articles.length))
    const pool = pools[like.language]
    const picked = Array.from(
      { length: Math.max(1, sentences[number % articles.length]?.length ?? 0) },
      () => pool[Math.floor(random() * pool.length)] ?? '',
    )
    const text = picked.join(' ').replace(WORD, (word) => ((counts.get(word) ?? 0) <= RARE ? `${word}${round}` : word))
    yield { ...like, id: `${like.id}-${round}`, text, body: { start: 0, end: text.length } }
  }
}
