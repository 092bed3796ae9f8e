import { suggestArticles, suggestSpeakers } from '../src/answers/suggest.ts'
import type { Library } from '../src/library.ts'
import type { Choice } from './command.ts'

/** As many as Discord shows. */
const LIMIT = 25

// The value is the id, which survives where a label is shortened or two are alike; a name typed by hand is as good.

export const speakerChoices = (typed: string, library: Library): readonly Choice[] =>
  suggestSpeakers(typed, library, LIMIT).map(({ id, name }) => ({ name, value: id }))

export const articleChoices = (typed: string, library: Library): readonly Choice[] =>
  suggestArticles(typed, library, LIMIT).map(({ id, title, outlet, publishedAt }) => ({
    name: [title, outlet, publishedAt?.slice(0, 10)].filter((part) => part).join(' · '),
    value: id,
  }))
