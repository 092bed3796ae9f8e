import type { ArticleTerms, Passage, QuotePassages, Voice } from './indexArticle.ts'
import type { ByteReader, ByteWriter } from './packed/index.ts'

const TOLD = 1
const DIRECT = 2

/** Writes an article; `idOf` turns the article's own numbers of words into those of terms. */
export function writeArticle(to: ByteWriter, article: ArticleTerms, idOf: (word: number) => number): void {
  const ids = (words: ArrayLike<number>) => to.list(Array.from(words, idOf))
  /** Different words may be of one term. */
  const distinct = (words: readonly number[]) => to.list([...new Set(words.map(idOf))])
  ids(article.terms)
  ids(article.title)
  to.number(article.passages.length)
  for (const { span, paragraph, from, to: end, names, quotes } of article.passages) {
    for (const number of [span.start, span.end - span.start, paragraph, from, end - from]) to.number(number)
    distinct(names)
    to.list(quotes)
  }
  to.number(article.quotes.length)
  for (const { first, last, from, to: end, speaker, told, direct } of article.quotes) {
    for (const number of [first, last, from, end, (told ? TOLD : 0) | (direct ? DIRECT : 0)]) to.number(number)
    distinct(speaker)
  }
}

/** Reads an article that `writeArticle` wrote: its words at once, its sentences and quotations when they are asked for. */
export function readArticle(from: ByteReader): ArticleTerms & { readonly terms: Uint32Array } {
  const terms = from.packedList()
  const title = from.list()
  let passages: readonly Passage[] | undefined
  let quotes: readonly QuotePassages[] | undefined
  return {
    terms,
    title,
    get passages() {
      passages ??= Array.from({ length: from.number() }, () => readPassage(from))
      return passages
    },
    get quotes() {
      // They stand behind the sentences.
      if (this.passages) quotes ??= Array.from({ length: from.number() }, () => readQuote(from))
      return quotes ?? []
    },
  }
}

function readPassage(from: ByteReader): Passage {
  const start = from.number()
  const span = { start, end: start + from.number() }
  const paragraph = from.number()
  const first = from.number()
  const to = first + from.number()
  return { span, paragraph, from: first, to, names: from.list(), quotes: from.list() }
}

function readQuote(from: ByteReader): QuotePassages {
  const [first, last, start, to, marks] = [from.number(), from.number(), from.number(), from.number(), from.number()]
  const [told, direct] = [(marks & TOLD) > 0, (marks & DIRECT) > 0]
  return { first, last, from: start, to, speaker: from.list(), told, direct }
}

/** A quotation whose speaker is told, as numbers of names. */
export interface PackedVoice {
  readonly quote: number
  readonly key: number
  readonly name: number
  readonly aliases: readonly number[]
  readonly role: { readonly start: number; readonly end: number; readonly text: number } | null
}

/** Numbers names of speakers, and what their writings have in common. */
export interface NameNumbers {
  key(key: string): number
  name(name: string): number
}

export function writeVoices(to: ByteWriter, voices: readonly Voice[], numbers: NameNumbers): void {
  to.number(voices.length)
  for (const { quote, key, name, aliases, role } of voices) {
    to.list([quote, numbers.key(key), numbers.name(name)])
    to.list(aliases.map((alias) => numbers.name(alias)))
    to.list(role ? [role.start, role.end, numbers.name(role.text)] : [])
  }
}

export function readVoices(from: ByteReader): PackedVoice[] {
  return Array.from({ length: from.number() }, () => {
    const [quote = 0, key = 0, name = 0] = from.list()
    const aliases = from.list()
    const [start, end = 0, text = 0] = from.list()
    return { quote, key, name, aliases, role: start === undefined ? null : { start, end, text } }
  })
}
