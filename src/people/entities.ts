import { distance } from 'fastest-levenshtein'
import type { Gender } from '../model.ts'
import { type Name, nameFrom } from './names.ts'
import type { Phrase } from './phrase.ts'
import { keysOf, type Reading } from './reading.ts'
import { type Role, roleOf } from './roles.ts'
import { spellOut } from './spellOut.ts'

/** A way somebody is named: where it stands first, and how often. */
export interface Form {
  readonly from: number
  readonly to: number
  count: number
}

/** Somebody or some body of the article, while it is being put together. */
export interface Draft {
  readonly kind: 'person' | 'organisation'
  /** By their words; a phrase for somebody without a name is a form too. */
  readonly forms: Map<string, Form>
  gender: Gender | null
  plural: boolean
  readonly named: boolean
  /** Named so clearly that it is no capital by chance. */
  readonly sure: boolean
  /** Something written: it speaks, but is no "il". */
  readonly written: boolean
  readonly roles: Role[]
  /** First spoken of as somebody new: "une voisine", "sa voisine". */
  readonly introduced?: boolean
}

export interface Entities {
  readonly drafts: Draft[]
  /** Whose a name is, by its first word; all whose it could be, where there are several. */
  readonly ofName: ReadonlyMap<number, readonly number[]>
  /** Whose a noun phrase without a name is, by its first word: "Agnès X, porte-parole de …". */
  readonly ofPhrase: Map<number, number>
}

const LONGEST_COMPLEMENT = 14
/** Beyond so many people of one name, who is meant is hopeless; what lists thousands stays linear. */
const MOST_NAMESAKES = 40
const SOURCE = /^(?:selon|pour|apres|to)$/
const AUXILIARY = /^(?:a|avait|s|has|had)$/

const MANY = 4
const MOSTLY = 4

/**
 * First names tell less than the text does: where nearly all its pronouns are of one gender, so is the person it names
 * most, unless a title says otherwise.
 */
function trustPronouns({ words, lexicon, names }: Reading, drafts: readonly Draft[]): void {
  const count = { m: 0, f: 0 }
  for (const { key } of words) {
    const pronoun = lexicon.pronouns.get(key)
    if (pronoun?.gender && !pronoun.plural) count[pronoun.gender]++
  }
  const [common, rare] = count.f > count.m ? (['f', 'm'] as const) : (['m', 'f'] as const)
  if (count[common] < MANY || count[common] < MOSTLY * count[rare]) return
  const times = (draft: Draft): number => [...draft.forms.values()].reduce((sum, form) => sum + form.count, 0)
  const full = drafts.filter(
    ({ kind, forms }) => kind === 'person' && [...forms.keys()].some((form) => form.includes(' ')),
  )
  const most = full.sort((a, b) => times(b) - times(a))[0]
  if (most?.gender !== rare) return
  const titled = names.some(
    (name) => name.title?.gender && [...most.forms.values()].some((form) => form.from === name.from),
  )
  if (!titled) most.gender = common
}

/** Puts the names of an article together into people and bodies, and ties to them the roles that the text gives them. */
export function buildEntities(reading: Reading): Entities {
  const { words } = reading
  const drafts: Draft[] = []
  const ofKey = new Map<string, readonly number[]>()
  const groups = new Map<string, Name[]>()
  for (const name of reading.names) {
    if (name.kind === 'thing') continue
    const key = keysOf(reading, name.from, name.to).join(' ')
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  const bySurname = new Map<string, Set<number>>()
  const ordered = [...groups].sort(([a], [b]) => b.split(' ').length - a.split(' ').length)
  for (const [key, names] of ordered) {
    const person = names.some((name) => name.kind === 'person')
    const fitting = person ? owners(key, names) : []
    if (fitting.length > 1) {
      ofKey.set(key, fitting)
      continue
    }
    const index = fitting[0] ?? drafts.length
    if (fitting.length === 0)
      drafts.push({
        kind: person ? 'person' : 'organisation',
        forms: new Map(),
        gender: null,
        plural: person && names.some((name) => name.title?.plural),
        named: true,
        sure: names.some((name) => name.sure || name.to - name.from > 1),
        written: false,
        roles: [],
      })
    const draft = drafts[index]
    const first = names[0]
    if (!draft || !first) continue
    draft.forms.set(key, { from: first.from, to: first.to, count: names.length })
    draft.gender ??= genderOf(names, draft.kind)
    ofKey.set(key, [index])
    for (const part of person ? key.split(' ') : []) {
      const known = bySurname.get(part)
      if (known) known.add(index)
      else bySurname.set(part, new Set([index]))
    }
  }
  const ofName = new Map<number, readonly number[]>()
  for (const name of reading.names) {
    const found = ofKey.get(keysOf(reading, name.from, name.to).join(' '))
    if (found !== undefined) ofName.set(name.from, found)
  }
  const ofPhrase = new Map<number, number>()
  const entities = { drafts, ofName, ofPhrase }
  trustPronouns(reading, drafts)
  tieRoles(reading, entities)
  spellOut(reading, entities)
  return entities

  /** Of the people known so far, those whom this name may be short for. */
  function owners(key: string, names: readonly Name[]): number[] {
    const short = key.split(' ')
    const near = new Set<number>()
    for (const part of [short.at(-1) ?? '', short[0] ?? ''])
      for (const index of bySurname.get(part) ?? []) {
        if (near.size >= MOST_NAMESAKES) break
        near.add(index)
      }
    const found = [...near].filter(
      (index) =>
        !drafts[index]?.plural &&
        [...(drafts[index]?.forms.keys() ?? [])].some((form) => isShortOf(short, form.split(' '))),
    )
    if (found.length < 2) return found
    // "M. Dargout" beside Paul and Anne Dargout; a name that comes last in one and first in another is the surname.
    const gender = names.find((name) => name.title?.gender)?.title?.gender
    const agreeing = gender ? found.filter((index) => (drafts[index]?.gender ?? gender) === gender) : found
    if (agreeing.length === 1) return agreeing
    const surname = agreeing.filter((index) =>
      [...(drafts[index]?.forms.keys() ?? [])].some((form) => form.endsWith(` ${key}`)),
    )
    return surname.length > 0 ? surname : agreeing
  }

  function genderOf(names: readonly Name[], kind: Draft['kind']): Gender | null {
    const told = names.find((name) => name.title?.gender)?.gender ?? names.find((name) => name.gender)?.gender
    if (told || kind === 'person') return told ?? null
    for (const name of names) {
      const before = words[name.from - 1]
      const gender = before && words[name.from]?.gap === '' && reading.lexicon.determiners.get(before.key)?.gender
      if (gender) return gender
    }
    return null
  }
}

function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  const lastShort = short.at(-1) ?? ''
  const lastLong = long.at(-1) ?? ''
  if (short.length < long.length) {
    const offset = long.length - short.length
    if (short.every((word, index) => word === long[offset + index])) return true
    if (short.length === 1) return short[0] === long[0] || (lastShort.length > 6 && distance(lastShort, lastLong) === 1)
    return lastShort === lastLong && startsAlike(short[0] ?? '', long[0] ?? '')
  }
  if (short.length !== long.length || short.length < 2) return false
  if (lastShort === lastLong)
    return startsAlike(short[0] ?? '', long[0] ?? '') || startsAlike(long[0] ?? '', short[0] ?? '')
  return short[0] === long[0] && lastLong.length > 5 && distance(lastShort, lastLong) === 1
}

/** "J" and "J-P" stand for "Jean-Pierre". */
function startsAlike(short: string, long: string): boolean {
  if (short === long) return true
  const parts = long.split('-')
  return short.split('-').every((initial, index) => initial.length <= 2 && (parts[index] ?? '').startsWith(initial))
}

/** Ties "le ministre X", "X, ministre de Y," and "la porte-parole de Z, X" to the people they name. */
function tieRoles(reading: Reading, { drafts, ofName, ofPhrase }: Entities): void {
  const { words, names, nameAt, lexicon } = reading
  const draftOf = (name: Name | null | undefined): [number, Draft] | null => {
    const [index, ...others] = (name && ofName.get(name.from)) ?? []
    const draft = index === undefined || others.length > 0 ? undefined : drafts[index]
    return draft && index !== undefined ? [index, draft] : null
  }
  const tied = new Set<Name>()
  for (let at = 0; at < words.length; at++) {
    const key = words[at]?.key ?? ''
    if (!lexicon.determiners.has(key) && !lexicon.nouns.has(key) && !lexicon.before.has(key) && !words[at]?.capital)
      continue
    const phrase = reading.phraseAt(at)
    if (phrase?.kind !== 'role' && phrase?.kind !== 'body') continue
    const beside = phrase.name !== null
    const name = phrase.name ?? (phrase.definite && !phrase.plural && phrase.kind === 'role' ? nameAfter(phrase) : null)
    const found = draftOf(name)
    if (!found || !name || tied.has(name)) continue
    const [index, draft] = found
    if ((draft.kind === 'person') !== (phrase.kind === 'role')) continue
    const to = beside ? name.titled : phrase.to
    if (to <= phrase.from) continue
    tied.add(name)
    tie(draft, phrase, to)
    if (phrase.plural && beside) tieSecond(phrase, name, to)
    if (!beside) ofPhrase.set(phrase.from, index)
  }
  for (const name of names) {
    const found = draftOf(name)
    const after = words[name.to]
    if (found?.[1].kind !== 'person' || (after?.gap !== ',' && after?.gap !== '(')) continue
    const phrase = reading.phraseAt(name.to)
    if (phrase?.kind !== 'role' || phrase.plural || phrase.name) continue
    // "près de Vesle, une journaliste": what a lone word names is not sure to be somebody.
    if (!found[1].sure && !phrase.definite && lexicon.determiners.has(words[phrase.from]?.key ?? '')) continue
    // "les sorties de Paul Dole, son épouse a répondu": no man is his wife.
    const own = /^(?:son|sa|his|her)$/.test(words[phrase.from]?.key ?? '')
    if (own && phrase.gender !== null && found[1].gender !== null && phrase.gender !== found[1].gender) continue
    const end = words[phrase.to]
    if (end && end.gap === '' && !/^(?:et|and|qui|who|a|depuis|since|chez)$/.test(end.key)) continue
    tie(found[1], phrase, phrase.to)
    ofPhrase.set(phrase.from, found[0])
  }

  function nameAfter({ from, to }: Phrase): Name | null {
    const at = endOfComplements(to)
    const gap = words[at]?.gap
    if (gap !== ',' && gap !== '(') return null
    const other = nameFrom(nameAt, at) ? null : reading.phraseAt(at)
    // "Pour le médecin, le ministre Jean Dole ment"
    if (other && words[from]?.gap === '' && SOURCE.test(words[from - 1]?.key ?? '')) return null
    // "sa présidente, l'océanographe Anne Dole"
    const name = nameFrom(nameAt, at) ?? other?.name
    if (name?.kind !== 'person') return null
    const end = words[name.to]
    // "Le ministre, Jean Dole explique": the second comma is often left out, but "Selon le ministre, Jean Dole ment".
    const told = words[from]?.gap === '' && lexicon.verbs.has(words[from - 1]?.key ?? '')
    const open = end?.gap === '' && words[from]?.gap !== '' && (lexicon.verbs.has(end.key) || AUXILIARY.test(end.key))
    return end?.gap !== '' || open || told ? name : null
  }

  /** "la commissaire aux droits des marins du Conseil, Anne Dole, …": on to the comma, if no verb stands before it. */
  function endOfComplements(to: number): number {
    const link = words[to]
    if (link?.gap !== '' || !/^(?:a|au|aux|de|du|des|d|en|pour|sur|for|of|in|at)$/.test(link.key)) return to
    for (let at = to + 1; at < to + LONGEST_COMPLEMENT; at++) {
      const word = words[at]
      if (!word || word.gap === ',') return word ? at : to
      if (
        word.gap !== '' ||
        lexicon.verbs.has(word.key) ||
        AUXILIARY.test(word.key) ||
        /^(?:qui|que|who)$/.test(word.key)
      )
        return to
    }
    return to
  }

  /** "les ministres russe Ivan Orlov et américain John Field": the second has the role with an adjective of his own. */
  function tieSecond(phrase: Phrase, first: Name, to: number): void {
    const second = nameAt.get(first.to + 2)
    const adjective = words[first.to + 1]
    const [, draft] = draftOf(second) ?? []
    if (!/^(?:et|and)$/.test(words[first.to]?.key ?? '') || !adjective || adjective.capital || !draft) return
    const role = roleOf(reading, phrase, to)
    draft.roles.push({ ...role, modifiers: [...role.modifiers.slice(0, -1), adjective.key] })
  }

  function tie(draft: Draft, phrase: Phrase, to: number): void {
    draft.roles.push(roleOf(reading, phrase, to))
    draft.gender ??= phrase.gender
  }
}
