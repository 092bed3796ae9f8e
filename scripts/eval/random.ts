/** A row of numbers that is the same for the same seed (mulberry32, Tommy Ettinger 2017, public domain). */
export function random(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    of: <One>(list: readonly One[]): One | undefined => list[below(list.length)],
    shuffled: <One>(list: readonly One[]): One[] => {
      const all = [...list]
      for (let at = all.length - 1; at > 0; at--) {
        const other = below(at + 1)
        const [one, two] = [all[at], all[other]]
        if (one !== undefined && two !== undefined) [all[at], all[other]] = [two, one]
      }
      return all
    },
  }
}
