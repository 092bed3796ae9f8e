import type { Draft } from './entities.ts'
import type { Phrase } from './phrase.ts'
import type { State } from './resolution.ts'
import type { Role } from './roles.ts'

const KIN = /^(?:epoux|epouse|mari|femme|frere|soeur|pere|mere|fils|fille)$/

/** How many sentences back the man may stand whose wife she is. */
const NEAR = 3

/** "son épouse": whoever of her sex has the surname of the man last spoken of, if only she does. */
export function kinOf(
  { reading, chain, drafts, course, named }: State,
  phrase: Phrase,
  role: Role,
  at: number,
): number | null {
  if (!KIN.test(role.noun) || phrase.plural) return null
  if (!/^(?:son|sa|his|her)$/.test(reading.words[at]?.key ?? '') || phrase.gender === null) return null
  const surnames = (draft: Draft) => [...draft.forms.keys()].flatMap((form) => form.split(' ').slice(1).at(-1) ?? [])
  const whose = chain.findLast((link) => link.at < at && drafts[link.entity]?.kind === 'person')
  const owner = whose && course.sentenceOf(at) - whose.sentence <= NEAR ? drafts[whose.entity] : undefined
  if (!owner?.named) return null
  const shared = new Set(surnames(owner))
  const [only, ...others] = named.filter((index) => {
    const draft = drafts[index]
    if (!draft?.named || draft === owner || draft.kind !== 'person' || draft.gender !== phrase.gender) return false
    return surnames(draft).some((name) => shared.has(name))
  })
  return others.length === 0 ? (only ?? null) : null
}
