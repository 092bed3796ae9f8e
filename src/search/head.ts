import type { Article, ArticleHead } from '../model.ts'

/** What is known of an article besides what it says. */
export function headOf({ text: _text, body: _body, pages: _pages, kept: _kept, ...head }: Article): ArticleHead {
  return head
}

/** The id of an article as it is now. */
export const currentId = ({ id, versionOf }: ArticleHead): string => versionOf ?? id
