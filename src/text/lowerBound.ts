/**
 * The first index that no longer stands before something, by halving: of `from` to `to`, `to` exclusive; `to` if all do.
 *
 * @param isBefore true of all indices up to some one, false from there on
 */
export function lowerBound(from: number, to: number, isBefore: (index: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
