/** Choices that are the same for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
export function random(seed: number) {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    // The high bits are the random ones.
    return Math.floor((state / 2 ** 32) * limit)
  }
  return {
    below,
    of: <One>(list: readonly One[]): One | undefined => list[below(list.length)],
    shuffled: <One>(list: readonly One[]): One[] =>
      list
        .map((one) => ({ one, place: below(2 ** 32) }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one),
  }
}
