import { languages } from '../../src/languages/index.ts'
import type { Article, LanguageCode, Layout } from '../../src/model.ts'
import { layOut } from '../../src/text/layout.ts'

/** A text as an article of its language, cut up. */
export function articleOf(text: string, language: LanguageCode = 'fr'): { article: Article; layout: Layout } {
  const body = { start: 0, end: text.length }
  const head = { id: 'test', title: '', language, outlet: null, author: null, url: null, publishedAt: null }
  const article: Article = { ...head, text, body }
  return { article, layout: layOut(article, languages[language]) }
}
