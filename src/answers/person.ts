import type { Library, Ranking, SpeakerEntry } from '../library.ts'
import type { Answer, ArticleHead, Result, Slice } from '../model.ts'
import { tokenise } from '../text/tokens.ts'
import { notFound } from './notFound.ts'
import { quoteResult } from './results.ts'

const NEWEST = 5
const ROLES = 5
/** Someone quoted so many times as often as all namesakes together is who is meant. */
const DOMINANT = 5

/** The card of whoever a question names and asks nothing else of; a choice between namesakes; null for any other question. */
export async function personAnswer(question: string, ranking: Ranking, library: Library): Promise<Answer | null> {
  const words = ranking.sought.filter(({ word }) => word.duty === 'topic' || word.duty === 'report')
  const people = namesakes(
    words.map(({ word }) => word.text),
    library,
  )
  const [most] = people
  if (!most) return null
  // "Norling" may be somebody's whole name only because an article says no more; two words are a whole name.
  const full = words.length > 1 ? people.find(({ name }) => wordsOf(name).length === words.length) : undefined
  const first = full ?? most
  const others = people.filter((person) => person !== first)
  const theirs = others.reduce((sum, { quotes }) => sum + quotes, 0)
  const asked = words.map(({ word }) => question.slice(word.start, word.end)).join(' ')
  if (others.length > 0 && !full && first.quotes < DOMINANT * theirs)
    return { kind: 'choice', command: 'who', question, articles: library.size, asked, people }
  return cardOf(first, question, others, library)
}

/** The card of a speaker, by the directory's id. */
export async function person(id: string, library: Library): Promise<Answer> {
  const entry = (await library.speaker(id))?.entry
  return entry ? cardOf(entry, entry.name, [], library) : notFound('who', '', library, { kind: 'gone' })
}

/** The people who bear all these names, most quoted first. */
export function namesakes(words: readonly string[], library: Library): readonly SpeakerEntry[] {
  if (words.length === 0 || words.length > 4) return []
  const bear = ({ name, aliases }: SpeakerEntry) => {
    const own = wordsOf(name)
    const all = new Set([...own, ...aliases.flatMap(wordsOf)])
    return /^\p{Lu}/u.test(name) && words.includes(own.at(-1) ?? '') && words.every((word) => all.has(word))
  }
  return library
    .suggestSpeakers(words.at(-1) ?? '', 50)
    .filter(bear)
    .sort((a, b) => b.quotes - a.quotes)
}

async function cardOf(
  person: SpeakerEntry,
  question: string,
  mistakenFor: readonly SpeakerEntry[],
  library: Library,
): Promise<Answer> {
  const file = await library.speaker(person.id)
  const heads = new Map(file?.quotes.map(({ article }) => [article, library.head(article)]))
  const dated = [...(file?.quotes ?? [])].sort((a, b) => {
    const [one, other] = [heads.get(a.article), heads.get(b.article)]
    const [left, right] = [one?.publishedAt ?? '', other?.publishedAt ?? '']
    const isRemoved = (head: ArticleHead | undefined) => (head?.versionOf === undefined ? 0 : 1)
    return left < right ? 1 : left > right ? -1 : isRemoved(one) - isRemoved(other)
  })
  const newest: Result[] = []
  for (const ref of dated.slice(0, NEWEST)) {
    const [article, analysis] = [await library.article(ref.article), await library.analysis(ref.article)]
    const quote = analysis?.quotes[ref.quote]
    if (article && quote) newest.push(quoteResult(article, quote, 1))
  }
  const roles = new Map<string, { role: Slice; article: ArticleHead }>()
  for (const { role, article } of file?.roles ?? []) {
    const head = library.head(article)
    const key = wordsOf(role.text).join(' ')
    if (head && !roles.has(key)) roles.set(key, { role, article: head })
  }
  return {
    ...{ kind: 'person', command: 'who', question, articles: library.size },
    ...{ person, newest, mistakenFor },
    otherNames: person.aliases.filter((alias) => wordsOf(alias).join(' ') !== wordsOf(person.name).join(' ')),
    roles: [...roles.values()].slice(0, ROLES),
  }
}

function wordsOf(name: string): string[] {
  return tokenise(name).map((token) => token.text)
}
