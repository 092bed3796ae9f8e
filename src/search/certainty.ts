import type { Features } from './features.ts'
import type { Sought } from './terms.ts'
import { weights } from './weights.ts'

/** What tells an answer from the passages that merely come nearest; each part is about 1 where it speaks for an answer. */
export type Signs = Readonly<Record<keyof typeof weights.certainty, number>>

/** What the signs are read from. */
export interface Outcome {
  readonly sought: readonly Sought[]
  /** The best passage's features, and by how much its score beats that of the best in any article of other words. */
  readonly top: Features
  readonly lead: number
  /** The greatest share of the question that any article holds. */
  readonly most: number
}

export function signsOf({ sought, top, lead, most }: Outcome): Signs {
  const mass = sought.reduce((sum, { mass }) => sum + mass, 0)
  return {
    always: 1,
    around: top.around,
    article: top.article,
    // A few rare words together are as telling as most words of a short question.
    massAround: top.around * mass,
    massArticle: top.article * mass,
    length: Math.min(1, sought.filter(({ weight }) => weight > 0.03).length / 10),
    most,
    lead: lead / 10,
  }
}

/** Positive: it answers, as far as can be told; negative: it does not. */
export function certaintyOf(signs: Signs): number {
  let sum = 0
  for (const [name, weight] of Object.entries(weights.certainty)) sum += weight * signs[name as keyof Signs]
  return sum
}
