import type { Gender } from '../model.ts'
import type { Link } from './chain.ts'
import type { Draft } from './entities.ts'

/** What a pronoun, or a noun that stands for one, asks of whom it means. */
export interface Wanted {
  readonly at: number
  readonly sentence: number
  readonly gender: Gender | null
  readonly plural: boolean
  readonly previousSpeaker: number | null
  /** The subjects of the sentences before, likeliest first. */
  readonly subjects: readonly number[]
  /** Bodies too: "elle" may be a commission, "the man" may not. */
  readonly bodies: boolean
  /** How many sentences back it may reach. */
  readonly reach: number
}

const PLACE: Readonly<Record<Link['place'], number>> = { subject: 1, object: 0.5, nested: -0.5 }
/** For the subject of the clause that the pronoun stands in. */
const SAME_SENTENCE = 0.5
const SENTENCE = 0.7
const QUOTED = 1.2
const BODY = 0.7
const UNKNOWN_GENDER = 0.3
const UNSURE = 0.8
const UNNAMED = 0.3
const LAST_SPEAKER = 0.8
const FIRST_SUBJECT = 0.6
/** So many mentions back at most, however long the sentence is. */
const MOST_LINKS = 300
/** Two people nearer to one another than this cannot be told apart. */
const MARGIN = 0.1

/** Who of those mentioned before is meant: the one that stands out, by place, nearness and who spoke last; else null. */
export function antecedent(chain: readonly Link[], drafts: readonly Draft[], wanted: Wanted): number | null {
  const scores = new Map<number, number>()
  const likeliest = wanted.subjects.find((entity) => {
    const draft = drafts[entity]
    return draft && agrees(draft, wanted)
  })
  const from = firstAt(chain, wanted.at)
  for (let index = from - 1; index >= Math.max(0, from - MOST_LINKS); index--) {
    const link = chain[index]
    if (!link) continue
    const distance = wanted.sentence - link.sentence
    if (distance > wanted.reach) break
    const draft = drafts[link.entity]
    if (!draft || draft.written || !agrees(draft, wanted)) continue
    let score = PLACE[link.place] - SENTENCE * distance
    if (distance === 0 && link.place === 'subject') score += SAME_SENTENCE
    if (draft.named && !draft.sure) score -= UNSURE
    if (!draft.named) score -= UNNAMED
    if (link.quoted) score -= QUOTED
    if (draft.kind === 'organisation') score -= BODY
    if (!draft.gender && wanted.gender) score -= UNKNOWN_GENDER
    if (link.entity === likeliest) score += FIRST_SUBJECT
    if (link.entity === wanted.previousSpeaker) score += LAST_SPEAKER
    if (score > (scores.get(link.entity) ?? Number.NEGATIVE_INFINITY)) scores.set(link.entity, score)
  }
  const last = wanted.previousSpeaker
  const lastDraft = last === null ? undefined : drafts[last]
  if (last !== null && lastDraft && !scores.has(last) && agrees(lastDraft, wanted))
    scores.set(last, LAST_SPEAKER - SENTENCE * wanted.reach)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best) return null
  if (second && best[1] - second[1] < MARGIN) {
    const equal = [...scores].filter(([, score]) => best[1] - score < MARGIN)
    return equal.find(([entity]) => entity === likeliest)?.[0] ?? null
  }
  return best[0]
}

function agrees(draft: Draft, { gender, plural, bodies }: Wanted): boolean {
  if (draft.plural !== plural && !(plural && draft.kind === 'organisation')) return false
  if (draft.kind === 'organisation' && !bodies) return false
  if (draft.kind === 'organisation' && gender && draft.gender !== gender) return false
  return !gender || !draft.gender || draft.gender === gender
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
