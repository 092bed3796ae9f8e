import { thresholds } from './thresholds.ts'
import type { Word } from './words.ts'

export interface Alignment {
  /** For each word of the claim, the word of the source that stands for it, or -1. Rising. */
  readonly pairs: Int32Array
  /** Comparable between sources, for one claim. */
  readonly score: number
}

const { match, smallMatch, quoted, added, cut, cutWord, jump, markedCut } = thresholds.align

/** How a cell was reached; the two lowest bits of the rest say whether each kind of cut goes on from the cell before. */
const [STOP, PAIR, ADDED, CUT, JUMP] = [0, 1, 2, 3, 4] as const
const [CUT_ON, JUMP_ON] = [8, 16] as const

/**
 * Finds the stretch of a source that is worded most like a claim, and which words stand for which: local alignment
 * with gaps that cost more to begin than to go on with (Smith and Waterman 1981, Gotoh 1982). The longest common
 * subsequence, which libraries for differences look for, would scatter a claim's "de" and "la" over the whole article.
 *
 * Time and memory are the product of the lengths: give it no more than `thresholds.align.cells`.
 *
 * @param isQuoted whether a word of the source stands within quotation marks: of two places the quoted one is meant.
 * @param cuts words of the claim before which it marks a cut.
 */
export function align(
  claim: readonly Word[],
  source: readonly Word[],
  isQuoted: (word: number) => boolean,
  cuts: ReadonlySet<number>,
): Alignment {
  const [rows, columns] = [claim.length, source.length]
  const [claimIds, sourceIds] = numbered(claim, source)
  const bonus = Int32Array.from(source, (_, at) => (isQuoted(at) ? quoted : 0))
  const trace = new Uint8Array(rows * columns)
  let above = new Int32Array(columns + 1)
  let row = new Int32Array(columns + 1)
  let best = { score: 0, row: -1, column: -1 }
  for (let i = 0; i < rows; i++) {
    const id = claimIds[i]
    const worth = (claim[i]?.weight ?? 0) < 1 ? smallMatch : match
    const jumpCost = cuts.has(i + 1) ? markedCut : jump
    const cutCost = Math.min(cut, jumpCost)
    let cutting = -jump
    let jumping = -jump
    row[0] = 0
    for (let j = 0; j < columns; j++) {
      const left = row[j] ?? 0
      let how: number = STOP
      let score = 0
      let flags = 0
      cutting -= cutWord
      if (left - cutCost - cutWord >= cutting) cutting = left - cutCost - cutWord
      else flags |= CUT_ON
      if (left - jumpCost >= jumping) jumping = left - jumpCost
      else flags |= JUMP_ON
      if (sourceIds[j] === id) {
        score = (above[j] ?? 0) + worth + (bonus[j] ?? 0)
        how = PAIR
      }
      const without = (above[j + 1] ?? 0) - added
      if (without > score) [score, how] = [without, ADDED]
      if (cutting > score) [score, how] = [cutting, CUT]
      if (jumping > score) [score, how] = [jumping, JUMP]
      row[j + 1] = score
      trace[i * columns + j] = how | flags
      if (score > best.score) best = { score, row: i, column: j }
    }
    ;[above, row] = [row, above]
  }
  return { pairs: readBack(trace, columns, rows, best), score: best.score }
}

function readBack(
  trace: Uint8Array,
  columns: number,
  rows: number,
  { row, column }: { readonly row: number; readonly column: number },
): Int32Array {
  const pairs = new Int32Array(rows).fill(-1)
  let [i, j] = [row, column]
  while (i >= 0 && j >= 0) {
    const how = (trace[i * columns + j] ?? STOP) & 7
    if (how === STOP) break
    if (how === PAIR) pairs[i--] = j--
    else if (how === ADDED) i--
    else {
      const goesOn = how === CUT ? CUT_ON : JUMP_ON
      while (j > 0 && ((trace[i * columns + j] ?? 0) & goesOn) !== 0) j--
      j--
    }
  }
  return pairs
}

/** Words as numbers, so that comparing two costs nothing; those of the source that the claim lacks are all 0. */
function numbered(claim: readonly Word[], source: readonly Word[]): [Int32Array, Int32Array] {
  const ids = new Map<string, number>()
  const claimIds = Int32Array.from(claim, ({ text }) => {
    const id = ids.get(text) ?? ids.size + 1
    ids.set(text, id)
    return id
  })
  return [claimIds, Int32Array.from(source, ({ text }) => ids.get(text) ?? 0)]
}
