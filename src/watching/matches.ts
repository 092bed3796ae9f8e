import { quoteResult, resultsOf } from '../answers/results.ts'
import type { Library } from '../library.ts'
import type { Result } from '../model.ts'
import type { WatchSpec } from '../servers/watchStore.ts'

/** An article holds a topic when it holds so much of it, and a quotation is about it when so much stands around it. */
const HELD = 0.8
const AROUND = 0.6

/** The quotations of an article that somebody looks out for: by the speaker, on the topic, or both. */
export async function matchesIn(
  id: string,
  { speaker, topic }: Pick<WatchSpec, 'speaker' | 'topic'>,
  library: Library,
): Promise<readonly Result[]> {
  const isBy = (article: string, quote: number) =>
    speaker === null || library.speakerOf({ article, quote })?.id === speaker.id
  if (topic === null) {
    const [article, analysis] = [await library.article(id), await library.analysis(id)]
    if (!article || !analysis) return []
    return analysis.quotes.flatMap((quote, at) => (isBy(id, at) ? [quoteResult(article, quote, 1)] : []))
  }
  const ranking = await library.search(topic, { within: new Set([id]), only: isBy })
  const ranked = ranking.ranked.filter(
    ({ article, features }) => article.head.id === id && features.article >= HELD && features.around >= AROUND,
  )
  if (!ranking.found || ranked.length === 0) return []
  return (await resultsOf({ ...ranking, ranked }, library, 'quote')).filter(({ quote }) => quote !== null)
}
