import { languages } from './languages/index.ts'
import type { Analysis, Article } from './model.ts'
import { layOut } from './text/layout.ts'

/** Reads out of one article everything that answers are made of. */
export function analyse(article: Article): Analysis {
  const layout = layOut(article, languages[article.language])
  return { layout, quotes: [], entities: [], references: [] }
}
