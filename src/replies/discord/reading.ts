import type { APITextDisplayComponent } from 'discord-api-types/v10'
import { blockQuote, text } from './components.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { wordEnd } from './shorten.ts'

// A text longer than a message is read page by page. Every page is a stretch of it, none left out, none twice.

/** A stretch of text. */
export interface Piece {
  readonly text: string
  /** In bold. */
  readonly marked?: boolean
  /** Begins a paragraph. */
  readonly opens?: boolean
}

/** Characters of a page; escaped, they may be twice as many. */
const LENGTH = 1200
const BETWEEN = '\n\n'

/** The most that `pageText` takes. */
export const PAGE_TEXT_ROOM = 2 * LENGTH + 200

/** Cuts text into pages, between words where it can; blank text is one page that holds nothing. */
export function textPages(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const pages: Piece[][] = []
  let page: Piece[] = []
  let length = 0
  for (const piece of pieces.flatMap(inParts)) {
    const size = piece.text.length + BETWEEN.length
    if (length > 0 && length + size > LENGTH) {
      pages.push(page)
      page = []
      length = 0
    }
    page.push(piece)
    length += size
  }
  const filled = [...pages, page].filter((page) => page.some(({ text }) => text.trim()))
  return filled.length > 0 ? filled : [[]]
}

/** A page as a block quote; none for one that holds nothing. */
export function quotedPage(page: readonly Piece[]): readonly APITextDisplayComponent[] {
  const shown = pageText(page)
  return shown ? [text(blockQuote(shown))] : []
}

/** A page as Discord shows it. */
export const pageText = (page: readonly Piece[]): string =>
  page
    .map(({ text, marked, opens }) => {
      const shown = escapeMarkdown(text)
      return `${opens ? BETWEEN : ''}${marked && shown.trim() ? `**${shown}**` : shown}`
    })
    .join('')
    .trim()

function inParts(piece: Piece): readonly Piece[] {
  const parts: Piece[] = []
  const most = LENGTH - BETWEEN.length
  let { text } = piece
  while (text.length > most) {
    const end = wordEnd(text, most)
    parts.push({ ...piece, text: text.slice(0, end), opens: parts.length === 0 && piece.opens === true })
    text = text.slice(end)
  }
  return [...parts, { ...piece, text, opens: parts.length === 0 && piece.opens === true }]
}
