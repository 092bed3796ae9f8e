import type { ArticleHead, LanguageCode } from '../model.ts'
import { lowerBound } from '../text/lowerBound.ts'
import { readArticle, readVoices } from './articleCodec.ts'
import { FIELDS } from './engine.ts'
import { MARKS } from './marks.ts'
import { ByteReader, type Columns, getSegment, lastAtMost, type Segment, type Strings } from './packed/index.ts'

/** The languages by their number in a volume. */
export const LANGUAGES = ['fr', 'en'] as const

/** The parts of an article's head that are kept as they are; null is the empty string. */
export const HEAD = ['id', 'title', 'outlet', 'author', 'url', 'publishedAt', 'versionOf'] as const

/** Where an article's text and analysis are kept. */
export interface RecordPlace {
  readonly at: number
  readonly length: number
}

/** Many articles packed together, never changed afterwards: all but their texts, as views over columns. */
export class Volume {
  readonly columns: Columns
  readonly size: number
  /** Of each article its first passage's number, rising. */
  readonly firsts: Uint32Array
  readonly segments: Readonly<Record<LanguageCode, Segment>>
  /** Of each article the number of the file it came from. */
  readonly sources: Uint32Array
  readonly #head: Readonly<Record<(typeof HEAD)[number], Strings>>
  readonly #languages: Uint8Array
  readonly #byId: Uint32Array
  readonly #terms: Uint8Array
  readonly #termsAt: Uint32Array
  readonly #voices: Uint8Array
  readonly #voicesAt: Uint32Array
  readonly #recordsAt: Float64Array
  readonly #recordLengths: Uint32Array
  readonly #hashes: Uint32Array
  /** Of each article its marks, one after the other, and their places by how great they are. */
  readonly #marks: Uint32Array
  readonly #byMark: Uint32Array
  /** The articles that are earlier versions of others. */
  readonly earlier: Uint32Array
  /** Speakers by key, and for each the articles that quote them. */
  readonly #speakers: Uint32Array
  readonly #speakerStarts: Uint32Array
  readonly #speakerArticles: Uint32Array

  constructor(columns: Columns) {
    this.columns = columns
    this.firsts = columns.get('firsts', Uint32Array)
    this.size = this.firsts.length
    const head = (name: string) => columns.strings(`head/${name}`)
    this.#head = {
      ...{ id: head('id'), title: head('title'), outlet: head('outlet'), author: head('author') },
      ...{ url: head('url'), publishedAt: head('publishedAt'), versionOf: head('versionOf') },
    }
    this.segments = { fr: getSegment(columns, 'fr', FIELDS), en: getSegment(columns, 'en', FIELDS) }
    this.#speakers = columns.get('speakers', Uint32Array)
    this.#speakerStarts = columns.get('speakers.starts', Uint32Array)
    this.#speakerArticles = columns.get('speakers.articles', Uint32Array)
    this.sources = columns.get('sources', Uint32Array)
    this.#languages = columns.get('languages', Uint8Array)
    this.#byId = columns.get('byId', Uint32Array)
    this.#terms = columns.get('terms', Uint8Array)
    this.#termsAt = columns.get('terms.at', Uint32Array)
    this.#voices = columns.get('voices', Uint8Array)
    this.#voicesAt = columns.get('voices.at', Uint32Array)
    this.#recordsAt = columns.get('records.at', Float64Array)
    this.#recordLengths = columns.get('records.lengths', Uint32Array)
    this.#hashes = columns.get('hashes', Uint32Array)
    this.#marks = columns.get('marks', Uint32Array)
    this.#byMark = columns.get('marks.order', Uint32Array)
    this.earlier = columns.get('earlier', Uint32Array)
  }

  id(article: number): string {
    return this.#head.id.at(article)
  }

  /** An article's number by its id, or -1. */
  find(id: string): number {
    let low = 0
    let high = this.size - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const article = this.#byId[middle] ?? 0
      const other = this.#head.id.at(article)
      if (other === id) return article
      if (other < id) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  head(article: number): ArticleHead {
    const or = (name: Exclude<(typeof HEAD)[number], 'id' | 'title'>) => this.#head[name].at(article) || null
    const versionOf = this.versionOf(article)
    return {
      ...{ id: this.id(article), title: this.#head.title.at(article), language: this.language(article) },
      ...{ outlet: or('outlet'), author: or('author'), url: or('url'), publishedAt: or('publishedAt') },
      ...(versionOf !== null && { versionOf }),
    }
  }

  /** The id of the article that this one is an earlier version of; null for one that is none. */
  versionOf(article: number): string | null {
    return this.#head.versionOf.at(article) || null
  }

  /** The articles that bear a mark. */
  *marked(mark: number): Generator<number> {
    const first = lowerBound(0, this.#byMark.length, (at) => (this.#marks[this.#byMark[at] ?? 0] ?? 0) < mark)
    for (let at = first; this.#marks[this.#byMark[at] ?? -1] === mark; at++)
      yield Math.floor((this.#byMark[at] ?? 0) / MARKS)
  }

  marks(article: number): Uint32Array {
    return this.#marks.subarray(article * MARKS, (article + 1) * MARKS)
  }

  /** Empty where it is not known. */
  publishedAt(article: number): string {
    return this.#head.publishedAt.at(article)
  }

  language(article: number): LanguageCode {
    return LANGUAGES[this.#languages[article] ?? 0] ?? 'fr'
  }

  terms(article: number) {
    return readArticle(new ByteReader(this.#terms, this.#termsAt[article]))
  }

  voices(article: number) {
    return readVoices(new ByteReader(this.#voices, this.#voicesAt[article]))
  }

  /** The articles that quote a speaker, by the speaker's key. */
  quoting(key: number): Uint32Array {
    const at = lastAtMost(this.#speakers, key)
    if (at === -1 || this.#speakers[at] !== key) return this.#speakerArticles.subarray(0, 0)
    return this.#speakerArticles.subarray(this.#speakerStarts[at], this.#speakerStarts[at + 1])
  }

  record(article: number): RecordPlace {
    return { at: this.#recordsAt[article] ?? 0, length: this.#recordLengths[article] ?? 0 }
  }

  /** What the article is told by from a changed one, as two numbers. */
  hash(article: number): readonly [number, number] {
    return [this.#hashes[2 * article] ?? 0, this.#hashes[2 * article + 1] ?? 0]
  }

  /** The article's part of the columns, as a `VolumeWriter` takes it. */
  packed(article: number): PackedArticle {
    const part = (bytes: Uint8Array, starts: Uint32Array) => bytes.subarray(starts[article], starts[article + 1])
    return {
      head: this.head(article),
      first: this.firsts[article] ?? 0,
      terms: part(this.#terms, this.#termsAt),
      voices: part(this.#voices, this.#voicesAt),
      record: this.record(article),
      source: this.sources[article] ?? 0,
      hash: this.hash(article),
      marks: this.marks(article),
    }
  }
}

/** One article as a volume keeps it. */
export interface PackedArticle {
  readonly head: ArticleHead
  readonly first: number
  /** As `writeArticle` and `writeVoices` wrote them. */
  readonly terms: Uint8Array
  readonly voices: Uint8Array
  readonly record: RecordPlace
  readonly source: number
  readonly hash: readonly [number, number]
  /** As many as `MARKS`, or none. */
  readonly marks: ArrayLike<number>
}
