import { collector, type Features, scorer, type Tell } from '../features.ts'
import type { Gender } from '../model.ts'
import { agrees } from './agreement.ts'
import { anaphoraWeights } from './anaphoraWeights.ts'
import { type Trail, tellLater, tellMentioned, tellNobody, times } from './antecedentFeatures.ts'
import { newcomer, ownSubject, several } from './byPlace.ts'
import { type Link, linksBefore } from './chain.ts'
import type { Draft } from './entities.ts'
import type { Lexicon } from './lexicon.ts'
import { isOfAnotherCountry, type Role } from './roles.ts'

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
  /** The names of the article, those it has most first; later ones are as good as never taken up. */
  readonly named: readonly number[]
  readonly lexicon: Lexicon
}

export interface Candidate {
  /** null: none of those mentioned, but somebody who is called nothing else. */
  readonly entity: number | null
  readonly features: Features
}

/** So many mentions back at most, however long the article is. */
const MOST_LINKS = 200
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

/** Whom an anaphor may stand for, with all that speaks for and against each; for training. */
export function candidatesOf(anaphor: Anaphor, known: Known): readonly Candidate[] {
  const candidates: Candidate[] = []
  eachCandidate(anaphor, known, (entity) => {
    const { tell, features } = collector()
    candidates.push({ entity, features })
    return tell
  })
  return candidates
}

/** The one that stands out, or null where none does or none of them is meant. */
export function antecedent(anaphor: Anaphor, known: Known): number | null {
  const scored: { readonly entity: number | null; readonly score: () => number }[] = []
  eachCandidate(anaphor, known, (entity) => {
    const { tell, score } = scorer(anaphoraWeights[anaphor.kind])
    scored.push({ entity, score })
    return tell
  })
  const [best, second] = scored
    .map(({ entity, score }) => ({ entity, score: score() }))
    .sort((a, b) => b.score - a.score)
  if (!best || best.entity === null) return several(anaphor, known)
  const placed = ownSubject(anaphor, known) ?? newcomer(anaphor, best.entity, known)
  if (placed !== null) return placed
  return second && best.score - second.score < MARGIN[anaphor.kind] ? null : best.entity
}

function eachCandidate(anaphor: Anaphor, known: Known, begin: (entity: number | null) => Tell): void {
  const { drafts, lexicon, named } = known
  const trails = trailsBefore(anaphor, known.chain)
  const possible = (entity: number): boolean => {
    const draft = drafts[entity]
    return draft !== undefined && agrees(draft, anaphor) && !isOfAnotherCountry(anaphor.role, draft, lexicon)
  }
  const open = [...trails.keys()].filter(possible)
  const seen = (entity: number): number => trails.get(entity)?.open?.at ?? -1
  const standing = {
    recent: open.reduce((best, entity) => (best < 0 || seen(entity) > seen(best) ? entity : best), -1),
    likeliest: anaphor.subjects.find(possible) ?? -1,
    prominent: named.find(possible) ?? -1,
    alone: open.length === 1,
  }
  for (const entity of open) {
    const draft = drafts[entity]
    const trail = trails.get(entity)
    if (draft && trail) tellMentioned(begin(entity), anaphor, { entity, draft, trail, standing, lexicon })
  }
  for (const entity of anaphor.role ? named : []) {
    const draft = drafts[entity]
    if (!draft?.sure || trails.has(entity) || times(draft) < 2 || !possible(entity)) continue
    tellLater(begin(entity), anaphor, draft, entity === standing.prominent, lexicon)
  }
  tellNobody(begin(null), anaphor)
}

function trailsBefore({ at, sentence, role, previousSpeaker }: Anaphor, chain: readonly Link[]): Map<number, Trail> {
  const trails = new Map<number, Trail>()
  for (const link of linksBefore(chain, at, MOST_LINKS).toReversed()) {
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
