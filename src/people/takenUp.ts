import { chosen } from './chosen.ts'
import type { Draft } from './entities.ts'
import type { Phrase } from './phrase.ts'
import { type Context, placeOf, type State } from './resolution.ts'
import { isOffice, type Role } from './roles.ts'

/** "ce ministre", "this official" */
export const POINTING = /^(?:ce|cet|cette|ces|this|that|these)$/

/** "cet ancien colonel", "le chercheur", "l'ONG": a noun that takes up somebody not known by it. */
export function takenUp(state: State, phrase: Phrase, role: Role, context: Context): number | null {
  const { reading } = state
  const first = reading.words[phrase.from]?.key ?? ''
  // A source has no name: that is why it is called so.
  if (phrase.lemma === 'source') return null
  const firm = phrase.to === phrase.head + 1 && !phrase.plural && reading.lexicon.firms.has(phrase.lemma)
  if (firm && phrase.kind === 'quantity') return lastFirm(state, phrase)
  if (phrase.kind === 'quantity' || (phrase.kind === 'demonym' && phrase.plural)) return null
  if (/^(?:son|sa|leur|his|her|its|their|mon|ma|my|notre|our)$/.test(first)) return null
  const person = phrase.kind === 'role' || phrase.kind === 'demonym'
  const start = reading.words[phrase.from]?.start ?? 0
  const end = reading.words[phrase.to - 1]?.end ?? start
  const taken = chosen(
    state,
    { start, end },
    {
      kind: person ? 'person' : 'body',
      at: phrase.from,
      gender: phrase.gender,
      plural: phrase.plural,
      bodies: !person,
      persons: phrase.kind !== 'body',
      role,
      office: isOffice(role, reading.lexicon) || reading.lexicon.offices.has(phrase.lemma),
      pointing: POINTING.test(first),
    },
    context,
  )
  if (taken === null && firm) return lastFirm(state, phrase)
  return taken !== null && isToldBy(state, taken, phrase) ? null : taken
}

/** How many sentences back the firm may stand that "le groupe" means, and how many mentions. */
const NEAR = 3
const REACH = 60

/** "le groupe", "la plateforme": the body that last acted, unless it is a place. */
function lastFirm({ chain, course, drafts, reading }: State, phrase: Phrase): number | null {
  const last = chain
    .slice(-REACH)
    .findLast(
      ({ at, entity, place, quoted }) => at < phrase.from && place === 'subject' && !quoted && isFirm(drafts[entity]),
    )
  return last && course.sentenceOf(phrase.from) - last.sentence <= NEAR ? last.entity : null

  function isFirm(draft: Draft | undefined): boolean {
    if (!draft?.named || draft.kind !== 'organisation' || draft.plural) return false
    return [...draft.forms].every(
      ([key, { from }]) => reading.nameAt.get(from)?.kind !== 'place' && !reading.lexicon.places.has(key),
    )
  }
}

/** "Jean Dole a rappelé au jeune homme": the subject of a clause is another than whom its verb is about. */
function isToldBy(state: State, entity: number, { from }: Phrase): boolean {
  const { article, reading, chain } = state
  const { words } = reading
  if (placeOf(state, from) !== 'object') return false
  const last = chain.slice(-REACH).findLast((link) => link.entity === entity && link.at < from)
  return last?.place === 'subject' && !/[^\p{L}\p{N} '’-]/u.test(article.text.slice(last.end, words[from]?.start))
}
