import type { Tell } from '../features.ts'
import type { Anaphor } from './anaphora.ts'
import type { Link } from './chain.ts'
import type { Draft } from './entities.ts'
import type { Lexicon } from './lexicon.ts'
import { fits, isOffice, type Role } from './roles.ts'

/** Where somebody has been mentioned before an anaphor. */
export interface Trail {
  readonly last: Link
  /** Was a subject at least once. */
  readonly acted: boolean
  /** Its last mention outside quotations. */
  readonly open: Link | null
  readonly links: number
}

/** One of those mentioned before. */
export interface Mentioned {
  readonly entity: number
  readonly draft: Draft
  readonly trail: Trail
  /** Who stands out among all of them, by one measure each; -1 for nobody. */
  readonly standing: {
    readonly recent: number
    readonly likeliest: number
    readonly prominent: number
    readonly alone: boolean
  }
  readonly lexicon: Lexicon
}

/**
 * What speaks for somebody mentioned before. The features are those of the literature (recency, subject, parallelism,
 * prominence, agreement: Lappin and Leass 1994, Grosz, Joshi and Weinstein 1995), and what an article adds: who spoke
 * last, what role somebody is known to have.
 */
export function tellMentioned(
  tell: Tell,
  anaphor: Anaphor,
  { entity, draft, trail, standing, lexicon }: Mentioned,
): void {
  tellPlace(tell, anaphor, trail)
  tellBeing(tell, draft, anaphor)
  tellRoles(tell, draft, anaphor, lexicon)
  tell('recent', Number(entity === standing.recent))
  tell('recentLast', Number(anaphor.last && entity === standing.recent))
  tell('likeliest', Number(entity === standing.likeliest))
  tell('prominent', Number(entity === standing.prominent))
  tell('spokeLast', Number(entity === anaphor.previousSpeaker))
  tell('carried', Number(entity === anaphor.carried))
  tell('nextSubject', Number(entity === anaphor.subjects[0]))
  tell('alone', Number(standing.alone))
  tell('idle', Number(!trail.acted))
  tell('idleUnsure', Number(!trail.acted && !draft.sure && draft.named))
  tell('pointedAt', Number(anaphor.pointing && draft.roles.some(({ noun }) => noun === anaphor.role?.noun)))
}

/** What speaks for somebody who is named only further on. */
export function tellLater(tell: Tell, anaphor: Anaphor, draft: Draft, prominent: boolean, lexicon: Lexicon): void {
  tell('later', 1)
  tellBeing(tell, draft, anaphor)
  tellRoles(tell, draft, anaphor, lexicon)
  tell('prominent', Number(prominent))
}

/** What speaks for none of those named. */
export function tellNobody(tell: Tell, anaphor: Anaphor): void {
  const { role, office, pointing, quoted, plural, sentence, speaking, carried } = anaphor
  const modifiers = role?.modifiers.length ?? 0
  tell('nobody', 1)
  tell('nobodyBare', Number(role !== null && modifiers === 0))
  tell('nobodyOffice', Number(office))
  tell('nobodyFormer', Number(role?.former ?? false))
  tell('nobodyPointing', Number(pointing))
  tell('nobodyQuoted', Number(quoted))
  tell('nobodyPlural', Number(plural ?? false))
  tell('nobodyCarried', Number(carried !== null))
  tell('nobodyFirst', Number(sentence === 0))
  tell('nobodySpeaking', Number(speaking))
  tell('nobodyLong', Number(modifiers > 2))
}

const BACK = ['back0', 'back1', 'back2', 'back3', 'back4']

function tellPlace(tell: Tell, { sentence }: Anaphor, { last, open, links }: Trail): void {
  const link = open ?? last
  const distance = sentence - link.sentence
  tell(BACK[distance] ?? 'far', 1)
  tell('further', Math.max(0, Math.log2(1 + distance) - 2))
  tell('subject', Number(link.place === 'subject'))
  tell('nested', Number(link.place === 'nested'))
  tell('sameSubject', Number(distance === 0 && link.place === 'subject'))
  tell('onlyQuoted', Number(!open))
  tell('often', Math.log2(links))
}

function tellBeing(tell: Tell, draft: Draft, { gender }: Anaphor): void {
  tell('body', Number(draft.kind === 'organisation'))
  tell('unnamed', Number(!draft.named))
  tell('unnamedMany', Number(!draft.named && draft.plural))
  tell('unsure', Number(draft.named && !draft.sure))
  tell('written', Number(draft.written))
  tell('genderOpen', Number(!draft.gender && gender !== null))
  tell('whole', Math.log2(1 + times(draft)))
}

/** What is known of somebody's roles, against the one that a noun phrase gives. */
function tellRoles(tell: Tell, { roles, named }: Draft, { role, office }: Anaphor, lexicon: Lexicon): void {
  if (!role) return
  tell('roleless', Number(roles.length === 0))
  if (roles.length === 0) return
  const others = roles.filter((other) => !other.former)
  const same = roles.filter((other) => other.noun === role.noun)
  const shared = roles.some((other) => shares(role, other))
  const fitting = same.some((other) => fits(role, other, lexicon))
  tell('fits', Number(fitting))
  tell('sameNoun', Number(same.length > 0))
  tell('heldOther', Number(office && !role.former && others.length > 0 && same.length === 0))
  tell('unheard', Number(role.modifiers.length > 1 && !shared))
  tell('unnamedOther', Number(!named && same.length === 0))
  tell('clash', Number(same.length > 0 && !fitting && role.modifiers.length > 0))
  tell('echoed', Number(shared))
  const elsewhere = others.some((other) => isOffice(other, lexicon) && other.noun !== role.noun)
  tell('otherOffice', Number(!role.former && office && elsewhere))
}

function shares(role: Role, other: Role): boolean {
  return role.modifiers.some((word) => other.modifiers.includes(word))
}

/** How often the article names somebody. */
export function times(draft: Draft): number {
  let sum = 0
  for (const { count } of draft.forms.values()) sum += count
  return sum
}
