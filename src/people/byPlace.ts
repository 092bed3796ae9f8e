import { agrees } from './agreement.ts'
import type { Anaphor, Known } from './anaphora.ts'
import { linksBefore } from './chain.ts'

/** So many mentions back at most. */
const NEAREST_LINKS = 60

/** The subject that its own sentence opens with: "une élève a témoigné de faits qu'elle juge “graves”". */
export function ownSubject(anaphor: Anaphor, known: Known): number | null {
  const { kind, sentence, quoted, last } = anaphor
  if (kind !== 'pronoun' || quoted || last) return null
  const first = linksBefore(known.chain, anaphor.at, NEAREST_LINKS).find(
    (link) => link.sentence === sentence && !link.quoted,
  )
  const draft = first && known.drafts[first.entity]
  return first?.place === 'subject' && draft?.kind === 'person' && agrees(draft, anaphor) ? first.entity : null
}

/** "Jean Dole a croisé une voisine. “…”, dit-elle": somebody new, against whoever stands further back. */
export function newcomer(anaphor: Anaphor, best: number, known: Known): number | null {
  const { kind, sentence, quoted, last, gender } = anaphor
  if (kind !== 'pronoun' || quoted || last || gender === null) return null
  const before = linksBefore(known.chain, anaphor.at, NEAREST_LINKS).filter((link) => !link.quoted)
  if (before.some((link) => link.entity === best && sentence - link.sentence < 2)) return null
  const near = before.findLast((link) => {
    const draft = known.drafts[link.entity]
    if (sentence - link.sentence >= 2 || draft?.kind !== 'person' || !draft.introduced) return false
    return draft.gender === gender && agrees(draft, anaphor)
  })
  return near && before.filter(({ entity }) => entity === near.entity).length === 1 ? near.entity : null
}

/** "ils": the subject of the sentence before, if it is many. */
export function several(anaphor: Anaphor, known: Known): number | null {
  if (anaphor.kind !== 'pronoun' || !anaphor.plural || anaphor.quoted) return null
  const near = anaphor.subjects.find((entity) => {
    const draft = known.drafts[entity]
    return draft?.plural && (agrees(draft, anaphor) || (draft.kind === 'organisation' && !draft.gender))
  })
  const last = linksBefore(known.chain, anaphor.at, NEAREST_LINKS).findLast((link) => link.entity === near)
  return near !== undefined && last && !last.quoted && anaphor.sentence - last.sentence <= 2 ? near : null
}
