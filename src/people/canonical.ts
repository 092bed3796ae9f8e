import type { Article, Entity, Slice } from '../model.ts'
import { cut } from '../text/cut.ts'
import type { Draft, Form } from './entities.ts'
import type { Reading } from './reading.ts'

/** Where the words of an article's people are cut from. */
export interface Source {
  readonly article: Article
  readonly reading: Reading
}

/** Somebody of the article as answers show them, called by the fullest of their names. */
export function entityOf(source: Source, draft: Draft): Entity {
  const forms = [...draft.forms.values()].sort(
    (a, b) => fullness(source, b) - fullness(source, a) || b.count - a.count || a.from - b.from,
  )
  const [fullest, ...others] = forms.map((form) => cutWords(source, firstOf(source, draft, form), form.to).text)
  return {
    name: fullest ?? '',
    kind: draft.kind,
    gender: draft.gender,
    plural: draft.plural,
    aliases: others,
    roles: draft.named ? draft.roles.map((role) => cutWords(source, role.from, role.to)) : [],
  }
}

/** Somebody without a name who is only ever "au boulanger" is "boulanger". */
function firstOf({ reading }: Source, { named }: Draft, { from }: Form): number {
  return !named && /^(?:au|aux|du)$/.test(reading.words[from]?.key ?? '') ? from + 1 : from
}

/** How many words a name has, initials hardly counted. */
function fullness({ reading }: Source, { from, to }: Form): number {
  let words = 0
  for (const word of reading.words.slice(from, to)) words += word.text.length > 1 ? 1 : 0.1
  return words
}

const OPENED = /[(«“"][^)»”"]*$/

/** The words of a stretch; a bracket or mark opened within is closed: "la sénatrice (UDV)", "les «oubliés»". */
export function cutWords({ article, reading }: Source, from: number, to: number): Slice {
  const start = reading.words[from]?.start ?? 0
  const end = reading.words[to - 1]?.end ?? 0
  const open = OPENED.test(article.text.slice(start, end))
  const closing = open ? /^\s?[)»”"]/.exec(article.text.slice(end, end + 2)) : null
  return cut(article, { start, end: end + (closing?.[0].length ?? 0) })
}
