/** The places of the k largest values among these places, the least of them first; all of them if there are fewer than k. */
export function largest(values: Float64Array, places: Uint32Array, k: number): Uint32Array {
  if (places.length <= k) return places.slice().sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  /** A heap, the least value on top. */
  const heap = places.slice(0, k)
  for (let at = k >>> 1; at >= 0; at--) sink(heap, values, at)
  let least = values[heap[0] ?? 0] ?? 0
  for (let i = k; i < places.length; i++) {
    const place = places[i] ?? 0
    if ((values[place] ?? 0) <= least) continue
    heap[0] = place
    sink(heap, values, 0)
    least = values[heap[0] ?? 0] ?? 0
  }
  return heap
}

function sink(heap: Uint32Array, values: Float64Array, from: number): void {
  const place = heap[from] ?? 0
  const value = values[place] ?? 0
  let at = from
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && (values[heap[child + 1] ?? 0] ?? 0) < (values[heap[child] ?? 0] ?? 0)) child++
    const below = heap[child] ?? 0
    if ((values[below] ?? 0) >= value) break
    heap[at] = below
    at = child
  }
  heap[at] = place
}
