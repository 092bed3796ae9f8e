import type { Analysis, Article, PersonHead, Slice } from '../model.ts'
import { tokenise } from '../text/tokens.ts'

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

/** What the directory knows of a speaker besides what everybody is shown. */
export interface SpeakerFile {
  readonly entry: SpeakerEntry
  /** In the order the articles came. */
  readonly quotes: readonly QuoteRef[]
  readonly roles: readonly { readonly article: string; readonly role: Slice }[]
}

interface Draft {
  readonly names: Map<string, number>
  readonly quotes: QuoteRef[]
  readonly roles: { article: string; role: Slice }[]
}

/** Who speaks in the library. Names that differ by case, accents or marks are one; so is a part of only one fuller name. */
export class Directory {
  readonly #drafts = new Map<string, Draft>()
  #files: Map<string, SpeakerFile> | undefined
  #byQuote = new Map<string, string>()

  add(article: Article, analysis: Analysis): void {
    this.#files = undefined
    analysis.quotes.forEach((quote, index) => {
      if (!quote.speaker) return
      const { name, role } = quote.speaker
      const key = keyOf(name)
      if (key === '') return
      const draft: Draft = this.#drafts.get(key) ?? { names: new Map(), quotes: [], roles: [] }
      this.#drafts.set(key, draft)
      count(draft.names, name, 2)
      draft.quotes.push({ article: article.id, quote: index })
      if (role) draft.roles.push({ article: article.id, role })
      const entity = analysis.entities.find((one) => one.name === name)
      for (const alias of entity?.aliases ?? []) count(draft.names, alias, 1)
    })
  }

  /** Every speaker and what is theirs: most quoted first, equals by id. */
  files(): readonly SpeakerFile[] {
    return [...this.#built().values()]
  }

  file(id: string): SpeakerFile | undefined {
    return this.#built().get(id)
  }

  /** Whose quotation this is. */
  speakerOf({ article, quote }: QuoteRef): SpeakerEntry | undefined {
    const files = this.#built()
    return files.get(this.#byQuote.get(`${quote} ${article}`) ?? '')?.entry
  }

  #built(): Map<string, SpeakerFile> {
    if (this.#files) return this.#files
    const files: SpeakerFile[] = []
    for (const [key, draft] of merged(this.#drafts)) {
      const [name = '', ...aliases] = [...draft.names]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([one]) => one)
      const articles = new Set(draft.quotes.map((quote) => quote.article)).size
      const entry = { id: key.replaceAll(' ', '-').slice(0, 90), name, aliases, quotes: draft.quotes.length, articles }
      files.push({ entry, quotes: draft.quotes, roles: draft.roles })
    }
    files.sort((a, b) => b.entry.quotes - a.entry.quotes || (a.entry.id < b.entry.id ? -1 : 1))
    this.#files = new Map()
    this.#byQuote = new Map()
    for (const file of files) {
      this.#files.set(file.entry.id, file)
      for (const { article, quote } of file.quotes) this.#byQuote.set(`${quote} ${article}`, file.entry.id)
    }
    return this.#files
  }
}

/** What two writings of a name have in common. */
export function keyOf(name: string): string {
  return tokenise(name)
    .map((token) => token.text)
    .join(' ')
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
  const all = new Map(
    [...drafts].map(([key, draft]) => [
      key,
      { ...draft, names: new Map(draft.names), quotes: [...draft.quotes], roles: [...draft.roles] },
    ]),
  )
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
