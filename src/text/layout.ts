import type { Language } from '../languages/language.ts'
import type { Article, Layout } from '../model.ts'
import { findParagraphs } from './paragraphs.ts'
import { findSentences } from './sentences.ts'

/** Cuts an article's body into paragraphs and sentences. */
export function layOut(article: Article, language: Language): Layout {
  const paragraphs = findParagraphs(article.text, article.body)
  return { paragraphs, sentences: findSentences(article.text, paragraphs, language) }
}
