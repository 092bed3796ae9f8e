/** The first place in [from, end) of an ascending list that holds `value` or more; `end` if there is none. */
export function seek(list: Uint32Array, from: number, end: number, value: number): number {
  let low = from
  let step = 1
  while (low + step < end && (list[low + step] ?? 0) < value) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, end)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
