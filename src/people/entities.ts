import { distance } from 'fastest-levenshtein'
import type { Gender } from '../model.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'

/** A role that the text ties to somebody. */
export interface Role {
  readonly lemma: string
  readonly from: number
  readonly to: number
  readonly keys: ReadonlySet<string>
}

/** Somebody or some body of the article, while it is being put together. */
export interface Draft {
  readonly kind: 'person' | 'organisation'
  /** Each way it is named, with how often and where first. */
  readonly forms: Map<string, { readonly from: number; readonly to: number; count: number }>
  gender: Gender | null
  plural: boolean
  readonly roles: Role[]
  /** The words where it is mentioned, in reading order. */
  readonly at: number[]
}

export interface Entities {
  readonly drafts: Draft[]
  /** Whose a name is, by its first word; null where it could be several people's. */
  readonly ofName: ReadonlyMap<number, number | null>
}

const keysOf = (reading: Reading, from: number, to: number): string[] =>
  reading.words.slice(from, to).map((word) => word.key)

/** Puts the names of an article together into people and bodies. */
export function buildEntities(reading: Reading): Entities {
  const drafts: Draft[] = []
  const ofKey = new Map<string, number | null>()
  const groups = new Map<string, Name[]>()
  for (const name of reading.names) {
    if (name.kind === 'thing') continue
    const key = keysOf(reading, name.from, name.to).join(' ')
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const ordered = [...groups].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  for (const [key, names] of ordered) {
    const person = names.some((name) => name.kind === 'person')
    const fits = person ? matches(key, drafts) : []
    const [only] = fits
    if (fits.length > 1) {
      ofKey.set(key, null)
      continue
    }
    const index = only ?? drafts.length
    if (only === undefined)
      drafts.push({
        kind: person ? 'person' : 'organisation',
        forms: new Map(),
        gender: null,
        plural: false,
        roles: [],
        at: [],
      })
    const draft = drafts[index]
    const first = names[0]
    if (!draft || !first) continue
    draft.forms.set(key, { from: first.from, to: first.to, count: names.length })
    draft.gender ??=
      names.find((name) => name.title?.gender)?.gender ?? names.find((name) => name.gender)?.gender ?? null
    for (const name of names) draft.at.push(name.from)
    ofKey.set(key, index)
  }
  for (const draft of drafts) draft.at.sort((a, b) => a - b)
  const ofName = new Map<number, number | null>()
  for (const name of reading.names) {
    const found = ofKey.get(keysOf(reading, name.from, name.to).join(' '))
    if (found !== undefined) ofName.set(name.from, found)
  }
  tieRoles(reading, drafts, ofName)
  return { drafts, ofName }
}

function matches(key: string, drafts: readonly Draft[]): number[] {
  const short = key.split(' ')
  const found: number[] = []
  for (const [index, draft] of drafts.entries()) {
    if (draft.kind !== 'person') continue
    for (const form of draft.forms.keys())
      if (isShortOf(short, form.split(' '))) {
        found.push(index)
        break
      }
  }
  return found
}

function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  const lastShort = short.at(-1) ?? ''
  const lastLong = long.at(-1) ?? ''
  if (short.length < long.length) {
    const offset = long.length - short.length
    if (short.every((word, index) => word === long[offset + index])) return true
    if (short.length === 1) return short[0] === long[0]
    return lastShort === lastLong && startsAlike(short[0] ?? '', long[0] ?? '')
  }
  if (short.length !== long.length || short.length < 2) return false
  if (lastShort === lastLong) return startsAlike(short[0] ?? '', long[0] ?? '') && short[0] !== long[0]
  return short[0] === long[0] && lastLong.length > 5 && distance(lastShort, lastLong) === 1
}

/** "J" and "J-P" stand for "Jean-Pierre". */
function startsAlike(short: string, long: string): boolean {
  if (short === long) return true
  const parts = long.split('-')
  return short.split('-').every((initial, index) => initial.length <= 2 && (parts[index] ?? '').startsWith(initial))
}

/** Ties "le ministre X", "X, ministre de Y," and "la porte-parole de Z, X" to the people they name. */
function tieRoles(reading: Reading, drafts: readonly Draft[], ofName: ReadonlyMap<number, number | null>): void {
  const { words, names, nameAt } = reading
  let covered = 0
  for (let at = 0; at < words.length; at++) {
    const phrase = at >= covered ? reading.phraseAt(at) : null
    if (phrase?.kind !== 'role') continue
    covered = phrase.to
    const name = phrase.name ?? (phrase.definite && !phrase.plural ? nameAfter(phrase.to) : null)
    const index = name && ofName.get(name.from)
    const draft = index === null || index === undefined ? undefined : drafts[index]
    const to = phrase.name ? phrase.name.titled : phrase.to
    // "monsieur X": a title alone is no role.
    if (draft?.kind === 'person' && to > phrase.from) tie(draft, phrase, to)
  }
  for (const name of names) {
    const index = ofName.get(name.from)
    const draft = index === null || index === undefined ? undefined : drafts[index]
    const after = words[name.to]
    if (draft?.kind !== 'person' || (after?.gap !== ',' && after?.gap !== '(')) continue
    const phrase = reading.phraseAt(name.to)
    if (phrase?.kind === 'role' && !phrase.plural && !phrase.name && words[phrase.to]?.gap !== '')
      tie(draft, phrase, phrase.to)
  }

  function nameAfter(to: number): Name | null {
    if (words[to]?.gap !== ',') return null
    const name = nameAt.get(to) ?? (nameAt.get(to + 1)?.titled === to ? nameAt.get(to + 1) : undefined)
    return name?.kind === 'person' && words[name.to]?.gap !== '' ? name : null
  }

  function tie(draft: Draft, phrase: Phrase, to: number): void {
    const keys = new Set(keysOf(reading, phrase.from, to))
    draft.roles.push({ lemma: phrase.lemma, from: phrase.from, to, keys })
    draft.gender ??= phrase.gender
  }
}
