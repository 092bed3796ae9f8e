import type { Anaphor } from './anaphora.ts'
import type { Draft } from './entities.ts'

/** Whether somebody is of the gender, the number and the kind that an anaphor asks for. */
export function agrees(draft: Draft, { gender, plural, bodies, persons, kind }: Anaphor): boolean {
  if (draft.written && kind !== 'person' && kind !== 'body') return false
  if (plural !== null && draft.plural !== plural && !(plural && draft.kind === 'organisation')) return false
  const lone = draft.named && !draft.sure && !draft.gender
  if (draft.kind === 'organisation' ? !bodies : !persons && !lone) return false
  if (draft.kind === 'organisation' && kind === 'pronoun' && gender && draft.gender !== gender) return false
  return kind === 'body' || !gender || !draft.gender || draft.gender === gender
}
