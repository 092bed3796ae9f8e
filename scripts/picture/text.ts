import { seen } from '../../test/discord/markdown.ts'

/** A stretch of a line in one look. */
export interface Run {
  readonly text: string
  readonly bold: boolean
}

/** A line of a text as Discord sets it. */
export interface Line {
  readonly runs: readonly Run[]
  readonly size: number
  readonly dim: boolean
  /** A bar at its side: a block quote. */
  readonly bar: boolean
  readonly bullet: boolean
}

/** Sets Discord's markdown to lines of a width. */
export function setLines(content: string, width: number): readonly Line[] {
  const { text, marks } = seen(content)
  const lines: Line[] = []
  let start = 0
  for (const paragraph of text.split('\n')) {
    const end = start + paragraph.length
    const is = (kind: string) => marks.some((mark) => mark.kind === kind && mark.start <= start && mark.end >= end)
    const heading = is('heading')
    const bold = marks.filter(({ kind }) => kind === 'bold')
    const [size, dim, bar] = [heading ? 17 : is('subtext') ? 12 : 14.5, is('subtext'), is('quote')]
    const isBold = (at: number) => heading || bold.some((mark) => mark.start <= at && at < mark.end)
    const words = [...paragraph.matchAll(/[^ ]+ ?| /g)].map(({ 0: word, index }) => runs(word, start + index, isBold))
    const bullet = is('list')
    const room = width - (bar ? 14 : 0) - (bullet ? 18 : 0)
    wrapped(words, size, room).forEach((line, index) => {
      lines.push({ runs: line, size, dim, bar, bullet: bullet && index === 0 })
    })
    start = end + 1
  }
  return lines
}

/** A word cut where its look changes: a quotation's words begin in bold right after its mark. */
function runs(word: string, start: number, isBold: (at: number) => boolean): readonly Run[] {
  const cut: Run[] = []
  let from = 0
  for (let at = 1; at <= word.length; at++)
    if (at === word.length || isBold(start + at) !== isBold(start + from)) {
      cut.push({ text: word.slice(from, at), bold: isBold(start + from) })
      from = at
    }
  return cut
}

/** Lines break between words alone. */
function wrapped(words: readonly (readonly Run[])[], size: number, room: number): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  let used = 0
  for (const word of words) {
    const width = widthOf(word, size)
    if (used > 0 && used + width > room) {
      lines.push([])
      used = 0
    }
    lines.at(-1)?.push(...word)
    used += width
  }
  return lines
}

/** Advance widths of a usual sans-serif (Arial) in thousandths of its size; what is not listed is as wide as an "n". */
const WIDTHS: Readonly<Record<string, number>> = {
  ...of(222, 'ijl|’‘'),
  ...of(278, " .,:;!/\\[]()ft'I\u00a0\u202f"),
  ...of(333, 'r-“”()…'),
  ...of(500, 'cksvxyzJç'),
  ...of(667, 'ABEKPSVXYÀÉÈ'),
  ...of(722, 'CDHNRUwÇ'),
  ...of(778, 'GOQ'),
  ...of(833, 'mM'),
  ...of(944, 'W—'),
}

function of(width: number, characters: string): Record<string, number> {
  return Object.fromEntries([...characters].map((character) => [character, width]))
}

/** How wide runs are drawn; the image stretches its text to that, whatever the font. */
export const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, { text, bold }) => sum + plainWidth(text) * (size / 1000) * (bold ? 1.1 : 1.04), 0)

const plainWidth = (text: string): number => [...text].reduce((sum, character) => sum + (WIDTHS[character] ?? 556), 0)
