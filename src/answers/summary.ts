import type { Library } from '../library.ts'
import type { Analysis, Answer, Article, ArticleHead, Result } from '../model.ts'
import { articleNamed } from './articleNamed.ts'
import { carriers } from './carriers.ts'
import { notFound, whyNothing } from './notFound.ts'
import { quoteResult, resultsOf, sentenceResult } from './results.ts'
import { foldTwins } from './twins.ts'

/** An article or a topic; the article wins where both are given. */
export interface SummaryQuestion {
  /** A title as typed, or an article's id. */
  readonly article?: string
  readonly topic?: string
  /** 3 unless told. */
  readonly sentences?: number
}

const SPEAKERS = 8

/** The sentences that carry an article, or what is said of a topic across articles, and who speaks. */
export async function summary(q: SummaryQuestion, library: Library): Promise<Answer> {
  const question = q.article ?? q.topic ?? ''
  const count = Math.max(1, q.sentences ?? 3)
  if (library.size === 0) return notFound('summary', question, library, { kind: 'empty-library' })
  if (question.trim() === '') return notFound('summary', question, library, { kind: 'empty-question' })
  const head = articleNamed(question, library)
  if (head) {
    const [article, analysis] = [await library.article(head.id), await library.analysis(head.id)]
    if (article && analysis) {
      const sentences = carriers(article, analysis, count).map((span) => sentenceResult(article, span, 1))
      return summed(question, library, head, sentences, speakersOf(article, analysis))
    }
  }
  if (q.article !== undefined)
    return notFound('summary', question, library, { kind: 'unknown-article', asked: q.article, suggestions: [] })
  return ofTopic(question, count, library)
}

async function ofTopic(question: string, count: number, library: Library): Promise<Answer> {
  const ranking = await library.search(question)
  const all = await resultsOf(ranking, library, 'summary')
  const results = all.filter(({ article }) => article.versionOf === undefined)
  if (!ranking.found) return notFound('summary', question, library, whyNothing(ranking, library), results)
  const articles = new Set<string>()
  const spread = results.filter(({ article }) => !articles.has(article.id) && articles.add(article.id))
  const best = (spread.length >= count ? spread : results).slice(0, count)
  const day = ({ article }: Result) => article.publishedAt ?? ''
  const dated = [...best].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
  return summed(question, library, null, dated, onePerSpeaker(results.filter(({ quote }) => quote)))
}

function summed(
  question: string,
  library: Library,
  article: ArticleHead | null,
  [first, ...rest]: readonly Result[],
  speakers: readonly Result[],
): Answer {
  if (!first) return notFound('summary', question, library, { kind: 'no-passage' })
  const sentences = [first, ...rest] as const
  return { kind: 'summary', command: 'summary', question, articles: library.size, article, sentences, speakers }
}

function speakersOf(article: Article, { quotes }: Analysis): readonly Result[] {
  const length = (one: Result) => (one.quote ? one.quote.end - one.quote.start : 0)
  const said = quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => quoteResult(article, quote, 1))
  const longest = onePerSpeaker([...said].sort((a, b) => length(b) - length(a)))
  return [...longest].sort((a, b) => a.sentence.start - b.sentence.start)
}

/** The first quotation of each speaker. */
function onePerSpeaker(results: readonly Result[]): readonly Result[] {
  const names = new Set<string>()
  const first = foldTwins(results).filter(
    ({ speaker }) => speaker && !names.has(speaker.name) && names.add(speaker.name),
  )
  return first.slice(0, SPEAKERS)
}
