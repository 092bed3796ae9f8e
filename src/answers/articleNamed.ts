import type { Library } from '../library.ts'
import type { ArticleHead } from '../model.ts'
import { currentId } from '../search/head.ts'
import { shortId } from '../shortId.ts'

/** The article or earlier version of this id, or of what stands for it. */
export function articleOf(short: string, library: Library): ArticleHead | undefined {
  if (!short.startsWith('#')) return library.head(short)
  const heads = library.heads()
  const isIt = ({ id }: ArticleHead) => shortId(id) === short
  return heads.find(isIt) ?? heads.flatMap(({ id }) => library.earlier(id)).find(isIt)
}

/** The article of this id, or what stands for it in a suggestion, as it is now; else the one whose title comes nearest. */
export function articleNamed(typed: string, library: Library): ArticleHead | undefined {
  const head = articleOf(typed, library) ?? library.suggestArticles(typed, 1)[0]
  return head && library.head(currentId(head))
}
