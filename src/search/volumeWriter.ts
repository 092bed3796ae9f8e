import type { LanguageCode } from '../model.ts'
import { readVoices } from './articleCodec.ts'
import { MARKS } from './marks.ts'
import { ByteReader, ByteWriter, Columns, mergeSegments, type Segment, Strings, setSegment } from './packed/index.ts'
import { HEAD, LANGUAGES, type PackedArticle, Volume } from './volume.ts'

/** Puts articles together into a volume. */
export class VolumeWriter {
  readonly #articles: Omit<PackedArticle, 'terms' | 'voices'>[] = []
  readonly #terms = new ByteWriter()
  readonly #termsAt = [0]
  readonly #voices = new ByteWriter()
  readonly #voicesAt = [0]
  /** By speaker's key. */
  readonly #speakers = new Map<number, number[]>()

  add({ terms, voices, ...article }: PackedArticle): void {
    const number = this.#articles.push(article) - 1
    this.#terms.bytes(terms)
    this.#termsAt.push(this.#terms.length)
    this.#voices.bytes(voices)
    this.#voicesAt.push(this.#voices.length)
    for (const { key } of readVoices(new ByteReader(voices))) {
      const articles = this.#speakers.get(key) ?? []
      this.#speakers.set(key, articles)
      if (articles.at(-1) !== number) articles.push(number)
    }
  }

  /** @param segments what the passages of each language are found in */
  finish(segments: Readonly<Record<LanguageCode, Segment>>): Volume {
    const columns = new Columns()
    const articles = this.#articles
    columns.set(
      'firsts',
      Uint32Array.from(articles, ({ first }) => first),
    )
    for (const name of HEAD)
      columns.setStrings(`head/${name}`, Strings.of(articles.map(({ head }) => head[name] ?? '')))
    columns.set(
      'languages',
      Uint8Array.from(articles, ({ head }) => LANGUAGES.indexOf(head.language)),
    )
    const ids = articles.map(({ head }) => head.id)
    columns.set(
      'byId',
      Uint32Array.from(ids.keys()).sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1)),
    )
    columns.set('terms', this.#terms.written())
    columns.set('terms.at', Uint32Array.from(this.#termsAt))
    columns.set('voices', this.#voices.written())
    columns.set('voices.at', Uint32Array.from(this.#voicesAt))
    columns.set(
      'records.at',
      Float64Array.from(articles, ({ record }) => record.at),
    )
    columns.set(
      'records.lengths',
      Uint32Array.from(articles, ({ record }) => record.length),
    )
    columns.set(
      'sources',
      Uint32Array.from(articles, ({ source }) => source),
    )
    columns.set('hashes', Uint32Array.from(articles.flatMap(({ hash }) => hash)))
    const marks = new Uint32Array(articles.length * MARKS)
    for (const [i, article] of articles.entries()) marks.set(article.marks, i * MARKS)
    columns.set('marks', marks)
    const marked = Uint32Array.from(marks.keys()).filter((place) => marks[place] !== 0)
    columns.set(
      'marks.order',
      marked.sort((a, b) => (marks[a] ?? 0) - (marks[b] ?? 0)),
    )
    const earlier = articles.flatMap(({ head }, number) => (head.versionOf === undefined ? [] : [number]))
    columns.set('earlier', Uint32Array.from(earlier))
    const speakers = [...this.#speakers].sort(([a], [b]) => a - b)
    const starts = new Uint32Array(speakers.length + 1)
    for (const [i, [, quoting]] of speakers.entries()) starts[i + 1] = (starts[i] ?? 0) + quoting.length
    columns.set(
      'speakers',
      Uint32Array.from(speakers, ([key]) => key),
    )
    columns.set('speakers.starts', starts)
    columns.set('speakers.articles', Uint32Array.from(speakers.flatMap(([, quoting]) => quoting)))
    for (const language of LANGUAGES) setSegment(columns, language, segments[language])
    return new Volume(columns)
  }
}

/** A volume, and which of its articles and of its segments' documents are no longer in. */
export interface VolumePart {
  readonly volume: Volume
  readonly gone: readonly number[]
  readonly removed: Readonly<Record<LanguageCode, readonly number[]>>
}

/** One volume of the articles that are in several, in their order. */
export function mergeVolumes(parts: readonly VolumePart[]): Volume {
  const writer = new VolumeWriter()
  for (const { volume, gone } of parts) {
    const left = new Set(gone)
    for (let article = 0; article < volume.size; article++) if (!left.has(article)) writer.add(volume.packed(article))
  }
  const merged = (language: LanguageCode) =>
    mergeSegments(
      parts.map(({ volume, removed }) => ({ segment: volume.segments[language], removed: removed[language] })),
    )
  return writer.finish({ fr: merged('fr'), en: merged('en') })
}
