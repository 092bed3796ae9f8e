/** A run of text on one line of a page, with nothing but word spaces in it. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the baseline, from the foot of the page. */
  readonly y: number
  /** Of the type. */
  readonly size: number
}

/** What pdf.js tells of a run of text: https://github.com/mozilla/pdf.js, `TextItem`. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** In widths of an em: less is no space, more is a new piece (another column, or the next cell of a table). */
const SPACE = 0.12
const APART = 1.1

/**
 * The runs of a page joined to pieces as far as they stand on one line, in the order of the file. Slanted and upright
 * text, a stamp or a note in the margin, is left out.
 */
export function piecesOf(items: readonly TextItem[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (const { str, transform, width } of items) {
    const [a = 0, b = 0, , d = 0, left = 0, y = 0] = transform
    const size = Math.abs(d)
    if (str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a) / 10) continue
    const last = pieces.at(-1)
    const here = { text: str, left, right: left + width, y, size }
    if (last && isInitialOf(last, here)) pieces[pieces.length - 1] = { ...here, text: `${last.text.trim()}${str}` }
    else if (last && follows(last, here)) {
      const gap = here.left - last.right
      const blank = gap > SPACE * Math.min(last.size, size) && !/\s$/.test(last.text) && !/^\s/.test(str)
      pieces[pieces.length - 1] = {
        text: `${last.text}${blank ? ' ' : ''}${str}`,
        left: last.left,
        right: Math.max(last.right, here.right),
        // Raised figures and letters take the line they stand in.
        y: size < last.size ? last.y : y,
        size: Math.max(last.size, size),
      }
    } else pieces.push(here)
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/[ \t\r\n]+/g, ' ').trim() }))
}

/** How much larger than its text an initial is that stands over several lines. */
const INITIAL = 1.8

/** A large first letter, and beside its head the line that goes on from it. */
function isInitialOf(letter: Piece, line: Piece): boolean {
  const gap = line.left - letter.right
  return (
    letter.size > INITIAL * line.size &&
    /^[«“"]?\s?\p{Lu}[’']?$/u.test(letter.text.trim()) &&
    line.y > letter.y &&
    line.y < letter.y + letter.size &&
    gap > -0.5 * line.size &&
    gap < 2 * line.size
  )
}

function follows(last: Piece, next: Piece): boolean {
  const size = Math.max(last.size, next.size)
  const gap = next.left - last.right
  return Math.abs(last.y - next.y) < 0.5 * size && gap > -0.5 * size && gap < APART * Math.min(last.size, next.size)
}
