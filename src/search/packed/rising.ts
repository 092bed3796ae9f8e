/** The place of the last of some rising numbers that is no more than a bound; -1 if none is. */
export function lastAtMost(rising: ArrayLike<number>, bound: number): number {
  let low = -1
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((rising[middle] ?? 0) <= bound) low = middle
    else high = middle - 1
  }
  return low
}
