/** What speaks for and against a choice, or how much each thing counts, in log odds; absent is 0. */
export type Features = Readonly<Record<string, number>>

/** Takes one feature of a choice; 0 says nothing. */
export type Tell = (name: string, value: number) => void

/** Keeps the features it is told. */
export function collector(): { readonly tell: Tell; readonly features: Features } {
  const features: Record<string, number> = {}
  const tell: Tell = (name, value) => {
    if (value !== 0) features[name] = (features[name] ?? 0) + value
  }
  return { tell, features }
}

/** Adds up how much the features count that it is told, without keeping them: an article makes tens of thousands. */
export function scorer(weights: Features): { readonly tell: Tell; readonly score: () => number } {
  let sum = 0
  const tell: Tell = (name, value) => {
    if (value !== 0) sum += value * (weights[name] ?? 0)
  }
  return { tell, score: () => sum }
}

/** How much the features of a choice count together. */
export function scoreOf(features: Features, weights: Features): number {
  let score = 0
  for (const [name, value] of Object.entries(features)) score += value * (weights[name] ?? 0)
  return score
}
