import type { Language } from '../languages/language.ts'
import type { Article, Evidence, Layout, Mention, Span } from '../model.ts'
import { oncePer } from '../text/oncePer.ts'
import type { Anaphor, Candidate } from './anaphora.ts'
import { times } from './antecedentFeatures.ts'
import { type Course, courseOf, type Link } from './chain.ts'
import { buildEntities, type Draft, type Entities } from './entities.ts'
import { type Reading, readingOf } from './reading.ts'
import { Register } from './register.ts'
import { BREAK } from './words.ts'

export interface Context {
  /** Who spoke last, as an index into `entities`. */
  readonly previousSpeaker: number | null
  /** The quotation that the mention is to tell the speaker of. */
  readonly quote: Span | null
  /** Whom the mention may stand for if it names nobody, likeliest first: the subjects of the sentences before it. */
  readonly antecedents: readonly Mention[]
}

export interface Resolved {
  readonly entity: number
  readonly evidence: Evidence
}

/** Is told every choice among antecedents; for training. */
export type Trace = (anaphor: Anaphor, mention: Span, candidates: readonly Candidate[]) => void

/** What is known of an article's people while its mentions are resolved, in reading order. */
export interface State extends Entities {
  readonly article: Article
  readonly reading: Reading
  readonly course: Course
  readonly prepositions: ReadonlySet<string>
  /** In reading order. */
  readonly chain: Link[]
  /** Who was mentioned at an offset. */
  readonly linked: Map<number, number>
  readonly register: Register
  /** Whom a name that several bear was last resolved to. */
  readonly usual: Map<string, number>
  readonly trace: Trace | null
  readonly named: readonly number[]
}

/** Nobody mentioned yet. */
export function begin(article: Article, layout: Layout, language: Language, trace: Trace | null): State {
  const reading = readingOf(article, layout, language)
  const entities = buildEntities(reading)
  return {
    article,
    reading,
    ...entities,
    register: new Register(entities.drafts),
    linked: new Map(),
    course: courseOf(article.text, layout, reading),
    prepositions: prepositionsOf(language),
    chain: [],
    usual: new Map(),
    trace,
    named: mostNamed(entities.drafts),
  }
}

const prepositionsOf = oncePer(({ speech }: Language): ReadonlySet<string> => {
  const sources = new Set(speech.sources)
  return new Set(speech.prepositions.filter((word) => !sources.has(word)))
})

/** A list of names without end stays linear: only so many can be named before they are mentioned. */
const MOST_NAMED = 60

function mostNamed(drafts: readonly Draft[]): readonly number[] {
  const counts = drafts.map(times)
  return [...drafts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, MOST_NAMED)
}

/** Adds a mention to the chain, where it stands in the text. */
export function link(state: State, at: number, to: number, entity: number | null, place: Link['place']): void {
  if (entity === null) return
  const { course, reading, chain, linked } = state
  const start = reading.words[at]?.start ?? 0
  const end = reading.words[to - 1]?.end ?? start
  const added = { at, start, end, entity, sentence: course.sentenceOf(at), place, quoted: course.isQuoted(start) }
  let index = chain.length
  while (index > 0 && (chain[index - 1]?.at ?? 0) > at) index--
  chain.splice(index, 0, added)
  linked.set(start, entity)
}

const VIEW = /^(?:pour|for)$/

/** A mention that no preposition comes before counts as a subject. */
export function placeOf({ reading, prepositions }: State, at: number): Link['place'] {
  const before = reading.words[at - 1]
  // "Pour Jean Dole, …": whose view the sentence gives.
  if (before && VIEW.test(before.key) && before.gap === BREAK) return 'subject'
  const contracted = /^(?:du|des|au|aux)$/.test(reading.words[at]?.key ?? '')
  return contracted || (before && reading.words[at]?.gap === '' && prepositions.has(before.text.toLowerCase()))
    ? 'object'
    : 'subject'
}
