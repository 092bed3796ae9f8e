import { byQuotes, type Directory, type SpeakerEntry } from '../search/directory.ts'
import { mapTiers, suggested, type Tiers } from '../search/suggester.ts'

/** A speaker of one of the libraries, and which. */
export interface Part {
  /** 0: the first library; 1: the second. */
  readonly of: 0 | 1
  readonly entry: SpeakerEntry
}

/**
 * Who speaks in two libraries: the same name is one speaker, and a surname alone is whoever is the only one to bear it in
 * both. One that is whose it is within a library stays so, whoever else bears it in the other.
 */
export class JoinedSpeakers {
  readonly #directories: readonly [Directory, Directory]
  #known: { readonly of: readonly (readonly SpeakerEntry[])[]; readonly all: readonly SpeakerEntry[] } | undefined

  constructor(...directories: readonly [Directory, Directory]) {
    this.#directories = directories
  }

  /** Every speaker: most quoted first, equals by id. */
  all(): readonly SpeakerEntry[] {
    const [many, few] = [this.#directories[0].all(), this.#directories[1].all()]
    if (this.#known?.of[0] === many && this.#known.of[1] === few) return this.#known.all
    const joined = [...new Set(few.map(({ id }) => this.homeOf(id)))].map((id) => this.partsOf(id))
    const taken = new Set(joined.flatMap((parts) => parts.flatMap(({ of, entry }) => (of === 0 ? [entry.id] : []))))
    const all = [...many.filter(({ id }) => !taken.has(id)), ...joined.flatMap(merged)].sort(byQuotes)
    this.#known = { of: [many, few], all }
    return all
  }

  entry(id: string): SpeakerEntry | undefined {
    return merged(this.partsOf(id))[0]
  }

  /** Under which id a speaker of one of the libraries is found in both. */
  homeOf(id: string): string {
    if (id.includes('-')) return id
    const [only, ...others] = new Set(this.#directories.flatMap((directory) => directory.fullerThan(id)))
    return only !== undefined && others.length === 0 ? only : id
  }

  /** What the libraries know of a speaker. */
  partsOf(id: string): readonly Part[] {
    if (this.homeOf(id) !== id) return []
    const surname = id.slice(id.lastIndexOf('-') + 1)
    const ids = surname !== id && this.homeOf(surname) === id ? [id, surname] : [id]
    return ([0, 1] as const).flatMap((of) =>
      ids.flatMap((one) => {
        const entry = this.#directories[of].entry(one)
        return entry ? [{ of, entry }] : []
      }),
    )
  }

  suggest(typed: string, limit: number): readonly SpeakerEntry[] {
    const [many, few] = this.#directories.map((directory) =>
      mapTiers(directory.tiers(typed, limit), (some) => some.flatMap(({ id }) => this.entry(this.homeOf(id)) ?? [])),
    )
    if (!many || !few) return []
    const ids = mapTiers(joinTiers(many, few, byQuotes), (some) => some.map(({ id }) => id))
    return suggested(ids, limit).flatMap((id) => this.entry(id) ?? [])
  }
}

/** Joins what fits in two libraries, tier by tier. */
export function joinTiers<One>(many: Tiers<One>, few: Tiers<One>, order: (a: One, b: One) => number): Tiers<One> {
  const join = (tier: 0 | 1 | 2 | 3) => [...many[tier], ...few[tier]].sort(order)
  return [join(0), join(1), join(2), join(3)]
}

function merged(parts: readonly Part[]): readonly SpeakerEntry[] {
  const [first, ...others] = parts.map(({ entry }) => entry).sort(byQuotes)
  if (!first) return []
  if (others.length === 0) return [first]
  const all = [first, ...others]
  // Where one is a surname alone, the speaker is called by the full name.
  const { id, name } = all.find(({ id }) => id.includes('-')) ?? first
  return [
    {
      ...{ id, name },
      aliases: [...new Set(all.flatMap((one) => [one.name, ...one.aliases]))].filter((alias) => alias !== name),
      quotes: all.reduce((sum, { quotes }) => sum + quotes, 0),
      articles: all.reduce((sum, { articles }) => sum + articles, 0),
    },
  ]
}
