import type { ArticleHead, Result } from '../model.ts'
import { articleLine, quoteCard } from './card.ts'
import { Page, type View } from './page.ts'

/** The quotations of one article for reading at a terminal, one after the other. */
export function quotesReply(article: ArticleHead, quotes: readonly Result[], view: View): string {
  const page = new Page(view)
  const { words } = page
  const head = page.heading(articleLine(article, page))
  const count = page.indented({ text: words.quotations(quotes.length), style: page.dim })
  return `${[`${head}\n${count}`, ...quotes.map((quote) => quoteCard(quote, page))].join('\n\n')}\n\n`
}
