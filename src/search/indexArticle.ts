import type { Analysis, Article, Span } from '../model.ts'
import { lowerBound } from '../text/lowerBound.ts'
import { tokenise } from '../text/tokens.ts'
import { marksOf } from './marks.ts'
import { keyOf } from './nameKey.ts'

/** One sentence, with all that it can be found by. */
export interface Passage {
  readonly span: Span
  readonly paragraph: number
  /** Its words: a stretch of the article's terms. */
  readonly from: number
  readonly to: number
  /** Words of the names and roles of everyone it mentions or whose words it holds, pronouns resolved. */
  readonly names: readonly number[]
  /** The quotations it holds or is part of, as indexes into `Analysis.quotes`. */
  readonly quotes: readonly number[]
}

/** A quotation as it is found: the sentences it stands in, and its own words. */
export interface QuotePassages {
  /** First and last of the article's passages. */
  readonly first: number
  readonly last: number
  /** Its words: a stretch of the article's terms. */
  readonly from: number
  readonly to: number
  /** Words of the speaker's names and roles in the article. */
  readonly speaker: readonly number[]
  /** A name told the speaker, rather than a role. */
  readonly told: boolean
  /** Between marks, at least in part. */
  readonly direct: boolean
}

/** An article as ranking reads it: everything in numbers of words or terms. */
export interface ArticleTerms {
  /** Every word in reading order. */
  readonly terms: ArrayLike<number>
  readonly title: readonly number[]
  readonly passages: readonly Passage[]
  /** In the order of `Analysis.quotes`. */
  readonly quotes: readonly QuotePassages[]
}

/** A quotation whose speaker is told, and what the speaker is called. */
export interface Voice {
  /** Index into `Analysis.quotes`. */
  readonly quote: number
  readonly name: string
  /** What all writings of the name have in common. */
  readonly key: string
  readonly aliases: readonly string[]
  /** The role as printed, and where it stands. */
  readonly role: (Span & { readonly text: string }) | null
}

/** An article ready for a collection to take in: its words are numbered within it. */
export interface ArticleIndex extends ArticleTerms {
  readonly words: readonly string[]
  /** Those that somebody bears as a name. */
  readonly names: readonly number[]
  readonly voices: readonly Voice[]
  /** By which the same article is found; an earlier version has none. */
  readonly marks: readonly number[]
}

/** Turns an article into what it is found by. Needs nothing else, so that it can be done in any thread. */
export function indexArticle(article: Article, analysis: Analysis): ArticleIndex {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const ids = (text: string, within?: Span) => tokenise(text, within).map((token) => numberOf(token.text))
  const sentences = peopleOf(analysis, ids)
  const proper = properNames(analysis)
  const nameWords = new Set(namesIn(analysis, proper).flatMap((name) => ids(name)))
  const terms: number[] = []
  const starts: number[] = []
  const passages = analysis.layout.sentences.map(({ start, end, paragraph }, at): Passage => {
    const from = terms.length
    for (const token of tokenise(article.text, { start, end })) {
      terms.push(numberOf(token.text))
      starts.push(token.start)
    }
    const { names, quotes } = sentences[at] ?? nobody()
    return { span: { start, end }, paragraph, from, to: terms.length, names: [...names], quotes }
  })
  const { sentences: spans } = analysis.layout
  const byName = new Map(analysis.entities.map((entity) => [entity.name, entity]))
  const quotes = analysis.quotes.map(({ start, end, kind, sentence, speaker }): QuotePassages => {
    const entity = speaker && byName.get(speaker.name)
    const roles = [speaker?.role, ...(entity?.roles ?? [])].map((role) => role?.text ?? '')
    const names = speaker ? [speaker.name, ...(entity?.aliases ?? []), ...roles] : []
    return {
      ...{ first: sentenceAt(spans, sentence.start), last: sentenceAt(spans, sentence.end - 1) },
      ...{ from: atOrAfter(starts, start), to: atOrAfter(starts, end) },
      speaker: [...new Set(names.flatMap((text) => ids(text)))],
      ...{ told: speaker !== null && proper.has(speaker.name), direct: kind !== 'indirect' },
    }
  })
  const title = ids(article.title)
  const voices = voicesOf(analysis)
  const text = () => tokenise(article.text, article.body).map((token) => token.text)
  const marks = article.versionOf === undefined ? marksOf(article.url, text()) : []
  return { terms, title, passages, quotes, words: [...numbers.keys()], names: [...nameWords], voices, marks }
}

function voicesOf({ quotes, entities }: Analysis): Voice[] {
  return quotes.flatMap(({ speaker }, quote) => {
    const key = speaker ? keyOf(speaker.name) : ''
    if (!speaker || key === '') return []
    const { name, role } = speaker
    const aliases = entities.find((entity) => entity.name === name)?.aliases ?? []
    return [{ quote, name, key, aliases, role: role && { start: role.start, end: role.end, text: role.text } }]
  })
}

/** What is called by a name somewhere in the article, rather than by what it is ("Le préfet") alone. */
function properNames({ entities, quotes, references }: Analysis): ReadonlySet<string> {
  const named = references.flatMap(({ mention, entity }) => (mention.name ? (entities[entity]?.name ?? []) : []))
  const interviewed = quotes.flatMap(({ speaker }) => (speaker?.evidence === 'interview' ? speaker.name : []))
  return new Set([...named, ...interviewed].filter((name) => /^\p{Lu}/u.test(name)))
}

/** The proper names of its people, and of whoever is quoted but no body. */
function namesIn({ entities, quotes }: Analysis, proper: ReadonlySet<string>): readonly string[] {
  const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  const quoted = quotes.map(({ speaker }) => (speaker && speaker.evidence !== 'organisation' ? speaker.name : ''))
  return [...people, ...quoted].filter((name) => proper.has(name))
}

interface People {
  readonly names: Set<number>
  readonly quotes: number[]
}

const nobody = (): People => ({ names: new Set(), quotes: [] })

/** Who is mentioned and quoted in each sentence, as the terms of their names and roles. */
function peopleOf(analysis: Analysis, ids: (text: string) => readonly number[]): readonly People[] {
  const { entities, quotes, references } = analysis
  const { sentences } = analysis.layout
  const people = sentences.map(nobody)
  const namesOf = entities.map(({ name, aliases, roles }) =>
    [name, ...aliases, ...roles.map((role) => role.text)].flatMap(ids),
  )
  for (const { mention, entity } of references) {
    // Of an earlier version not every sentence is there.
    const at = sentenceAt(sentences, mention.start)
    const { start = 0, end = 0 } = sentences[at] ?? {}
    if (mention.start >= start && mention.start < end) for (const id of namesOf[entity] ?? []) people[at]?.names.add(id)
  }
  for (const [index, { start, end, speaker }] of quotes.entries()) {
    const name = speaker ? [speaker.name, speaker.role?.text ?? ''].flatMap(ids) : []
    for (let at = sentenceAt(sentences, start); (sentences[at]?.start ?? end) < end; at++) {
      people[at]?.quotes.push(index)
      for (const id of name) people[at]?.names.add(id)
    }
  }
  return people
}

/** The first of some rising numbers that is no less than a bound; how many there are, where none is. */
function atOrAfter(numbers: readonly number[], bound: number): number {
  return lowerBound(0, numbers.length, (index) => (numbers[index] ?? 0) < bound)
}

/** The last sentence that starts at or before an offset. */
function sentenceAt(sentences: readonly Span[], offset: number): number {
  const after = lowerBound(0, sentences.length, (index) => (sentences[index]?.start ?? 0) <= offset)
  return Math.max(0, after - 1)
}
