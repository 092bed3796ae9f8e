/** Keeps the best few of many. Where more are equally good than it has room for, the smaller numbers. */
export class Top {
  readonly #limit: number
  readonly #kept: { readonly item: number; readonly worth: number }[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The same item is kept once. */
  add(item: number, worth: number): void {
    const last = this.#kept[this.#kept.length - 1]
    if (last && this.#kept.length >= this.#limit && (worth < last.worth || (worth === last.worth && item >= last.item)))
      return
    let at = this.#kept.length
    while (at > 0) {
      const before = this.#kept[at - 1]
      if (!before || before.worth > worth || (before.worth === worth && before.item < item)) break
      if (before.item === item) return
      at--
    }
    if (this.#kept[at - 1]?.item === item) return
    this.#kept.splice(at, 0, { item, worth })
    if (this.#kept.length > this.#limit) this.#kept.pop()
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0
  }

  /** Best first, those equally good in this order. */
  items(order: (a: number, b: number) => number): readonly number[] {
    return [...this.#kept].sort((a, b) => b.worth - a.worth || order(a.item, b.item)).map(({ item }) => item)
  }
}
