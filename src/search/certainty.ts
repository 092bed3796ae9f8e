import type { Features } from './features.ts'
import type { Sought } from './terms.ts'
import { weights } from './weights.ts'

/** What tells an answer from the passages that merely come nearest; each part is about 1 where it speaks for an answer. */
export type Signs = Readonly<Record<keyof typeof weights.certainty, number>>

/**
 * @param top the best passage's features.
 * @param most the greatest share of the question that any article holds.
 */
export function signsOf(sought: readonly Sought[], top: Features, most: number): Signs {
  const mass = sought.reduce((sum, { mass }) => sum + mass, 0)
  return {
    always: 1,
    around: top.around,
    article: top.article,
    title: top.title,
    // A few rare words together are as telling as most words of a short question.
    massAround: top.around * mass,
    massArticle: top.article * mass,
    length: Math.min(1, sought.filter(({ weight }) => weight > 0.03).length / 10),
    most,
  }
}

/** Positive: it answers, as far as can be told; negative: it does not. */
export function certaintyOf(signs: Signs): number {
  let sum = 0
  for (const [name, weight] of Object.entries(weights.certainty)) sum += weight * signs[name as keyof Signs]
  return sum
}
