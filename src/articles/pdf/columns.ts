import type { Piece } from './pieces.ts'

/** Lines that are read one after the other: a column, or what stands across the columns. */
export type Block = readonly Piece[]

/** Half the least width of the blank between two columns, in points. */
const HALF_GUTTER = 2

/** Fewer lines side by side are no columns. */
const LEAST_LINES = 3

/** Narrower columns, in widths of an em, are figures, bullets or labels beside their text. */
const LEAST_WIDTH = 6

/** Columns within columns are no further divided: a table, at most. */
const MAX_DEPTH = 4

/**
 * The pieces of a page in the order in which a person reads them. The page is cut at the upright blank that has the most
 * lines to its left and right; what stands across it (a headline) is read between what is above and below.
 */
export function readingOrder(pieces: readonly Piece[], depth = 0): readonly Block[] {
  const downward = [...pieces].sort((one, other) => other.y - one.y || one.left - other.left)
  const gutter = depth < MAX_DEPTH ? findGutter(downward) : null
  if (gutter === null) return pieces.length === 0 ? [] : [linesOf(downward)]
  const blocks: Block[] = []
  let across: Piece[] = []
  for (const band of bandsOf(downward, gutter)) {
    if (!band.parted) {
      across.push(...band.pieces)
      continue
    }
    if (across.length > 0) blocks.push(...readingOrder(across, MAX_DEPTH))
    across = []
    blocks.push(
      ...readingOrder(
        band.pieces.filter((piece) => piece.right <= gutter + HALF_GUTTER),
        depth + 1,
      ),
    )
    blocks.push(
      ...readingOrder(
        band.pieces.filter((piece) => piece.right > gutter + HALF_GUTTER),
        depth + 1,
      ),
    )
  }
  if (across.length > 0) blocks.push(...readingOrder(across, MAX_DEPTH))
  return blocks
}

/** Pieces on one line joined, from left to right. */
function linesOf(downward: readonly Piece[]): Block {
  const rows: Piece[][] = []
  for (const piece of downward) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - piece.y) < 0.4 * Math.max(first.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => {
    const sorted = row.sort((one, other) => one.left - other.left)
    return {
      text: sorted.map(({ text }) => text).join(' '),
      left: sorted[0]?.left ?? 0,
      right: sorted.reduce((most, { right }) => Math.max(most, right), 0),
      y: sorted[0]?.y ?? 0,
      size: sorted.reduce((most, { size }) => Math.max(most, size), 0),
    }
  })
}

/** The place with the most pieces beside it in columns; null where there are none. */
function findGutter(downward: readonly Piece[]): number | null {
  const least = downward.reduce((edge, { left }) => Math.min(edge, left), Number.POSITIVE_INFINITY)
  const most = downward.reduce((edge, { right }) => Math.max(edge, right), 0)
  let best = 0
  let first: number | null = null
  let last = 0
  for (let x = Math.ceil(least) + 2 * HALF_GUTTER; x < most; x += HALF_GUTTER) {
    const beside = bandsOf(downward, x).reduce((sum, { pieces, parted }) => sum + (parted ? pieces.length : 0), 0)
    if (beside > best) {
      best = beside
      first = x
      last = x
    } else if (beside === best && first !== null && x - last <= HALF_GUTTER) last = x
  }
  return first === null ? null : (first + last) / 2
}

interface Band {
  readonly pieces: readonly Piece[]
  /** Columns stand on both sides. */
  readonly parted: boolean
}

/** The page from top to bottom: what stands across `x`, and what stands beside it. */
function bandsOf(downward: readonly Piece[], x: number): readonly Band[] {
  const bands: Band[] = []
  let beside: Piece[] = []
  const close = () => {
    if (beside.length > 0) bands.push({ pieces: beside, parted: isParted(beside, x) })
    beside = []
  }
  for (const piece of downward) {
    if (piece.left < x - HALF_GUTTER && piece.right > x + HALF_GUTTER) {
      close()
      bands.push({ pieces: [piece], parted: false })
    } else beside.push(piece)
  }
  close()
  return bands
}

function isParted(pieces: readonly Piece[], x: number): boolean {
  const left = linesOf(pieces.filter((piece) => piece.right <= x + HALF_GUTTER))
  const right = linesOf(pieces.filter((piece) => piece.right > x + HALF_GUTTER))
  if (left.length < LEAST_LINES || right.length < LEAST_LINES || !isWide(left) || !isWide(right)) return false
  const [leftTop = 0, rightTop = 0] = [left[0]?.y, right[0]?.y]
  const [leftEnd = 0, rightEnd = 0] = [left.at(-1)?.y, right.at(-1)?.y]
  const shared = Math.min(leftTop, rightTop) - Math.max(leftEnd, rightEnd)
  return shared > 0.5 * Math.min(leftTop - leftEnd, rightTop - rightEnd)
}

function isWide(lines: Block): boolean {
  const widths = lines.map(({ left, right, size }) => (right - left) / size).sort((one, other) => one - other)
  return (widths[widths.length >> 1] ?? 0) >= LEAST_WIDTH
}
