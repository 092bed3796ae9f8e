import type { Library } from '../library.ts'
import type { Answer, Article, Layout, Span } from '../model.ts'
import { cut } from '../text/cut.ts'
import { articleOf } from './articleNamed.ts'
import { notFound } from './notFound.ts'
import { quoteResult, sentenceResult } from './results.ts'

/** A passage, by where it stands. */
export interface ContextQuestion {
  /** The article's id, or what stands for it in a button. */
  readonly article: string
  readonly start: number
  readonly end: number
}

/** A passage whole, with the paragraphs before and after it; not found where the article has changed since. */
export async function context({ article: id, start, end }: ContextQuestion, library: Library): Promise<Answer> {
  const head = articleOf(id, library)
  const [article, analysis] = head ? [await library.article(head.id), await library.analysis(head.id)] : []
  const gone = () => notFound('context', '', library, { kind: 'gone' })
  if (!article || !analysis) return gone()
  const quote = analysis.quotes.find((one) => one.start === start && one.end === end)
  const { sentences } = analysis.layout
  const isSentence = sentences.some((one) => one.start === start) && sentences.some((one) => one.end === end)
  if (!quote && (!isSentence || start >= end)) return gone()
  const result = quote ? quoteResult(article, quote, 1) : sentenceResult(article, { start, end }, 1)
  return {
    ...{ kind: 'context', command: 'context', question: '', articles: library.size, result },
    ...around(article, analysis.layout, result.sentence),
  }
}

function around(article: Article, { paragraphs }: Layout, passage: Span) {
  const within = paragraphs.filter(({ start, end }) => start < passage.end && end > passage.start)
  const before = paragraphs.findLast(({ end }) => end <= passage.start)
  const after = paragraphs.find(({ start }) => start >= passage.end)
  const start = Math.min(passage.start, within[0]?.start ?? passage.start)
  const end = Math.max(passage.end, within.at(-1)?.end ?? passage.end)
  return {
    before: before ? cut(article, before) : null,
    around: cut(article, { start, end }),
    after: after ? cut(article, after) : null,
  }
}
