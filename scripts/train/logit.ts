import { type Features, scoreOf } from '../../src/features.ts'

/** One choice among options, by their features, and which of them are right. */
export interface Choice {
  readonly options: readonly Features[]
  readonly right: readonly boolean[]
}

const ROUNDS = 200
const RATE = 0.5
/** Keeps weights small where examples are few: half the squared weights count as much as this many examples. */
const RIDGE = 2

/**
 * Learns a conditional logit (McFadden 1974) by gradient ascent with AdaGrad steps: the probability of an option is the
 * exponential of its weighted features, over the sum of all options'.
 */
export function train(choices: readonly Choice[]): Features {
  const weights: Record<string, number> = {}
  const squares: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {}
    for (const choice of choices) addGradient(gradient, choice, weights)
    for (const [name, slope] of Object.entries(gradient)) {
      const step = slope - RIDGE * (weights[name] ?? 0)
      squares[name] = (squares[name] ?? 0) + step * step
      weights[name] = (weights[name] ?? 0) + (RATE * step) / Math.sqrt(squares[name] + 1e-9)
    }
  }
  return weights
}

/** The share of choices whose likeliest option is right. */
export function rightShare(choices: readonly Choice[], weights: Features): number {
  let right = 0
  for (const choice of choices) {
    const scores = choice.options.map((features) => scoreOf(features, weights))
    if (choice.right[scores.indexOf(Math.max(...scores))]) right++
  }
  return choices.length === 0 ? 0 : right / choices.length
}

function addGradient(gradient: Record<string, number>, { options, right }: Choice, weights: Features): void {
  const scores = options.map((features) => scoreOf(features, weights))
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const good = odds.reduce((sum, each, index) => sum + (right[index] ? each : 0), 0)
  for (const [index, features] of options.entries()) {
    const share = (odds[index] ?? 0) / all
    const wanted = right[index] ? (odds[index] ?? 0) / good : 0
    for (const [name, value] of Object.entries(features))
      if (value !== 0) gradient[name] = (gradient[name] ?? 0) + (wanted - share) * value
  }
}
