/** A stretch of text and how it is to look. */
export interface Run {
  readonly text: string
  /** Applied to each piece of the stretch that stands on one line. */
  readonly style?: (text: string) => string
}

/** A blank that a line may break at, which a no-break space is not. */
const PIECES = / +|\n|[^ \n]+/g

/**
 * Sets text to lines of at most `width` columns, each after `indent`. Words are left whole, even one longer than a line
 * (the terminal breaks those itself, and an address stays clickable). Wide characters count as one column.
 */
export function wrap(runs: readonly Run[], width: number, indent: string): string {
  const room = Math.max(1, width - columns(indent))
  const lines: string[] = []
  let line: Run[] = []
  let used = 0
  let word: Run[] = []
  let blank: Run | null = null

  const endLine = () => {
    lines.push(`${indent}${styled(line)}`.trimEnd())
    line = []
    used = 0
    blank = null
  }
  const placeWord = () => {
    const length = word.reduce((sum, { text }) => sum + columns(text), 0)
    if (length === 0) return
    if (used > 0 && used + columns(blank?.text ?? '') + length > room) endLine()
    if (blank && used > 0) {
      line.push(blank)
      used += columns(blank.text)
    }
    line.push(...word)
    used += length
    word = []
    blank = null
  }

  for (const { text, style } of runs)
    for (const [piece] of text.matchAll(PIECES)) {
      const run: Run = { text: piece, ...(style && { style }) }
      if (piece === '\n') {
        placeWord()
        endLine()
      } else if (piece.startsWith(' ')) {
        placeWord()
        blank = run
      } else word.push(run)
    }
  placeWord()
  endLine()
  return lines.join('\n')
}

/** The pieces of one line, neighbours of one style styled together. */
function styled(line: readonly Run[]): string {
  const joined: Run[] = []
  for (const run of line) {
    const last = joined.at(-1)
    if (last && last.style === run.style) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined.map(({ text, style }) => (style ? style(text) : text)).join('')
}

function columns(text: string): number {
  let count = 0
  for (const character of text) if (!/^\p{M}$/u.test(character)) count++
  return count
}
