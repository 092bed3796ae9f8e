/** The k-th largest of the values at these places; -Infinity if there are fewer than k. */
export function kthLargest(values: Float64Array, places: Uint32Array, k: number): number {
  if (places.length < k) return -Infinity
  /** A heap of the k largest so far, the least of them on top. */
  const heap = new Float64Array(k).fill(-Infinity)
  for (const place of places) {
    const value = values[place] ?? 0
    if (value > (heap[0] ?? 0)) replaceTop(heap, value)
  }
  return heap[0] ?? -Infinity
}

function replaceTop(heap: Float64Array, value: number): void {
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const least = (heap[left + 1] ?? Infinity) < (heap[left] ?? Infinity) ? left + 1 : left
    const below = heap[least] ?? Infinity
    if (below >= value) break
    heap[at] = below
    at = least
  }
  heap[at] = value
}
