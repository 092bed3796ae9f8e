/** Some volumes next to each other. */
export interface Range {
  readonly from: number
  readonly count: number
}

/** A volume's articles, and how many of them are gone. */
export interface Fill {
  readonly size: number
  readonly gone: number
}

/** So many volumes at least are merged at once. */
const FANOUT = 8

/** Smaller volumes are not worth a merge of their own. */
const WORTH_CLEARING = 64

/**
 * Which volumes to merge next, or null. The last ones, once they are many and the first of them is smaller than the rest
 * together: so sizes fall geometrically, and an article is merged few times in its life. Else one that is half gone.
 */
export function mergePlan(volumes: readonly Fill[]): Range | null {
  const rests = new Float64Array(volumes.length + 1)
  for (let at = volumes.length - 1; at >= 0; at--) rests[at] = (rests[at + 1] ?? 0) + (volumes[at]?.size ?? 0)
  for (const [from, { size }] of volumes.entries())
    if (volumes.length - from >= FANOUT && size < (rests[from + 1] ?? 0)) return { from, count: volumes.length - from }
  const from = volumes.findIndex(({ size, gone }) => size >= WORTH_CLEARING && gone > size / 2)
  return from === -1 ? null : { from, count: 1 }
}
