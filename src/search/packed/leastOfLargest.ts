/** Takes numbers and tells the least of the k largest: a heap, the least on top. */
export class LeastOfLargest {
  readonly #heap: Float64Array
  #size = 0

  constructor(k: number) {
    this.#heap = new Float64Array(k)
  }

  /** @returns the least of the k largest numbers so far; -Infinity while there are fewer */
  add(value: number): number {
    const heap = this.#heap
    if (this.#size < heap.length) this.#rise(this.#size++, value)
    else if (value > (heap[0] ?? Infinity)) this.#sink(value)
    return this.#size < heap.length ? -Infinity : (heap[0] ?? Infinity)
  }

  #rise(from: number, value: number): void {
    const heap = this.#heap
    let at = from
    for (let above = (at - 1) >> 1; at > 0 && (heap[above] ?? 0) > value; above = (at - 1) >> 1) {
      heap[at] = heap[above] ?? 0
      at = above
    }
    heap[at] = value
  }

  #sink(value: number): void {
    const heap = this.#heap
    let at = 0
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child++
      if ((heap[child] ?? 0) >= value) break
      heap[at] = heap[child] ?? 0
      at = child
    }
    heap[at] = value
  }
}
