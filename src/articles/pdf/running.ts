import type { Piece } from './pieces.ts'

/** The share of a page's height, at its top and foot, where running heads and page numbers stand. */
const MARGIN = 0.12

/** "12", "– 12 –", "Page 12", "12/40", "p. 12 sur 40". */
const NUMBER = /^\W{0,3}(?:p(?:age|\.)?\s{0,2})?\d{1,4}(?:\s{0,2}(?:\/|sur|of)\s{0,2}\d{1,4})?\W{0,3}$/i

export interface PageOfPieces {
  readonly pieces: readonly Piece[]
  readonly height: number
}

/** Leaves out page numbers, and what stands at the top or foot of several pages alike but for its figures. */
export function withoutRunning(pages: readonly PageOfPieces[]): readonly (readonly Piece[])[] {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.pieces.filter((piece) => inMargin(piece, page)).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map((page) =>
    page.pieces.filter(
      (piece) => !inMargin(piece, page) || !(NUMBER.test(piece.text) || (counts.get(keyOf(piece)) ?? 0) > 1),
    ),
  )
}

const inMargin = ({ y }: Piece, { height }: PageOfPieces): boolean => y < MARGIN * height || y > (1 - MARGIN) * height

/** With its type: a headline may say what the running heads repeat. */
const keyOf = ({ text, size }: Piece): string => `${Math.round(size)} ${text.replace(/\d+/g, '0')}`
