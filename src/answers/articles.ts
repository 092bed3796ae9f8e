import type { Library } from '../library.ts'
import type { Analysis, Answer, ArticleHead, NotFoundReason } from '../model.ts'
import { currentId } from '../search/head.ts'
import { cut } from '../text/cut.ts'
import { tokenise } from '../text/tokens.ts'
import { articleNamed } from './articleNamed.ts'
import { between, readDay } from './dates.ts'
import { nearby, notFound } from './notFound.ts'
import { quoteResult } from './results.ts'

/** Every part may be absent; an article wins over the others. */
export interface ArticlesQuestion {
  readonly search?: string
  /** A title as typed, or an article's id. */
  readonly article?: string
  /** First and last day of publication, in figures or in words. */
  readonly from?: string
  readonly to?: string
}

/** The articles, newest first; those on a subject, nearest first; or one, opened. */
export async function articles(q: ArticlesQuestion, library: Library): Promise<Answer> {
  const asked = { command: 'articles', question: q.article ?? q.search ?? '', articles: library.size } as const
  const missing = (reason: NotFoundReason) => notFound('articles', asked.question, library, reason)
  if (library.size === 0) return missing({ kind: 'empty-library' })
  if (q.article !== undefined) return open(q.article, library)

  const now = new Date()
  const [from, to] = [q.from, q.to].map((typed) => (typed === undefined ? null : readDay(typed, now)))
  if (q.from !== undefined && from === null) return missing({ kind: 'unreadable-date', asked: q.from })
  if (q.to !== undefined && to === null) return missing({ kind: 'unreadable-date', asked: q.to })

  const sought = q.search === undefined ? library.heads() : await about(q.search, library)
  const [first, ...rest] = sought.filter(({ publishedAt }) => between(publishedAt, from ?? null, to ?? null))
  if (first) return { kind: 'articles', ...asked, sought: q.search ?? null, list: [first, ...rest] }
  return missing(sought.length > 0 ? { kind: 'no-article-then' } : { kind: 'no-passage' })
}

/** Those whose titles hold every word, then those whose text answers. */
async function about(search: string, library: Library): Promise<readonly ArticleHead[]> {
  const sought = tokenise(search).map(({ text }) => text)
  const titled = library.heads().filter(({ title }) => {
    const words = new Set(tokenise(title).map(({ text }) => text))
    return sought.length > 0 && sought.every((word) => words.has(word))
  })
  const ranking = await library.search(search)
  const ranked = ranking.found ? ranking.ranked : []
  const inText = ranked.flatMap(({ article }) => library.head(currentId(article.head)) ?? [])
  return [...new Map([...titled, ...inText].map((head) => [head.id, head])).values()]
}

async function open(typed: string, library: Library): Promise<Answer> {
  const head = articleNamed(typed, library)
  const [article, analysis] = head ? [await library.article(head.id), await library.analysis(head.id)] : []
  if (!head || !article || !analysis)
    return notFound('articles', typed, library, {
      kind: 'unknown-article',
      asked: typed,
      suggestions: nearby(typed, library.suggestArticles).map(({ title }) => title),
    })
  return {
    ...{ kind: 'article', command: 'articles', question: typed, articles: library.size, article: head },
    paragraphs: analysis.layout.paragraphs.map((paragraph) => cut(article, paragraph)),
    quotes: analysis.quotes.map((quote) => quoteResult(article, quote, 1)),
    speakers: speakersOf(analysis),
  }
}

function speakersOf({ quotes }: Analysis): readonly { readonly name: string; readonly quotes: number }[] {
  const counts = new Map<string, number>()
  for (const { speaker } of quotes) if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1)
  return [...counts].map(([name, quotes]) => ({ name, quotes })).sort((a, b) => b.quotes - a.quotes)
}
