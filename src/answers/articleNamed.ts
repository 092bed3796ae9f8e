import type { Library } from '../library.ts'
import type { ArticleHead } from '../model.ts'
import { shortId } from '../shortId.ts'

/** The article of this id, or what stands for it in a suggestion; else the one whose title comes nearest. */
export function articleNamed(typed: string, library: Library): ArticleHead | undefined {
  return library.heads().find(({ id }) => id === typed || shortId(id) === typed) ?? library.suggestArticles(typed, 1)[0]
}
