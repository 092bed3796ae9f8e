/** What speaks for and against a choice, or how much each thing counts, in log odds; absent is 0. */
export type Features = Readonly<Record<string, number>>

/** How much the features of a choice count together. */
export function scoreOf(features: Features, weights: Features): number {
  let score = 0
  for (const [name, value] of Object.entries(features)) score += value * (weights[name] ?? 0)
  return score
}
