import { context } from '../src/answers/context.ts'
import { person } from '../src/answers/person.ts'
import type { Library } from '../src/library.ts'
import type { Answer } from '../src/model.ts'
import type { Options } from './command.ts'

/** What no slash command asks, only a button under an answer: by the name in its question. */
export const views: ReadonlyMap<string, (options: Options, library: Library) => Promise<Answer>> = new Map([
  [
    'context',
    ({ article, start, end }, library) =>
      context({ article: String(article), start: Number(start), end: Number(end) }, library),
  ],
  ['person', ({ id }, library) => person(String(id), library)],
])
