import { type Comparison, compareAll, longestRow, shareFound } from './compare.ts'
import { sentenceAt, utteranceAt } from './omission.ts'
import type { Source } from './source.ts'
import { thresholds } from './thresholds.ts'
import type { ClaimWords } from './wording.ts'

/** Where a word of the claim stands. */
export interface Stand {
  /** Index into `Collated.sources`. */
  readonly source: number
  readonly word: number
}

/** A claim and all that the articles have of it. */
export interface Collated {
  readonly claim: ClaimWords
  /** For each word of the claim. */
  readonly stands: readonly (Stand | null)[]
  /** Those that it was put together from, the one with most of it first. */
  readonly sources: readonly Source[]
  /** Others that have it word for word as the first has. */
  readonly twins: readonly Comparison[]
}

export interface CollateOptions {
  readonly sources: readonly Source[]
  /** Where else a stretch of the claim may stand. */
  readonly more: (from: number, to: number) => Promise<readonly Source[]>
  /** Which of several comparisons that are equally good is meant: the highest. */
  readonly preference: (comparison: Comparison) => number
}

/**
 * Finds the printed words that a claim was made from: in one article or, where a stretch of it is missing there, in
 * several. Null where the articles have nothing like it.
 */
export async function collate(claim: ClaimWords, options: CollateOptions, marked: boolean): Promise<Collated | null> {
  const comparisons = compareAll(claim, options.sources)
  const top = comparisons.filter(({ score }) => score === comparisons[0]?.score)
  const main = top.toSorted((a, b) => options.preference(b) - options.preference(a))[0]
  if (!main) return null
  const stands: (Stand | null)[] = Array.from(main.pairs, (word) => (word < 0 ? null : { source: 0, word }))
  const sources = [main.source]
  withoutStrays(claim, stands, sources)
  if (longestRow(main.pairs) >= thresholds.together) await fillIn(claim, stands, sources, options)
  return isFound(claim, stands, marked) ? { claim, stands, sources, twins: top.filter((one) => one !== main) } : null
}

/** Takes away what is too little to have been taken from there: words that any text has in common with any other. */
function withoutStrays({ words }: ClaimWords, stands: (Stand | null)[], sources: readonly Source[]): void {
  const islands = new Map<string, number>()
  const keyOf = ({ source: index, word }: Stand): string => {
    const source = sources[index]
    if (!source) return ''
    const utterance = utteranceAt(source, word)
    return utterance === null ? `sentence ${index} ${sentenceAt(source, word)}` : `speech ${index} ${utterance}`
  }
  const keys = stands.map((stand) => stand && keyOf(stand))
  for (const [at, key] of keys.entries())
    if (key !== null) islands.set(key, (islands.get(key) ?? 0) + (words[at]?.weight ?? 0))
  const most = Math.max(...islands.values())
  for (const [at, key] of keys.entries()) {
    const weight = islands.get(key ?? '') ?? 0
    if (weight < Math.min(most, thresholds.island)) stands[at] = null
  }
}

/** Looks for each stretch that is still missing, the longest first. */
async function fillIn(
  { words, cuts }: ClaimWords,
  stands: (Stand | null)[],
  sources: Source[],
  { sources: known, more }: CollateOptions,
): Promise<void> {
  for (const { from, to } of missing(stands).slice(0, thresholds.pieces - 1)) {
    const stretch = words.slice(from, to)
    if (stretch.length < thresholds.rest.words || stretch.every(({ weight }) => weight < 1)) continue
    const part = { words: stretch, cuts: new Set([...cuts].map((at) => at - from)) }
    const fits = ({ pairs }: Comparison) =>
      shareFound(stretch, (at) => (pairs[at] ?? -1) >= 0) >= thresholds.rest.found &&
      longestRow(pairs) >= thresholds.together
    const found = compareAll(part, known).find(fits) ?? compareAll(part, await more(from, to)).find(fits)
    if (!found) continue
    const source = sources.includes(found.source) ? sources.indexOf(found.source) : sources.push(found.source) - 1
    for (const [at, word] of found.pairs.entries()) if (word >= 0) stands[from + at] = { source, word }
  }
}

/** Stretches of the claim that stand nowhere yet, the longest first. */
function missing(stands: readonly (Stand | null)[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  for (const [at, stand] of stands.entries()) {
    if (stand) continue
    const last = runs.at(-1)
    if (last?.to === at) last.to++
    else runs.push({ from: at, to: at + 1 })
  }
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from))
}

/** Whether enough of the claim stands in print, and enough of it in a row, to be no coincidence. */
function isFound({ words }: ClaimWords, stands: readonly (Stand | null)[], marked: boolean): boolean {
  // A message without marks says things of its own around what it quotes.
  const first = marked ? 0 : stands.findIndex(Boolean)
  const last = marked ? stands.length - 1 : stands.findLastIndex(Boolean)
  const quoted = words.slice(first, last + 1)
  const row = longestRow(Int32Array.from(stands, (stand) => (stand ? stand.word : -1)))
  const needed = quoted.length <= thresholds.short.words ? thresholds.short.found : thresholds.found
  return (
    shareFound(quoted, (at) => stands[first + at] !== null) >= needed &&
    row >= Math.min(thresholds.together, words.length) &&
    (marked || quoted.length >= Math.min(words.length, thresholds.unmarked))
  )
}
