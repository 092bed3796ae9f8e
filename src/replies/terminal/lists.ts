import type { ArticleAnswer, ArticlesAnswer, PersonHead, SpeakersAnswer } from '../../model.ts'
import { articleLine } from '../card.ts'
import type { Page } from '../page.ts'
import { oneLine, printable } from '../printable.ts'

/** Entries of a list shown at once. */
export const LIST_PAGE = 20

/** Articles to choose from. */
export function articles({ sought, list }: ArticlesAnswer, page: Page): string {
  const lines = list.slice(page.from, page.from + LIST_PAGE).map((head) => page.item({ text: articleLine(head, page) }))
  const heading = page.heading(page.words.articleList(sought === null ? null : oneLine(sought)))
  return [heading, ...lines, ...more(list, page)].join('\n')
}

/** Speakers to choose from. */
export function speakers({ order, beginning, people }: SpeakersAnswer, page: Page): string {
  const heading = page.heading(page.words.speakerList(order, beginning === null ? null : oneLine(beginning)))
  const lines = people.slice(page.from, page.from + LIST_PAGE).map((one) => page.item({ text: personLine(one, page) }))
  return [heading, ...lines, ...more(people, page)].join('\n')
}

export function personLine({ name, quotes, articles }: PersonHead, { words }: Page): string {
  return `${oneLine(name)} · ${words.quotations(quotes)}, ${words.articles(articles)}`
}

/** An article whole: what is known of it, who speaks in it, its text. */
export function article({ article: head, paragraphs, quotes, speakers }: ArticleAnswer, page: Page): string {
  const { words } = page
  const lines = [page.heading(articleLine(head, page))]
  if (head.author !== null) lines.push(page.indented({ text: words.by(oneLine(head.author)), style: page.dim }))
  if (head.url !== null) lines.push(page.indented({ text: oneLine(head.url), style: page.dim }))
  const voices = speakers.map(({ name, quotes }) => `${oneLine(name)} (${quotes})`).join(', ')
  const counted = [words.quotations(quotes.length), voices].filter((part) => part).join(' · ')
  lines.push(page.indented({ text: counted, style: page.dim }))
  const text = paragraphs.map(({ text }) => printable(text)).join('\n\n')
  return [...lines, '', page.barred({ text })].join('\n')
}

/** How much of a list is shown, and how to see the rest. */
function more(list: readonly unknown[], page: Page): readonly string[] {
  const { from, asksBack, words } = page
  if (list.length <= LIST_PAGE) return []
  const last = Math.min(from + LIST_PAGE, list.length)
  const hint = asksBack && last < list.length ? ` · ${words.terminal.moreHint}` : ''
  return ['', page.indented({ text: `${words.more(last, list.length)}${hint}`, style: page.dim })]
}
