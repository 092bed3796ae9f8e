import type { Course, Link } from './chain.ts'

/** How many sentences back a name or noun alone ("le ministre", "the union") still means the last of its kind. */
const NEAR = 3
/** How many mentions back anything may point: keeps one endless sentence linear. */
const REACH = 300
/** How much more often than any other somebody must have been mentioned for a name that both bear to be his. */
const DOMINANT = 3

/**
 * Of several who bear a name or a role: the only one, the only one mentioned lately, the only one mentioned so far, or by
 * far the most mentioned; else null.
 */
export function bearer(chain: readonly Link[], course: Course, found: readonly number[], at: number): number | null {
  if (found.length < 2) return found[0] ?? null
  const sentence = course.sentenceOf(at)
  const near = new Set<number>()
  const ever = new Map<number, number>()
  for (let index = chain.length - 1; index >= Math.max(0, chain.length - REACH); index--) {
    const link = chain[index]
    if (!link || link.at >= at) continue
    if (link.quoted || !found.includes(link.entity)) continue
    ever.set(link.entity, (ever.get(link.entity) ?? 0) + 1)
    if (sentence - link.sentence <= NEAR) near.add(link.entity)
  }
  if (near.size === 1) return [...near][0] ?? null
  const [first, second] = [...ever].sort((a, b) => b[1] - a[1])
  return first && (!second || (first[1] >= DOMINANT && first[1] >= DOMINANT * second[1])) ? first[0] : null
}
