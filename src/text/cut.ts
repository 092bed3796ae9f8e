import type { Article, Slice, Span } from '../model.ts'

/**
 * The verbatim gate: the one place that takes words out of an article. Whatever is shown as an article's words is a
 * `Slice`, and nothing but this makes one.
 *
 * @throws RangeError if the span does not lie within the text: a bug, never the person's doing.
 */
export function cut(article: Pick<Article, 'id' | 'text'>, span: Span): Slice {
  const { start, end } = span
  if (!(start >= 0 && start < end && end <= article.text.length))
    throw new RangeError(`[${start}, ${end}) is no span of article ${article.id} (${article.text.length} code units)`)
  return { start, end, text: article.text.slice(start, end) } as Slice
}
