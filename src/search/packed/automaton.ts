import type lunr from 'lunr'

/** No string that starts like this is accepted. */
export const DEAD = -1

const WILDCARD = '*'

/**
 * Lunr's token set for a query term (nondeterministic where it has a wildcard or an edit distance), read one code
 * unit at a time. Its states, which are sets of nodes, are made as they are met.
 */
export class Automaton {
  static readonly START = 0
  readonly #states: (readonly lunr.TokenSet[])[]
  readonly #numbers = new Map<string, number>()
  readonly #steps = new Map<number, number>()

  constructor(root: lunr.TokenSet) {
    this.#states = [[root]]
    this.#numbers.set(`${root.id}`, Automaton.START)
  }

  step(state: number, unit: number): number {
    const key = state * 0x10000 + unit
    const known = this.#steps.get(key)
    if (known !== undefined) return known
    const next = this.#follow(state, String.fromCharCode(unit))
    this.#steps.set(key, next)
    return next
  }

  accepts(state: number): boolean {
    return this.#states[state]?.some((node) => node.final) ?? false
  }

  #follow(state: number, character: string): number {
    const nodes = new Set<lunr.TokenSet>()
    for (const { edges } of this.#states[state] ?? [])
      for (const node of [edges[character], edges[WILDCARD]]) if (node) nodes.add(node)
    if (nodes.size === 0) return DEAD
    const key = [...nodes]
      .map((node) => node.id)
      .sort()
      .join()
    const number = this.#numbers.get(key) ?? this.#states.push([...nodes]) - 1
    this.#numbers.set(key, number)
    return number
  }
}
