import type { ArticleHead, LanguageCode } from '../model.ts'
import { readVoices, writeArticle, writeVoices } from './articleCodec.ts'
import type { ArticleIndex } from './indexArticle.ts'
import { IndexedArticle } from './indexedArticle.ts'
import { Lexicon } from './lexicon.ts'
import { TermIndex, TermIndexBuilder } from './lunr.ts'
import { ByteReader, ByteWriter, type Columns, lastAtMost } from './packed/index.ts'
import { Speakers } from './speakers.ts'
import { Titles } from './titles.ts'
import { LANGUAGES, type RecordPlace, type Volume } from './volume.ts'
import { type VolumePart, VolumeWriter } from './volumeWriter.ts'

export type { Passage, QuotePassages } from './indexArticle.ts'
export type { IndexedArticle } from './indexedArticle.ts'

/** So many articles are kept as objects, some 15 KB each: as many as a question or two look at. */
const UNPACKED = 2048

/** An article for a collection to take in. */
export interface Incoming {
  readonly head: ArticleHead
  readonly index: ArticleIndex
  readonly record: RecordPlace
  /** The number of the file it came from. */
  readonly source: number
  readonly hash: readonly [number, number]
}

/** A volume on its shelf: which of its articles are still in. */
interface Shelved {
  readonly volume: Volume
  readonly gone: Set<number>
}

/** Where an article is. */
interface Place {
  readonly shelved: Shelved
  readonly article: number
}

/** All articles cut into passages, as numbers: what ranking reads once an engine has named candidates. */
export class Collection {
  readonly lexicon: Lexicon
  readonly speakers: Speakers
  readonly titles: Titles
  readonly engines: Readonly<Record<LanguageCode, TermIndex>>
  #shelves: Shelved[]
  /** Articles that were looked at not long ago, by what they are called; what they hold never changes. */
  readonly #unpacked = new Map<number, IndexedArticle>()
  #nextPassage: number
  /** Ids of the earlier versions of each article, once they were asked for. */
  #earlier: ReadonlyMap<string, readonly string[]> | undefined

  /** An empty collection, or the one saved among columns, with its volumes and which of their articles are gone. */
  constructor(saved?: Columns, volumes: readonly VolumePart[] = []) {
    this.lexicon = new Lexicon(saved)
    this.speakers = new Speakers(saved)
    this.titles = new Titles((first) => this.#holding(first) !== null, saved)
    this.#nextPassage = saved?.get('nextPassage', Float64Array)[0] ?? 0
    this.#shelves = volumes.map(({ volume, gone }) => ({ volume, gone: new Set(gone) }))
    const engine = (language: LanguageCode) =>
      TermIndex.of(
        volumes.map(({ volume, removed }) => ({ segment: volume.segments[language], removed: removed[language] })),
      )
    this.engines = { fr: engine('fr'), en: engine('en') }
  }

  /** Puts a copy of all but the volumes among columns. */
  save(columns: Columns): void {
    this.lexicon.save(columns)
    this.speakers.save(columns)
    this.titles.save(columns)
    columns.set('nextPassage', Float64Array.of(this.#nextPassage))
  }

  /** How many articles, earlier versions left out. */
  get size(): number {
    const all = this.#shelves.reduce((sum, { volume, gone }) => sum + volume.size - gone.size, 0)
    return (
      all -
      this.earlier()
        .values()
        .reduce((sum, ids) => sum + ids.length, 0)
    )
  }

  /** Ids of the earlier versions that are kept of articles, by the article's id. */
  earlier(): ReadonlyMap<string, readonly string[]> {
    if (this.#earlier) return this.#earlier
    const earlier = new Map<string, string[]>()
    for (const { volume, gone } of this.#shelves)
      for (const article of volume.earlier) {
        const of = volume.versionOf(article)
        if (of === null || gone.has(article)) continue
        const ids = earlier.get(of)
        if (ids) ids.push(volume.id(article))
        else earlier.set(of, [volume.id(article)])
      }
    this.#earlier = earlier
    return earlier
  }

  /** Ids of the articles that have one of these marks at least; earlier versions have none. */
  marked(marks: Iterable<number>): ReadonlySet<string> {
    const ids = new Set<string>()
    for (const mark of marks)
      if (mark !== 0)
        for (const { volume, gone } of this.#shelves)
          for (const article of volume.marked(mark)) if (!gone.has(article)) ids.add(volume.id(article))
    return ids
  }

  /** The volumes in order, each with what of it is gone. */
  get volumes(): readonly VolumePart[] {
    return this.#shelves.map(({ volume, gone }, at) => ({
      ...{ volume, gone: [...gone] },
      removed: { fr: this.engines.fr.removedFrom(at), en: this.engines.en.removedFrom(at) },
    }))
  }

  /** Takes in articles, at once searchable; those whose id is in already are replaced. */
  add(articles: readonly Incoming[]): void {
    for (const { head } of articles) this.remove(head.id)
    const writer = new VolumeWriter()
    const builders = { fr: new TermIndexBuilder(), en: new TermIndexBuilder() }
    for (const incoming of articles) this.#write(incoming, writer, builders[incoming.head.language])
    const indexes = { fr: builders.fr.build(), en: builders.en.build() }
    for (const language of LANGUAGES) this.engines[language].add(indexes[language])
    const [fr, en] = [indexes.fr.segments[0]?.segment, indexes.en.segments[0]?.segment]
    if (!fr || !en) throw new Error('a builder gives an index of one segment')
    this.#shelves.push({ volume: writer.finish({ fr, en }), gone: new Set() })
    this.#earlier = undefined
  }

  /** Removes an article by its id; false if it is not in. */
  remove(id: string): boolean {
    const place = this.#find(id)
    if (!place) return false
    const { volume, gone } = place.shelved
    const first = volume.firsts[place.article] ?? 0
    const { terms, passages } = volume.terms(place.article)
    gone.add(place.article)
    this.#earlier = undefined
    this.titles.changed()
    this.speakers.count(volume.voices(place.article), -1)
    for (const [at, { from, to, names }] of passages.entries()) {
      this.lexicon.count([...terms.subarray(from, to), ...names], -1)
      this.engines[volume.language(place.article)].remove(first + at)
    }
    return true
  }

  /** Puts one volume in the place of `count` others from `from` on; articles removed since stay removed. */
  replace(from: number, count: number, merged: Volume): void {
    const gone = new Set<number>()
    const old = this.#shelves.slice(from, from + count)
    this.#shelves = this.#shelves.toSpliced(from, count, { volume: merged, gone })
    for (const language of LANGUAGES) this.engines[language].replace(from, count, merged.segments[language])
    for (const { volume, gone: before } of old)
      for (const article of before) {
        const first = volume.firsts[article] ?? 0
        const at = lastAtMost(merged.firsts, first)
        if (at === -1 || merged.firsts[at] !== first) continue
        gone.add(at)
        for (const passage of merged.terms(at).passages.keys())
          this.engines[merged.language(at)].remove(first + passage)
      }
  }

  has(id: string): boolean {
    return this.#find(id) !== null
  }

  /** What an article is called within the collection, by its id. */
  indexOf(id: string): number | undefined {
    const place = this.#find(id)
    return place ? place.shelved.volume.firsts[place.article] : undefined
  }

  /** What the article that holds a passage is called. */
  articleOf(passage: number): number | undefined {
    const place = this.#holding(passage)
    return place ? place.shelved.volume.firsts[place.article] : undefined
  }

  article(first: number): IndexedArticle | undefined {
    const place = this.#holding(first)
    if (!place) return undefined
    const known = this.#unpacked.get(first)
    if (known) return known
    const article = new IndexedArticle(place.shelved.volume, place.article)
    if (this.#unpacked.size === UNPACKED) this.#unpacked.clear()
    this.#unpacked.set(first, article)
    return article
  }

  /** Every article, as they came. */
  *entries(): Generator<{ readonly volume: Volume; readonly article: number }> {
    for (const { volume, gone } of this.#shelves)
      for (let article = 0; article < volume.size; article++) if (!gone.has(article)) yield { volume, article }
  }

  /** The articles that quote a speaker, by the speaker's key. */
  *quoting(key: number): Generator<{ readonly volume: Volume; readonly article: number }> {
    for (const { volume, gone } of this.#shelves)
      for (const article of volume.quoting(key)) if (!gone.has(article)) yield { volume, article }
  }

  /** The head of an article by what it is called within the collection. */
  head(first: number): ArticleHead | undefined {
    const place = this.#holding(first)
    return place?.shelved.volume.head(place.article)
  }

  /** Where an article is, by its id. */
  entry(id: string): { readonly volume: Volume; readonly article: number } | undefined {
    const place = this.#find(id)
    return place ? { volume: place.shelved.volume, article: place.article } : undefined
  }

  #write({ head, index, ...rest }: Incoming, writer: VolumeWriter, engine: TermIndexBuilder): void {
    const { language } = head
    const ids = index.words.map((word) => this.lexicon.add(word, language))
    const idOf = (word: number) => ids[word] ?? 0
    for (const word of index.names) this.lexicon.addName(idOf(word))
    const wanted = ids.map((id) => (this.lexicon.common(id) ? null : this.lexicon.term(id)))
    const words = (numbers: readonly number[]) => numbers.flatMap((word) => wanted[word] ?? [])
    const first = this.#nextPassage
    // An article of no passage still has a number of its own.
    this.#nextPassage += Math.max(1, index.passages.length)
    const terms = Array.from(index.terms)
    for (const [at, { from, to, names }] of index.passages.entries()) {
      const own = terms.slice(from, to)
      this.lexicon.count([...own, ...names].map(idOf))
      const fields = {
        words: words(own),
        names: [...new Set(words(names))],
        ...(at === 0 && { title: words(index.title) }),
      }
      engine.add({ id: first + at, fields })
    }
    const packed = new ByteWriter()
    writeArticle(packed, index, idOf)
    const voices = new ByteWriter()
    writeVoices(voices, index.voices, this.speakers)
    this.speakers.count(readVoices(new ByteReader(voices.written())), 1)
    if (head.versionOf === undefined) this.titles.add(head, first)
    writer.add({ head, first, terms: packed.written(), voices: voices.written(), marks: index.marks, ...rest })
  }

  #find(id: string): Place | null {
    for (let at = this.#shelves.length - 1; at >= 0; at--) {
      const shelved = this.#shelves[at]
      const article = shelved?.volume.find(id) ?? -1
      if (shelved && article !== -1 && !shelved.gone.has(article)) return { shelved, article }
    }
    return null
  }

  /** The article that holds a passage: the last of those that begin no later. */
  #holding(passage: number): Place | null {
    const shelved = this.#shelves.findLast(({ volume }) => volume.size > 0 && (volume.firsts[0] ?? 0) <= passage)
    if (!shelved) return null
    const article = lastAtMost(shelved.volume.firsts, passage)
    return shelved.gone.has(article) ? null : { shelved, article }
  }
}
