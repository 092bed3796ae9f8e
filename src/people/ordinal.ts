import type { Gender } from '../model.ts'
import type { State } from './resolution.ts'

/** How many sentences back the two may have been named together. */
const REACH = 10
/** So many mentions back at most, however long a sentence is. */
const MOST_LINKS = 120
const FIRST = /^(?:le premier|la premiere|the former)$/
const SECOND = /^(?:le second|la seconde|the latter)$/

/** "le premier … la seconde": the one or the other of the two people last named in one sentence; null for other words. */
export function ordinalOf(state: State, key: string, at: number, gender: Gender | null): number | null {
  const first = FIRST.test(key)
  if (!first && !SECOND.test(key)) return null
  const { chain, drafts, course } = state
  const recent = chain.slice(-MOST_LINKS)
  const here = course.sentenceOf(at)
  const fits = (entity: number): boolean => gender === null || (drafts[entity]?.gender ?? gender) === gender
  for (let sentence = here; sentence >= Math.max(0, here - REACH); sentence--) {
    const named = new Set(
      recent
        .filter((link) => link.sentence === sentence && link.at < at && !link.quoted && isSomebody(state, link.entity))
        .map(({ entity }) => entity),
    )
    const [one, other] = [...named].slice(-2)
    if (one === undefined || other === undefined) continue
    const meant = first ? one : other
    if (fits(meant)) return meant
  }
  return null
}

function isSomebody({ drafts }: State, entity: number): boolean {
  const draft = drafts[entity]
  return draft?.named === true && draft.kind === 'person' && !draft.plural
}
