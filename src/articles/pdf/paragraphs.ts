import type { Block } from './columns.ts'
import { joinLines, wordsOf } from './hyphens.ts'
import type { Piece } from './pieces.ts'

export interface Paragraph {
  readonly text: string
  /** Of its type. */
  readonly size: number
  /** The page that it begins on, and where in it each further page begins. */
  readonly page: number
  readonly turns: readonly { readonly page: number; readonly at: number }[]
}

interface Line extends Piece {
  readonly page: number
  /** The edges of its column. */
  readonly column: { readonly left: number; readonly right: number }
  /** From the line before it in its column; null for the first. */
  readonly drop: number | null
}

/** How far in a paragraph's first line stands, in widths of an em. */
const INDENT = 0.6

/** How much more than the usual distance between lines parts paragraphs, and how much other type is other text. */
const LOOSE = 1.25
const OTHER_TYPE = 0.06

/** What ends a sentence, marks that close after it included. */
const ENDED = /[.!?…:;][\s»”"’')\]]*$/

/**
 * The lines of all pages as paragraphs. One goes on over the end of its column or page where its sentence does, or a
 * quotation in it. Hyphens that only divide a word at a line's end are taken out.
 */
export function paragraphsOf(pages: readonly (readonly Block[])[]): readonly Paragraph[] {
  const lines = hyphened(pages.flatMap((blocks, index) => blocks.flatMap((block) => linesOf(block, index + 1))))
  const words = wordsOf(lines.map(({ text }) => text.replace(/[\p{L}\p{N}]+[-\u00ad\u2010]$/u, '')))
  const pitch = usualPitch(lines)
  const paragraphs: Paragraph[] = []
  let last: Line | null = null
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (last && open && goesOn(open.text, last, line, pitch)) {
      const joined = joinLines(open.text, line.text, words)
      const turn = line.page === last.page ? [] : [{ page: line.page, at: joined.length - line.text.length }]
      paragraphs[paragraphs.length - 1] = { ...open, text: joined, turns: [...open.turns, ...turn] }
    } else paragraphs.push({ text: line.text, size: line.size, page: line.page, turns: [] })
    last = line
  }
  return paragraphs
}

function linesOf(block: Block, page: number): readonly Line[] {
  const column = {
    left: block.reduce((edge, { left }) => Math.min(edge, left), Number.POSITIVE_INFINITY),
    right: block.reduce((edge, { right }) => Math.max(edge, right), 0),
  }
  return block.map((piece, index) => {
    const above = block[index - 1]
    return { ...piece, page, column, drop: above ? above.y - piece.y : null }
  })
}

/** Where soft hyphens stand within lines too, they are what the file has for hyphens, and say nothing at a line's end. */
function hyphened(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => /\u00ad./.test(text))) return lines
  return lines.map((line) => ({ ...line, text: line.text.replaceAll('\u00ad', '-') }))
}

/** The middle distance between two lines of a column, in widths of an em. */
function usualPitch(lines: readonly Line[]): number {
  const drops = lines
    .flatMap(({ drop, size }) => (drop === null ? [] : [drop / size]))
    .sort((one, other) => one - other)
  return drops[(drops.length - 1) >> 1] ?? 1.2
}

function goesOn(text: string, last: Line, line: Line, pitch: number): boolean {
  if (Math.abs(last.size - line.size) > OTHER_TYPE * last.size) return false
  const ended = ENDED.test(text)
  // Over the end of a column or a page, a sentence or a quotation under way goes on.
  if (line.drop === null) return !ended || isOpen(text)
  if (line.drop > LOOSE * pitch * line.size) return false
  // A first word that had room on the line before was not put there.
  if (ended && fitsAfter(last, line)) return false
  return !isIndented(line) || (isIndented(last) && !ended)
}

const isIndented = ({ left, column, size }: Line): boolean => left - column.left > INDENT * size

function fitsAfter(last: Line, line: Line): boolean {
  const [word = ''] = line.text.split(' ', 1)
  const letter = (line.right - line.left) / line.text.length
  return last.column.right - last.right > (word.length + 1) * letter
}

/** Whether more guillemets or curly marks have opened than closed. */
function isOpen(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0
  return count(/[«“]/g) > count(/[»”]/g)
}
