import { initials } from '../src/answers/speakers.ts'
import type { Library } from '../src/library.ts'
import { shortId } from '../src/shortId.ts'
import type { Choice } from './command.ts'

/** As many as Discord shows. */
const LIMIT = 25

// The value is the id, which survives where a label is shortened or two are alike; a name typed by hand is as good.

export const speakerChoices = (typed: string, library: Library): readonly Choice[] =>
  library.suggestSpeakers(typed, LIMIT).map(({ id, name }) => ({ name, value: id }))

export const articleChoices = (typed: string, library: Library): readonly Choice[] =>
  library.suggestArticles(typed, LIMIT).map(({ id, title, outlet, publishedAt }) => ({
    name: [title, outlet, publishedAt?.slice(0, 10)].filter((part) => part).join(' · '),
    value: shortId(id),
  }))

export const initialChoices = (typed: string, library: Library): readonly Choice[] =>
  initials(library)
    .filter(([letter]) => letter.startsWith(typed.trim().toLowerCase()))
    .map(([letter, count]) => ({ name: `${letter.toUpperCase()} (${count})`, value: letter }))
    .slice(0, LIMIT)
