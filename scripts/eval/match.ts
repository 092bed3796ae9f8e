import type { Span } from '../../src/model.ts'

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Intersection over union, 0 to 1. */
export const overlap = (a: Span, b: Span): number =>
  shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))

/** How much of the annotated span the found one covers, 0 to 1. */
export const coverage = (gold: Span, found: Span): number => shared(gold, found) / (gold.end - gold.start)

/**
 * Pairs annotated spans with found ones, one to one, the closest pair first.
 *
 * @returns for each annotated span that has a partner, its index and its partner's.
 */
export function pairSpans(
  gold: readonly Span[],
  found: readonly Span[],
  closeness: (gold: Span, found: Span) => number,
  accept: (closeness: number) => boolean,
): Map<number, number> {
  const candidates: { g: number; f: number; close: number }[] = []
  for (const [g, goldSpan] of gold.entries())
    for (const [f, foundSpan] of found.entries()) {
      const close = closeness(goldSpan, foundSpan)
      if (accept(close)) candidates.push({ g, f, close })
    }
  candidates.sort((a, b) => b.close - a.close)
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, f } of candidates) {
    if (pairs.has(g) || taken.has(f)) continue
    pairs.set(g, f)
    taken.add(f)
  }
  return pairs
}
