import type { Article } from '../model.ts'

/** The page that a place in an article is on, counted from 1; nothing where the article has no pages. */
export function pageAt({ pages }: Pick<Article, 'pages'>, offset: number): { readonly page?: number } {
  return pages ? { page: pages.findLastIndex((begins) => begins <= offset) + 1 } : {}
}
