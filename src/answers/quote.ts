import type { Library, SpeakerEntry } from '../library.ts'
import type { Answer, ArticleHead, NotFoundReason, Result } from '../model.ts'
import { currentId } from '../search/head.ts'
import { articleNamed } from './articleNamed.ts'
import { between, readDay } from './dates.ts'
import { nearby, notFound, whyNothing } from './notFound.ts'
import { passagesAnswer } from './passages.ts'
import { quoteResult, resultsOf } from './results.ts'
import { foldTwins } from './twins.ts'

/** Every part may be absent; the parts given must all hold. */
export interface QuoteQuestion {
  readonly topic?: string
  /** A name as typed, or a speaker's id. */
  readonly speaker?: string
  /** A title as typed, or an article's id. */
  readonly article?: string
  /** First and last day of publication, in figures ("2021-10") or in words ("mardi dernier", "last week"). */
  readonly from?: string
  readonly to?: string
  /** Of what is found about a topic: best first unless told. */
  readonly order?: 'best' | 'newest'
}

/** What was said about a topic, by a speaker, or both; without a topic, newest first. */
export async function quote(q: QuoteQuestion, library: Library): Promise<Answer> {
  const question = [q.topic, q.speaker, q.article].filter((part) => part !== undefined).join(' ')
  const missing = (reason: NotFoundReason, nearest: readonly Result[] = []) =>
    notFound('quote', question, library, reason, nearest)
  if (library.size === 0) return missing({ kind: 'empty-library' })

  const now = new Date()
  const [from, to] = [q.from, q.to].map((typed) => (typed === undefined ? null : { typed, day: readDay(typed, now) }))
  for (const date of [from, to])
    if (date && date.day === null) return missing({ kind: 'unreadable-date', asked: date.typed })

  const heads = articlesFor(q.article, library)
  if (heads.length === 0)
    return missing({
      kind: 'unknown-article',
      asked: q.article ?? '',
      suggestions: nearby(q.article ?? '', library.suggestArticles).map(({ title }) => title),
    })
  const within =
    from || to ? heads.filter((head) => between(head.publishedAt, from?.day ?? null, to?.day ?? null)) : heads

  const speakers = q.speaker === undefined ? null : speakersFor(q.speaker, library)
  if (speakers?.length === 0)
    return missing({
      kind: 'unknown-speaker',
      asked: q.speaker ?? '',
      suggestions: nearby(q.speaker ?? '', library.suggestSpeakers).map(({ name }) => name),
    })

  if (q.topic === undefined) {
    if (q.speaker === undefined && q.article === undefined && q.from === undefined && q.to === undefined)
      return missing({ kind: 'empty-question' })
    const theirs = speakers && (await quotedIn(speakers, within, library))
    const spokenIn = theirs ? within.filter(({ id }) => theirs.has(id)) : within
    const results = await newest(spokenIn, speakers, library)
    return passagesAnswer('quote', question, library, results)
  }
  const everywhere = within.length === library.size && !speakers
  const ranking = await library.search(q.speaker === undefined ? q.topic : `${q.topic} ${q.speaker}`, {
    ...(!everywhere && { within: speakers ? await quotedIn(speakers, within, library) : idsOf(within) }),
    ...(speakers && { only: quotedFrom(speakers, library) }),
  })
  const results = await resultsOf(ranking, library, 'quote')
  if (ranking.sought.length === 0) return missing({ kind: 'empty-question' })
  const theirs = speakers ? results.filter((result) => isTheirs(result, speakers)) : results
  if (!ranking.found || theirs.length === 0) {
    const [speaker] = speakers ?? []
    return speaker
      ? missing({ kind: 'silent-speaker', name: speaker.name, quotes: speaker.quotes }, theirs)
      : missing(whyNothing(ranking, library), results)
  }
  return passagesAnswer('quote', question, library, q.order === 'newest' ? newestFirst(theirs, library) : theirs)
}

/** Whether a quotation is from one of the speakers. */
function quotedFrom(speakers: readonly SpeakerEntry[], library: Library) {
  const ids = new Set(speakers.map(({ id }) => id))
  return (article: string, quote: number) => ids.has(library.speakerOf({ article, quote })?.id ?? '')
}

/** By date, what came better first where dates are equal. */
function newestFirst(results: readonly Result[], library: Library): readonly Result[] {
  const places = new Map(library.heads().map(({ id }, at) => [id, at]))
  const placeOf = ({ article }: Result) => places.get(currentId(article)) ?? places.size
  return [...results].sort((a, b) => placeOf(a) - placeOf(b))
}

function articlesFor(typed: string | undefined, library: Library): readonly ArticleHead[] {
  if (typed === undefined) return library.heads()
  return [articleNamed(typed, library)].filter((head) => head !== undefined)
}

function speakersFor(typed: string, library: Library): readonly SpeakerEntry[] {
  const named = library.speakers().filter(({ id, name }) => id === typed || name === typed)
  return named.length > 0 ? named : library.suggestSpeakers(typed, 10)
}

function isTheirs({ speaker }: Result, speakers: readonly SpeakerEntry[]): boolean {
  return speakers.some(({ name, aliases }) => speaker !== null && [name, ...aliases].includes(speaker.name))
}

function idsOf(heads: readonly ArticleHead[]): ReadonlySet<string> {
  return new Set(heads.map(({ id }) => id))
}

async function quotedIn(speakers: readonly SpeakerEntry[], within: readonly ArticleHead[], library: Library) {
  const ids = idsOf(within)
  const found = new Set<string>()
  for (const { id } of speakers)
    for (const { article } of (await library.speaker(id))?.quotes ?? []) {
      const head = library.head(article)
      if (head && ids.has(currentId(head))) found.add(currentId(head))
    }
  return found
}

/** Quotations without a topic: newest article first, in the order they stand, those that it no longer has after them. */
async function newest(heads: readonly ArticleHead[], speakers: readonly SpeakerEntry[] | null, library: Library) {
  const results: Result[] = []
  const wanted = speakers && quotedFrom(speakers, library)
  for (const { id } of heads.values().flatMap((head) => [head, ...library.earlier(head.id)])) {
    const [article, analysis] = [await library.article(id), await library.analysis(id)]
    if (!article || !analysis) continue
    analysis.quotes.forEach((one, index) => {
      if (!wanted || wanted(id, index)) results.push(quoteResult(article, one, 1))
    })
    if (results.length >= 50) break
  }
  return foldTwins(results)
}
