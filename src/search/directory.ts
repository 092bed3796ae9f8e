import type { PersonHead, Span } from '../model.ts'
import type { Collection } from './collection.ts'

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
  readonly role: Span & { readonly text: string }
}

/** What the directory knows of a speaker besides what everybody is shown. */
export interface SpeakerRefs {
  readonly entry: SpeakerEntry
  /** In the order the articles came. */
  readonly quotes: readonly QuoteRef[]
  readonly roles: readonly RoleRef[]
}

interface Draft {
  readonly names: Map<string, number>
  readonly quotes: QuoteRef[]
  readonly roles: RoleRef[]
}

/** Who speaks in the library. Names that differ by case, accents or marks are one; so is a part of only one fuller name. */
export class Directory {
  readonly #files = new Map<string, SpeakerRefs>()
  readonly #byQuote = new Map<string, string>()

  constructor(collection: Collection) {
    const drafts = new Map<string, Draft>()
    const { names } = collection
    for (const { volume, article: at } of collection.entries()) {
      const article = volume.id(at)
      for (const { quote, key, name, aliases, role } of volume.voices(at)) {
        const draft: Draft = drafts.get(names.keyAt(key)) ?? { names: new Map(), quotes: [], roles: [] }
        drafts.set(names.keyAt(key), draft)
        count(draft.names, names.nameAt(name), 2)
        for (const alias of aliases) count(draft.names, names.nameAt(alias), 1)
        draft.quotes.push({ article, quote })
        if (role) draft.roles.push({ article, role: { ...role, text: names.nameAt(role.text) } })
      }
    }
    this.#file(merged(drafts))
  }

  /** Every speaker and what is theirs: most quoted first, equals by id. */
  files(): readonly SpeakerRefs[] {
    return [...this.#files.values()]
  }

  file(id: string): SpeakerRefs | undefined {
    return this.#files.get(id)
  }

  /** Whose quotation this is. */
  speakerOf({ article, quote }: QuoteRef): SpeakerEntry | undefined {
    return this.#files.get(this.#byQuote.get(`${quote} ${article}`) ?? '')?.entry
  }

  #file(drafts: ReadonlyMap<string, Draft>): void {
    const files: SpeakerRefs[] = []
    for (const [key, draft] of drafts) {
      const [name = '', ...aliases] = [...draft.names]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([one]) => one)
      const articles = new Set(draft.quotes.map((quote) => quote.article)).size
      const entry = { id: key.replaceAll(' ', '-').slice(0, 90), name, aliases, quotes: draft.quotes.length, articles }
      files.push({ entry, quotes: draft.quotes, roles: draft.roles })
    }
    files.sort((a, b) => b.entry.quotes - a.entry.quotes || (a.entry.id < b.entry.id ? -1 : 1))
    for (const file of files) {
      this.#files.set(file.entry.id, file)
      for (const { article, quote } of file.quotes) this.#byQuote.set(`${quote} ${article}`, file.entry.id)
    }
  }
}

/** Puts a surname alone ("castaner") to the fuller name, where exactly one of two or three words ends in it. */
function merged(drafts: ReadonlyMap<string, Draft>): Map<string, Draft> {
  const endings = new Map<string, string | null>()
  for (const [key, { names }] of drafts) {
    const words = key.split(' ')
    const ending = words.at(-1) ?? ''
    const proper = words.length > 1 && words.length <= 3 && [...names.keys()].every((name) => /^\p{Lu}/u.test(name))
    if (proper && drafts.has(ending)) endings.set(ending, endings.has(ending) ? null : key)
  }
  const all = new Map(drafts)
  for (const [ending, fuller] of endings) {
    const part = all.get(ending)
    const whole = fuller === null ? undefined : all.get(fuller)
    if (!part || !whole) continue
    for (const name of part.names.keys()) count(whole.names, name, 0)
    whole.quotes.push(...part.quotes)
    whole.roles.push(...part.roles)
    all.delete(ending)
  }
  return all
}

function count(names: Map<string, number>, name: string, by: number): void {
  names.set(name, (names.get(name) ?? 0) + by)
}
