import { bearer } from './bearer.ts'
import { chosen } from './chosen.ts'
import type { Draft } from './entities.ts'
import { kinOf } from './kin.ts'
import type { Phrase } from './phrase.ts'
import type { Reading } from './reading.ts'
import type { Context, State } from './resolution.ts'
import { fits, isOffice, type Role, roleOf } from './roles.ts'
import { POINTING, takenUp } from './takenUp.ts'

/** How many sentences back "le même responsable" may mean the last subject. */
const NEAR = 3

/** How many sentences back "cette source" may mean the last that was called so. */
const FAR = 8

/** How many mentions back anything may point: keeps one endless sentence linear. */
const REACH = 300

/** A noun phrase without a name: somebody whose role it is, a body named more fully before, or somebody new. */
export function resolvePhrase(state: State, at: number, context: Context): number | null {
  const { reading, drafts, ofPhrase, register, course } = state
  const phrase = reading.phraseAt(at)
  if (!phrase) return null
  const tied = ofPhrase.get(phrase.from)
  if (tied !== undefined) return tied
  const key = contentOf(reading, phrase)
  const role = roleOf(reading, phrase, phrase.to)
  const person = phrase.kind === 'role'
  if (phrase.definite && !phrase.plural && sameAgain(reading, phrase)) return lastSubject(state, phrase)
  // "son communiqué": whose it is
  if (phrase.kind === 'document' && OWN.test(reading.words[at]?.key ?? '')) {
    const owner = ownerOf(state, phrase, at, context)
    if (owner !== null) return owner
  }
  const kin = kinOf(state, phrase, role, at)
  if (kin !== null) return kin
  const same = phrase.definite ? bearer(state.chain, course, register.called(key), at) : null
  if (same !== null && (drafts[same]?.named || phrase.plural)) return same
  let known: number | null = null
  const pointing = POINTING.test(reading.words[at]?.key ?? '')
  if (phrase.definite && !phrase.plural && (!pointing || phrase.kind === 'document')) {
    const bearers = register.bearing(role.noun).filter((index) => {
      const draft = drafts[index]
      return (
        draft !== undefined &&
        !draft.plural &&
        (draft.kind === 'person') === person &&
        agreeing(draft, phrase, person) &&
        draft.roles.some((other) => fits(role, other, reading.lexicon))
      )
    })
    // "le président américain" is who was called so rather than another "président".
    const called = bearers.filter((index) =>
      drafts[index]?.roles.some(({ noun, modifiers }) => noun === role.noun && holds(modifiers, role.modifiers)),
    )
    known = bearer(state.chain, course, called.length > 0 ? called : bearers, at)
    if (known !== null && (drafts[known]?.named || (!person && known !== same))) return known
    if (person && bearers.filter((index) => drafts[index]?.named).length > 1) return null
  }
  // Within a quotation "l'homme" is whom the speaker spoke of, not whom the article did.
  if (phrase.definite && !phrase.name && !course.isQuoted(reading.words[at]?.start ?? 0)) {
    const taken = takenUp(state, phrase, role, context)
    if (taken !== null && known !== null && isAnother(state, taken, known, role)) return known
    if (taken !== null) {
      if (same !== null && same !== taken && drafts[taken]?.named) register.merge(same, taken)
      register.addRole(taken, role)
      callByArticle(state, taken, phrase, key)
      return taken
    }
  }
  const pointed = pointing && !phrase.plural ? lastOf(state, register.bearing(role.noun), phrase.from) : null
  if (pointed !== null && pointed !== same) return pointed
  if (same !== null) {
    callByArticle(state, same, phrase, key)
    return same
  }
  if (!reading.lexicon.determiners.has(reading.words[at]?.key ?? '') && person && !phrase.plural) return null
  return register.add({
    kind: person || phrase.kind === 'quantity' || phrase.kind === 'demonym' ? 'person' : 'organisation',
    forms: new Map([[key, { from: phrase.from, to: phrase.to, count: 1 }]]),
    gender: phrase.gender,
    plural: phrase.plural || phrase.kind === 'quantity',
    named: false,
    sure: false,
    written: phrase.kind === 'document',
    roles: [role],
    introduced: isNew(reading, phrase),
  })
}

/** "une voisine", "sa voisine" */
function isNew({ words, lexicon }: Reading, { from, definite }: Phrase): boolean {
  const key = words[from]?.key ?? ''
  return OWN.test(key) || (!definite && lexicon.determiners.has(key))
}

const OWN = /^(?:son|sa|ses|leur|leurs|his|her|its|their)$/

function ownerOf(state: State, { from, to }: Phrase, at: number, context: Context): number | null {
  const { words } = state.reading
  const key = words[from]?.key ?? ''
  if (/^(?:son|sa|ses|its)$/.test(key)) {
    const actor = actorBefore(state, at)
    if (actor !== null) return actor
  }
  const gender = key === 'his' ? ('m' as const) : key === 'her' ? ('f' as const) : null
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
  const plural = /^(?:leurs?|their)$/.test(key)
  return chosen(state, span, { kind: 'pronoun', at, gender, plural }, context)
}

/** "Le Port Hebdo juge la loi utile. Son éditorial …": the subject that the sentence before opens with, if this has none yet. */
function actorBefore({ chain, course, drafts }: State, at: number): number | null {
  const sentence = course.sentenceOf(at)
  const acting = chain.slice(-REACH).filter((link) => link.at < at && link.place === 'subject' && !link.quoted)
  const first = acting.find((link) => link.sentence >= sentence - 1)
  const draft = first && drafts[first.entity]
  return first?.sentence === sentence - 1 && acting.at(-1)?.sentence !== sentence && draft?.named && !draft.plural
    ? first.entity
    : null
}

/** "l'étudiant" is the student spoken of before rather than somebody who is said to be a prosecutor. */
function isAnother(state: State, taken: number, known: number, role: Role): boolean {
  const other = state.drafts[taken]
  if (taken === known || !other?.named || other.roles.some(({ noun }) => noun === role.noun)) return false
  const introduced = state.drafts[known]?.introduced ?? false
  return isOffice(role, state.reading.lexicon) ? introduced : other.roles.length > 0
}

function holds(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word))
}

/** Who was first called "au boulanger" is "le boulanger" as soon as the text has it so. */
function callByArticle({ reading, drafts }: State, entity: number, { from, to }: Phrase, key: string): void {
  const draft = drafts[entity]
  const contracted = (at: number) => /^(?:au|aux|du|des)$/.test(reading.words[at]?.key ?? '')
  if (!draft || draft.named || contracted(from) || [...draft.forms.values()].some((form) => !contracted(form.from)))
    return
  draft.forms.delete(key)
  draft.forms.set(key, { from, to, count: draft.forms.size + 1 })
}

function agreeing(draft: Draft, phrase: Phrase, person: boolean): boolean {
  return !person || !draft.gender || !phrase.gender || draft.gender === phrase.gender
}

function isPerson(draft: Draft | undefined, phrase: Phrase): boolean {
  return draft?.kind === 'person' && !draft.plural && agreeing(draft, phrase, true)
}

/** "cette source": the one last spoken of as a source. */
function lastOf({ chain, drafts, course }: State, bearers: readonly number[], at: number): number | null {
  const last = chain.slice(-REACH).findLast((link) => link.at < at && bearers.includes(link.entity))
  if (!last || drafts[last.entity]?.named || drafts[last.entity]?.plural) return null
  return course.sentenceOf(at) - last.sentence <= FAR ? last.entity : null
}

function sameAgain({ words }: Reading, phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.head; at++) if (/^(?:meme|same)$/.test(words[at]?.key ?? '')) return true
  return false
}

/** "le même responsable": the person last spoken of, whatever the role was called. */
function lastSubject({ chain, drafts, course }: State, phrase: Phrase): number | null {
  const last = chain
    .slice(-REACH)
    .findLast(
      (link) =>
        link.at < phrase.from && !link.quoted && link.place !== 'nested' && isPerson(drafts[link.entity], phrase),
    )
  return last && course.sentenceOf(phrase.from) - last.sentence <= NEAR ? last.entity : null
}

/** The words of a phrase from its noun on, and what stands before it except determiners. */
function contentOf(reading: Reading, phrase: Phrase): string {
  const { words, lexicon } = reading
  const keys: string[] = []
  for (let at = phrase.from; at < phrase.to; at++) {
    const key = words[at]?.key ?? ''
    if (at > phrase.head || !lexicon.determiners.has(key)) keys.push(key)
  }
  return keys.join(' ')
}
