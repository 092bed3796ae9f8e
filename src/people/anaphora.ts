import { type Features, scoreOf } from '../features.ts'
import type { Gender } from '../model.ts'
import { anaphoraWeights } from './anaphoraWeights.ts'
import type { Link } from './chain.ts'
import type { Draft } from './entities.ts'
import type { Lexicon } from './lexicon.ts'
import { alike, fits, type Role } from './roles.ts'

/** Words that take up somebody or something: a pronoun, or a noun phrase ("le ministre", "the union") without a name. */
export interface Anaphor {
  readonly kind: keyof typeof anaphoraWeights
  /** Its first word, and in how manieth sentence. */
  readonly at: number
  readonly sentence: number
  readonly gender: Gender | null
  /** null: one or many. */
  readonly plural: boolean | null
  /** Whether a body may be meant, a person may. */
  readonly bodies: boolean
  readonly persons: boolean
  /** What the noun phrase says; null for a pronoun. */
  readonly role: Role | null
  readonly office: boolean
  /** "ce ministre", "this minister". */
  readonly pointing: boolean
  /** "ce dernier", "celui-ci": the one mentioned last. */
  readonly last: boolean
  /** Stands within a quotation. */
  readonly quoted: boolean
  /** Tells the speaker of a quotation. */
  readonly speaking: boolean
  readonly previousSpeaker: number | null
  /** The subjects of the sentences before, likeliest first. */
  readonly subjects: readonly number[]
  /** Who spoke in the quotation before, if nothing but quotations stands between. */
  readonly carried: number | null
  /** A quotation that stands as a sentence of its own. */
  readonly alone: boolean
}

/** Everybody known when an anaphor is read. */
export interface Known {
  readonly chain: readonly Link[]
  readonly drafts: readonly Draft[]
  readonly lexicon: Lexicon
}

export interface Candidate {
  /** null: none of those mentioned, but somebody who is called nothing else. */
  readonly entity: number | null
  readonly features: Features
}

/** So many mentions back at most, however long the article is. */
const MOST_LINKS = 300
/** Of a pronoun; a noun phrase may reach as far as it likes. */
const REACH = 5
/** How much likelier the best must be than the second (log odds) for a name to be given. */
const MARGIN: Readonly<Record<Anaphor['kind'], number>> = {
  pronoun: 0.1,
  person: 0.1,
  body: 0.1,
  floating: 0.1,
  loose: 0.6,
}

interface Trail {
  readonly last: Link
  /** Was a subject at least once. */
  readonly acted: boolean
  /** Its last mention outside quotations. */
  readonly open: Link | null
  readonly links: number
}

/**
 * Whom an anaphor may stand for, with what speaks for each. The features are those of the literature (recency, subject,
 * parallelism, prominence, agreement: Lappin and Leass 1994, Grosz, Joshi and Weinstein 1995), and what an article
 * adds: who spoke last, what role somebody is known to have.
 */
export function candidatesOf(anaphor: Anaphor, known: Known): readonly Candidate[] {
  const trails = trailsBefore(anaphor, known.chain)
  const { drafts } = known
  const found: Candidate[] = []
  const possible = (draft: Draft | undefined): draft is Draft =>
    draft !== undefined && agrees(draft, anaphor) && !isOfAnotherCountry(anaphor.role, draft, known.lexicon)
  const open = [...trails].filter(([entity]) => possible(drafts[entity]))
  const recent = open.reduce<readonly [number, Trail] | null>(
    (best, each) => (best && (best[1].open?.at ?? -1) >= (each[1].open?.at ?? -1) ? best : each),
    null,
  )?.[0]
  const likeliest = anaphor.subjects.find((entity) => possible(drafts[entity]))
  const prominent = drafts.reduce(
    (best, draft, index) => (possible(draft) && draft.named && times(draft) > times(drafts[best]) ? index : best),
    -1,
  )
  for (const [entity, trail] of open) {
    const draft = drafts[entity]
    if (!draft) continue
    found.push({
      entity,
      features: {
        ...place(anaphor, trail),
        ...being(draft, anaphor),
        ...bearing(draft, anaphor, known.lexicon),
        recent: Number(entity === recent),
        recentLast: Number(anaphor.last && entity === recent),
        likeliest: Number(entity === likeliest),
        prominent: Number(entity === prominent),
        spokeLast: Number(entity === anaphor.previousSpeaker),
        carried: Number(entity === anaphor.carried),
        nextSubject: Number(entity === anaphor.subjects[0]),
        alone: Number(open.length === 1),
        idle: Number(!trail.acted),
        idleUnsure: Number(!trail.acted && !draft.sure && draft.named),
        pointedAt: Number(anaphor.pointing && draft.roles.some(({ noun }) => noun === anaphor.role?.noun)),
      },
    })
  }
  if (anaphor.role)
    for (const [entity, draft] of drafts.entries())
      if (draft.named && draft.sure && !trails.has(entity) && possible(draft) && times(draft) > 1)
        found.push({
          entity,
          features: {
            later: 1,
            ...being(draft, anaphor),
            ...bearing(draft, anaphor, known.lexicon),
            prominent: Number(entity === prominent),
          },
        })
  found.push({ entity: null, features: nobody(anaphor) })
  return found
}

/** The one that stands out, or null where none does or none of them is meant. */
export function antecedent(anaphor: Anaphor, candidates: readonly Candidate[]): number | null {
  const table: Features = anaphoraWeights[anaphor.kind]
  const scored = candidates
    .map(({ entity, features }) => ({ entity, score: scoreOf(features, table) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = scored
  if (!best || best.entity === null) return null
  return second && best.score - second.score < MARGIN[anaphor.kind] ? null : best.entity
}

function trailsBefore({ at, sentence, role, previousSpeaker }: Anaphor, chain: readonly Link[]): Map<number, Trail> {
  const trails = new Map<number, Trail>()
  const from = firstAt(chain, at)
  for (let index = from - 1; index >= Math.max(0, from - MOST_LINKS); index--) {
    const link = chain[index]
    if (!link) continue
    if (!role && sentence - link.sentence > REACH && link.entity !== previousSpeaker) continue
    const trail = trails.get(link.entity)
    const open = link.quoted ? null : link
    const acted = link.place === 'subject' || (trail?.acted ?? false)
    trails.set(link.entity, {
      last: trail?.last ?? link,
      open: trail?.open ?? open,
      links: (trail?.links ?? 0) + 1,
      acted,
    })
  }
  return trails
}

function place({ sentence }: Anaphor, { last, open, links }: Trail): Features {
  const link = open ?? last
  const distance = sentence - link.sentence
  return {
    [distance > 4 ? 'far' : `back${distance}`]: 1,
    further: Math.max(0, Math.log2(1 + distance) - 2),
    subject: Number(link.place === 'subject'),
    nested: Number(link.place === 'nested'),
    sameSubject: Number(distance === 0 && link.place === 'subject'),
    onlyQuoted: Number(!open),
    often: Math.log2(links),
  }
}

function being(draft: Draft, { gender }: Anaphor): Features {
  return {
    body: Number(draft.kind === 'organisation'),
    unnamed: Number(!draft.named),
    unnamedMany: Number(!draft.named && draft.plural),
    unsure: Number(draft.named && !draft.sure),
    written: Number(draft.written),
    genderOpen: Number(!draft.gender && gender !== null),
    whole: Math.log2(1 + times(draft)),
  }
}

/** What is known of somebody's roles, against the one that a noun phrase gives. */
function bearing(draft: Draft, { role, office }: Anaphor, lexicon: Lexicon): Features {
  if (!role) return {}
  const others = draft.roles.filter((other) => !other.former)
  const same = draft.roles.filter((other) => other.noun === role.noun)
  return {
    roleless: Number(draft.roles.length === 0),
    fits: Number(draft.roles.some((other) => fits(role, other, lexicon))),
    sameNoun: Number(same.length > 0),
    heldOther: Number(office && !role.former && others.length > 0 && same.length === 0),
    unheard: Number(
      role.modifiers.length > 1 && draft.roles.length > 0 && !draft.roles.some((other) => shares(role, other)),
    ),
    clash: Number(same.length > 0 && !same.some((other) => fits(role, other, lexicon)) && role.modifiers.length > 0),
    otherOffice: Number(
      !role.former && office && others.some((other) => isOffice(other, lexicon) && other.noun !== role.noun),
    ),
    echoed: Number(draft.roles.some((other) => shares(role, other))),
  }
}

function nobody({ role, office, pointing, quoted, plural, sentence, speaking, carried }: Anaphor): Features {
  return {
    nobody: 1,
    nobodyBare: Number(role?.modifiers.length === 0),
    nobodyOffice: Number(office),
    nobodyFormer: Number(role?.former ?? false),
    nobodyPointing: Number(pointing),
    nobodyQuoted: Number(quoted),
    nobodyPlural: Number(plural ?? false),
    nobodyCarried: Number(carried !== null),
    nobodyFirst: Number(sentence === 0),
    nobodySpeaking: Number(speaking),
    nobodyLong: Number((role?.modifiers.length ?? 0) > 2),
  }
}

function shares(role: Role, other: Role): boolean {
  return role.modifiers.some((word) => other.modifiers.includes(word))
}

/** "le président américain" is nobody whom the text calls "ministre italien". */
function isOfAnotherCountry(role: Role | null, draft: Draft, { demonyms }: Lexicon): boolean {
  const countries = (each: Role) => each.modifiers.filter((word) => demonyms.has(word))
  const wanted = role ? countries(role) : []
  const known = draft.roles.flatMap(countries)
  return wanted.length > 0 && known.length > 0 && !known.some((word) => wanted.some((other) => alike(word, other)))
}

export function isOffice(role: Role, lexicon: Lexicon): boolean {
  return lexicon.offices.has(role.noun) || lexicon.offices.has(role.noun.replace(/ .*/, ''))
}

function times(draft: Draft | undefined): number {
  let sum = 0
  for (const { count } of draft?.forms.values() ?? []) sum += count
  return sum
}

function agrees(draft: Draft, { gender, plural, bodies, persons, kind }: Anaphor): boolean {
  if (draft.written && kind !== 'person' && kind !== 'body') return false
  if (plural !== null && draft.plural !== plural && !(plural && draft.kind === 'organisation')) return false
  const lone = draft.named && !draft.sure && !draft.gender
  if (draft.kind === 'organisation' ? !bodies : !persons && !lone) return false
  if (draft.kind === 'organisation' && kind === 'pronoun' && gender && draft.gender !== gender) return false
  return kind === 'body' || !gender || !draft.gender || draft.gender === gender
}

/** The index of the first link at a word or after it. */
function firstAt(chain: readonly Link[], at: number): number {
  let low = 0
  let high = chain.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((chain[middle]?.at ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}
