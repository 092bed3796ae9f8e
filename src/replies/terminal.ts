import type { Answer, ContextAnswer, NotFoundAnswer, PersonAnswer, Result, SummaryAnswer } from '../model.ts'
import { articleLine, card, howWeKnow, quotation, removed, speakerRuns } from './card.ts'
import { Page, type View } from './page.ts'
import { oneLine, printable } from './printable.ts'
import { check } from './terminal/check.ts'
import { about, help } from './terminal/help.ts'
import { article, articles, LIST_PAGE, personLine, speakers } from './terminal/lists.ts'

export type { View } from './page.ts'

/** How many results are shown at once. */
export const PAGE = 3

/** Sets an answer for reading at a terminal, without a line end after it. */
export function terminalReply(answer: Answer, view: View): string {
  const page = new Page(view)
  switch (answer.kind) {
    case 'passages':
      return cards(answer.results, page, answer.command === 'who')
    case 'summary':
      return summary(answer, page)
    case 'person':
      return person(answer, page)
    case 'choice':
      return [
        page.heading(page.words.severalPeople(oneLine(answer.asked))),
        ...answer.people.map((one) => page.item({ text: personLine(one, page) })),
      ].join('\n')
    case 'articles':
      return articles(answer, page)
    case 'article':
      return article(answer, page)
    case 'speakers':
      return speakers(answer, page)
    case 'context':
      return context(answer, page)
    case 'check':
      return check(answer, page)
    case 'help':
      return help(answer, page)
    case 'about':
      return about(answer, page)
    case 'not-found':
      return notFound(answer, page)
  }
}

/** A page of results; a question has one answer, so that what else was found stands apart from it. */
function cards(results: readonly Result[], page: Page, oneAnswer = false): string {
  const { words, from } = page
  const shown = results.slice(from, from + PAGE)
  const parts = shown.map((result) => card(result, page))
  if (oneAnswer && from === 0 && shown.length > 1) parts.splice(1, 0, page.heading(words.otherPassages))
  if (results.length > PAGE) {
    const last = from + shown.length
    const hint = page.asksBack && last < results.length ? ` · ${words.terminal.moreHint}` : ''
    parts.push(page.indented({ text: `${words.more(last, results.length)}${hint}`, style: page.dim }))
  }
  return parts.join('\n\n')
}

function summary({ article, sentences, speakers }: SummaryAnswer, page: Page): string {
  const { words } = page
  const lines = [page.heading(article ? articleLine(article, page) : words.wordForWord)]
  for (const result of sentences) {
    lines.push('', page.barred({ text: printable(result.sentence.text) }))
    if (!article) lines.push(page.indented({ text: articleLine(result.article, page), style: page.dim }))
  }
  if (speakers.length > 0) lines.push('', page.heading(words.speakers))
  for (const result of speakers) {
    const said = result.quote && result.quote.kind !== 'indirect' ? result.quote : null
    const runs = said ? [{ text: `${words.colon} ` }, ...quotation(said, result.article.language, page)] : []
    lines.push(page.item(...speakerRuns(result, page), ...runs))
  }
  return lines.join('\n')
}

function person(answer: PersonAnswer, page: Page): string {
  const { words } = page
  const { person: one, otherNames, roles, newest, mistakenFor } = answer
  if (page.from > 0) return cards(newest, page)
  const lines = [page.heading(personLine(one, page))]
  if (otherNames.length > 0)
    lines.push(page.indented({ text: `${words.otherNames}${words.colon} ${otherNames.map(oneLine).join(', ')}` }))
  if (roles.length > 0) lines.push('', page.heading(words.roles))
  for (const { role, article } of roles)
    lines.push(page.item({ text: oneLine(role.text) }, { text: ` · ${articleLine(article, page)}`, style: page.dim }))
  if (newest.length > 0) lines.push('', page.heading(words.newest), cards(newest, page))
  if (mistakenFor.length > 0) lines.push('', page.heading(words.mistakenFor))
  lines.push(...mistakenFor.map((other) => page.item({ text: personLine(other, page) })))
  return lines.join('\n')
}

/** A passage whole, with what stands before and after it. */
function context({ result, before, around, after }: ContextAnswer, page: Page): string {
  const { start, end } = result.quote ?? result.sentence
  const [open, close] = page.colour ? ['', ''] : ['▸', '◂']
  const at = (offset: number) => offset - around.start
  const attribution = howWeKnow(result, page)
  return [
    page.barred(
      { text: before ? `${printable(before.text)}\n\n` : '', style: page.dim },
      { text: `${printable(around.text.slice(0, at(start)))}${open}` },
      { text: printable(around.text.slice(at(start), at(end))), style: page.marked },
      { text: `${close}${printable(around.text.slice(at(end)))}` },
      { text: after ? `\n\n${printable(after.text)}` : '', style: page.dim },
    ),
    ...(result.quote || result.speaker ? [page.indented(...speakerRuns(result, page))] : []),
    ...(attribution ? [page.indented({ text: attribution, style: page.dim })] : []),
    ...removed(result.article, page),
    page.indented({ text: articleLine(result.article, page), style: page.dim }),
  ].join('\n')
}

function notFound({ reason, articles, nearest }: NotFoundAnswer, page: Page): string {
  const { words } = page
  const lines = [page.indented({ text: oneLine(words.notFound(reason, articles)) })]
  if ('suggestions' in reason && reason.suggestions.length > 0)
    lines.push(page.indented({ text: oneLine(words.didYouMean(reason.suggestions)) }))
  if (nearest.length > 0)
    lines.push('', page.heading(words.nearest), ...nearest.slice(0, 1).map((result) => card(result, page)))
  return lines.join('\n')
}

/** Where the page after this one begins; null after the last. */
export function nextPage(answer: Answer, from: number): number | null {
  const next = from + (answer.kind === 'articles' || answer.kind === 'speakers' ? LIST_PAGE : PAGE)
  return next < pagedBy(answer) ? next : null
}

/** How many things an answer shows page by page. */
function pagedBy(answer: Answer): number {
  switch (answer.kind) {
    case 'passages':
      return answer.results.length
    case 'person':
      return answer.newest.length
    case 'articles':
      return answer.list.length
    case 'speakers':
      return answer.people.length
    default:
      return 0
  }
}
