import { languages } from '../languages/index.ts'
import type { Library, SpeakerEntry } from '../library.ts'
import type { Answer, SpeakerOrder } from '../model.ts'
import { oncePer } from '../text/oncePer.ts'
import { tokenise } from '../text/tokens.ts'
import { notFound } from './notFound.ts'

export interface SpeakersQuestion {
  /** A letter or more that a word of the name begins with. */
  readonly letter?: string
  /** The most quoted first unless told; by name where a letter is given. */
  readonly order?: SpeakerOrder
}

/** Who is quoted: the most quoted first, or in the order of the alphabet. */
export async function speakers({ letter, order }: SpeakersQuestion, library: Library): Promise<Answer> {
  const question = letter ?? ''
  if (library.size === 0) return notFound('speakers', question, library, { kind: 'empty-library' })
  const beginning = tokenise(question)
    .map(({ text }) => text)
    .join(' ')
  const listed = entriesOf(library.speakers()).flatMap(({ person, keys }) => {
    const key = keys.find((key) => key.startsWith(beginning))
    return key === undefined ? [] : [{ person, key }]
  })
  const sorted = order ?? (letter === undefined ? 'quoted' : 'name')
  if (sorted === 'name') listed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const [first, ...rest] = listed.map(({ person }) => person)
  if (!first) return notFound('speakers', question, library, { kind: 'no-speaker-begins', beginning: question })
  return {
    ...{ kind: 'speakers', command: 'speakers', question, articles: library.size },
    ...{ beginning: letter ?? null, order: sorted, people: [first, ...rest] },
  }
}

/** The letters that names begin with, and how many do: in the order of the alphabet. */
export function initials(library: Library): readonly (readonly [letter: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { keys } of entriesOf(library.speakers()))
    for (const letter of new Set(keys.map((key) => key.charAt(0)))) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

const entriesOf = oncePer((people: readonly SpeakerEntry[]) =>
  people.map((person) => ({ person, keys: keysOf(person) })),
)

/**
 * What a name is looked up under: itself from each of its proper words on, the last (mostly a surname) first. So "Ada
 * Orlan" stands under O and under A, and nobody has to know which of the words is the surname. What nobody is called by
 * ("his colleague") has none, and is not listed.
 */
function keysOf({ name }: SpeakerEntry): readonly string[] {
  const words = tokenise(name)
  const proper = words.flatMap(({ start, text }, at) =>
    /\p{Lu}/u.test(name.charAt(start)) && !stopWords.has(text) ? [at] : [],
  )
  const folded = words.map(({ text }) => text)
  return proper.reverse().map((at) => [...folded.slice(at), ...folded.slice(0, at)].join(' '))
}

const stopWords = new Set(Object.values(languages).flatMap(({ search }) => search.stopWords))
