import { type Features, scoreOf } from '../../src/features.ts'

/** One choice among options, by their features, and which of them are right. */
export interface Choice {
  readonly options: readonly Features[]
  readonly right: readonly boolean[]
}

/** Parts that choices are cut into to tell how well weights learnt on the others do on each. */
const FOLDS = 5
const RATE = 0.5

export interface Settings {
  /** Keeps weights small where examples are few: half the squared weights count as much as this many examples. */
  readonly ridge: number
  readonly rounds: number
}

const SETTINGS: Settings = { ridge: 2, rounds: 200 }

/**
 * Learns a conditional logit (McFadden 1974) by gradient ascent with AdaGrad steps: the probability of an option is the
 * exponential of its weighted features, over the sum of all options'. A choice that has no right option teaches nothing.
 */
export function train(choices: readonly Choice[], { ridge, rounds }: Settings = SETTINGS): Features {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap((features) => Object.keys(features))))]
  const rows = choices.flatMap(({ options, right }) =>
    right.includes(true)
      ? [{ options: options.map((features) => Float64Array.from(names, (name) => features[name] ?? 0)), right }]
      : [],
  )
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -ridge * weight)
    for (const row of rows) addGradient(gradient, row, weights)
    for (const [at, step] of gradient.entries()) {
      squares[at] = (squares[at] ?? 0) + step * step
      weights[at] = (weights[at] ?? 0) + (RATE * step) / Math.sqrt((squares[at] ?? 0) + 1e-9)
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]))
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

/** The share of choices that weights get right which were learnt without them, and without those of their group. */
export function crossValidated(
  choices: readonly Choice[],
  { settings = SETTINGS, groupOf = (index: number) => index } = {},
): number {
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (_: Choice, index: number) => groupOf(index) % FOLDS === fold
    const held = choices.filter(isHeld)
    const learnt = train(
      choices.filter((choice, index) => !isHeld(choice, index)),
      settings,
    )
    right += rightShare(held, learnt) * held.length
  }
  return choices.length === 0 ? 0 : right / choices.length
}

interface Row {
  readonly options: readonly Float64Array[]
  readonly right: readonly boolean[]
}

function addGradient(gradient: Float64Array, { options, right }: Row, weights: Float64Array): void {
  const scores = options.map((values) => values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const all = odds.reduce((sum, each) => sum + each, 0)
  const good = odds.reduce((sum, each, index) => sum + (right[index] ? each : 0), 0)
  for (const [index, values] of options.entries()) {
    const odd = odds[index] ?? 0
    const pull = (right[index] ? odd / good : 0) - odd / all
    for (let at = 0; at < values.length; at++) gradient[at] = (gradient[at] ?? 0) + pull * (values[at] ?? 0)
  }
}
