import type { PersonHead, Span } from '../model.ts'
import type { Collection } from './collection.ts'
import { keyOf } from './nameKey.ts'
import type { Speakers } from './speakers.ts'
import { mapTiers, Suggester, type Tiers } from './suggester.ts'

/** A speaker of the whole library: one person or body, however many articles. */
export interface SpeakerEntry extends PersonHead {
  readonly aliases: readonly string[]
}

/** Where a quotation stands. */
export interface QuoteRef {
  readonly article: string
  /** Index into `Analysis.quotes`. */
  readonly quote: number
}

/** Where a role is printed. */
export interface RoleRef {
  readonly article: string
  /** Of the article; empty where it is not known. */
  readonly publishedAt: string
  readonly role: Span & { readonly text: string }
}

/** What the directory knows of a speaker besides what everybody is shown. */
export interface SpeakerRefs {
  readonly entry: SpeakerEntry
  /** In the order the articles came. */
  readonly quotes: readonly QuoteRef[]
  readonly roles: readonly RoleRef[]
}

/** Longer ids would not fit where Discord hands them about. */
const MAX_ID = 90

/** Who speaks in the library. Names that differ by case, accents or marks are one; so is a part of only one fuller name. */
export class Directory {
  readonly #collection: Collection
  readonly #speakers: Speakers
  readonly #suggester: Suggester
  readonly #entries = new Map<number, SpeakerEntry>()
  #all: readonly SpeakerEntry[] | undefined
  #inEarlier: ReadonlySet<number> | undefined

  constructor(collection: Collection) {
    this.#collection = collection
    this.#speakers = collection.speakers
    const { speakers } = this.#collection
    this.#suggester = new Suggester(
      speakers.index,
      (key) => speakers.quotes(key),
      (a, b) => (speakers.keyAt(a) < speakers.keyAt(b) ? -1 : 1),
    )
  }

  /** To be called when articles have come or gone. */
  changed(): void {
    this.#entries.clear()
    this.#suggester.changed()
    this.#all = undefined
    this.#inEarlier = undefined
  }

  /** Every speaker: most quoted first, equals by id. */
  all(): readonly SpeakerEntry[] {
    if (this.#all) return this.#all
    const entries: SpeakerEntry[] = []
    for (let key = 0; key < this.#speakers.size; key++)
      if (this.#speakers.quotes(key) > 0 && this.#home(key) === key) entries.push(this.#entry(key))
    this.#all = entries.sort(byQuotes)
    return this.#all
  }

  file(id: string): SpeakerRefs | undefined {
    const key = this.#keyOf(id)
    if (key === undefined) return undefined
    const part = this.#partOf(key)
    const quotes: QuoteRef[] = []
    const roles: RoleRef[] = []
    for (const one of part === null ? [key] : [key, part])
      for (const { volume, article: at } of this.#collection.quoting(one)) {
        const article = volume.id(at)
        const publishedAt = volume.publishedAt(at)
        for (const { quote, key, role } of volume.voices(at)) {
          if (key !== one) continue
          quotes.push({ article, quote })
          if (role) roles.push({ article, publishedAt, role: { ...role, text: this.#speakers.nameAt(role.text) } })
        }
      }
    return { entry: this.#entry(key), quotes, roles }
  }

  /** Whose quotation this is. */
  speakerOf({ article, quote }: QuoteRef): SpeakerEntry | undefined {
    const place = this.#collection.entry(article)
    const voice = place?.volume.voices(place.article).find((one) => one.quote === quote)
    return voice && this.#entry(this.#home(voice.key))
  }

  /** Speakers by what is typed of a name, the most quoted first among names that fit equally well. */
  tiers(typed: string, limit: number): Tiers<SpeakerEntry> {
    return mapTiers(this.#suggester.tiers(typed, limit), (keys) => keys.map((key) => this.#entry(this.#home(key))))
  }

  /** The speaker of an id. */
  entry(id: string): SpeakerEntry | undefined {
    const key = this.#keyOf(id)
    return key === undefined ? undefined : this.#entry(key)
  }

  /** The speakers whose proper name of two or three words ends in a surname, by their ids. */
  fullerThan(surname: string): readonly string[] {
    return Array.from(this.#fullers(surname), (key) => idOf(this.#speakers.keyAt(key)))
  }

  #entry(key: number): SpeakerEntry {
    const known = this.#entries.get(key)
    if (known) return known
    const part = this.#partOf(key)
    const names = this.#speakers.namesOf(key)
    if (part !== null) for (const name of this.#speakers.namesOf(part).keys()) if (!names.has(name)) names.set(name, 0)
    const [name = '', ...aliases] = [...names]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([name]) => name)
    const quotes = this.#speakers.quotes(key) + (part === null ? 0 : this.#speakers.quotes(part))
    const counted = part === null && !this.#quotedEarlier().has(key)
    const articles = counted ? this.#speakers.articles(key) : this.#articlesOf(key, part ?? key)
    const entry = { id: idOf(this.#speakers.keyAt(key)), name, aliases, quotes, articles }
    this.#entries.set(key, entry)
    return entry
  }

  /** An article and its earlier versions are one. */
  #articlesOf(...keys: readonly number[]): number {
    const ids = keys.flatMap((key) =>
      Array.from(
        this.#collection.quoting(key),
        ({ volume, article }) => volume.versionOf(article) ?? volume.id(article),
      ),
    )
    return new Set(ids).size
  }

  /** Who is quoted in earlier versions of articles. */
  #quotedEarlier(): ReadonlySet<number> {
    if (this.#inEarlier) return this.#inEarlier
    const keys = new Set<number>()
    for (const id of [...this.#collection.earlier().values()].flat()) {
      const place = this.#collection.entry(id)
      for (const { key } of place?.volume.voices(place.article) ?? []) keys.add(key)
    }
    this.#inEarlier = keys
    return keys
  }

  #keyOf(id: string): number | undefined {
    const text = id.replaceAll('-', ' ')
    let key = this.#speakers.find(text)
    if (key === -1 && id.length === MAX_ID)
      this.#speakers.index.each(text, (number, isFirst) => {
        if (isFirst) key = this.#speakers.index.ownerOf(number)
      })
    return key !== -1 && this.#speakers.quotes(key) > 0 && this.#home(key) === key ? key : undefined
  }

  /** Under which key a key is kept: a surname alone ("castaner") with the fuller name, where exactly one ends in it. */
  #home(key: number): number {
    const text = this.#speakers.keyAt(key)
    return text.includes(' ') ? key : (this.#fullerThan(text) ?? key)
  }

  /** The surname alone that is kept under a fuller name's key. */
  #partOf(key: number): number | null {
    const text = this.#speakers.keyAt(key)
    if (!text.includes(' ')) return null
    const ending = text.slice(text.lastIndexOf(' ') + 1)
    const part = this.#speakers.find(ending)
    return part !== -1 && this.#speakers.quotes(part) > 0 && this.#fullerThan(ending) === key ? part : null
  }

  /** The only one of these. */
  #fullerThan(surname: string): number | undefined {
    const [only, ...others] = this.#fullers(surname)
    return others.length > 0 ? undefined : only
  }

  /** The proper names of two or three words that end in a surname. */
  #fullers(surname: string): ReadonlySet<number> {
    const found = new Set<number>()
    const { index } = this.#speakers
    index.each(surname, (text) => {
      const key = index.ownerOf(text)
      if (found.has(key) || this.#speakers.quotes(key) === 0 || !this.#speakers.isProper(key)) return
      const words = this.#speakers.keyAt(key).split(' ')
      if (words.length > 1 && words.length <= 3 && words.at(-1) === surname) found.add(key)
    })
    return found
  }
}

/** The id that a speaker of this name has, or would have. */
export const speakerIdOf = (name: string): string => idOf(keyOf(name))

function idOf(key: string): string {
  return key.replaceAll(' ', '-').slice(0, MAX_ID)
}

/** Most quoted first, equals by id. */
export function byQuotes(a: SpeakerEntry, b: SpeakerEntry): number {
  return b.quotes - a.quotes || (a.id < b.id ? -1 : 1)
}
