import type { Library } from '../library.ts'
import type { ArticleHead } from '../model.ts'
import { shortId } from '../shortId.ts'

/** The article of this id, or of what stands for it. */
export function articleOf(short: string, library: Library): ArticleHead | undefined {
  return short.startsWith('#') ? library.heads().find(({ id }) => shortId(id) === short) : library.head(short)
}

/** The article of this id, or what stands for it in a suggestion; else the one whose title comes nearest. */
export function articleNamed(typed: string, library: Library): ArticleHead | undefined {
  return articleOf(typed, library) ?? library.suggestArticles(typed, 1)[0]
}
