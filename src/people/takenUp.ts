import { chosen } from './chosen.ts'
import type { Phrase } from './phrase.ts'
import type { Context, State } from './resolution.ts'
import { isOffice, type Role } from './roles.ts'

/** "ce ministre", "this official" */
export const POINTING = /^(?:ce|cet|cette|ces|this|that|these)$/

/** "cet ancien colonel", "le chercheur", "l'ONG": a noun that takes up somebody not known by it. */
export function takenUp(state: State, phrase: Phrase, role: Role, context: Context): number | null {
  const { reading } = state
  const first = reading.words[phrase.from]?.key ?? ''
  // A source has no name: that is why it is called so.
  if (phrase.lemma === 'source') return null
  if (phrase.kind === 'quantity' || (phrase.kind === 'demonym' && phrase.plural)) return null
  if (/^(?:son|sa|leur|his|her|its|their|mon|ma|my|notre|our)$/.test(first)) return null
  const person = phrase.kind === 'role' || phrase.kind === 'demonym'
  const start = reading.words[phrase.from]?.start ?? 0
  const end = reading.words[phrase.to - 1]?.end ?? start
  return chosen(
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
}
