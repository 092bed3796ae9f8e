import type { Span } from '../model.ts'
import { trim } from './paragraphs.ts'

/** A pair of quotation marks and the words between them. */
export interface QuotedSpan extends Span {
  /** Marks included. `start` and `end` are the words alone, white space at their edges left out. */
  readonly outer: Span
  /** How many other pairs stand around it. */
  readonly depth: number
  /** false: the paragraph ended first. */
  readonly closed: boolean
}

interface Open {
  readonly closers: string
  readonly at: number
  readonly width: number
}

const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"“',
  '„': '“”',
  '‹': '›',
  '‘': '’',
  '"': '"',
  '``': "''",
}
/** No text quotes a quotation in a quotation deeper than this; beyond it marks are left alone. */
const MAX_DEPTH = 6
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const SPACE = /\s/
const BEFORE_OPENING = /[\s([{«“„‹‘"'’\-–—:/…]/
/** Single marks that begin no quotation; doubled, they do ("..."). */
const NEVER_FIRST = /[.,;:!?)\]»”]/
const AFTER_CLOSING = /[\s)\]}»”›’"'.,;:!?…\-–—/]/

/**
 * Finds what stands between quotation marks in one paragraph, inner pairs included, in reading order.
 *
 * Straight marks are paired by the blanks around them, so that one mark too many spoils only its own paragraph. An
 * apostrophe, an inch or a foot is no mark. A pair never leaves its paragraph: a quotation over several paragraphs is
 * one span in each.
 */
export function findQuoted(text: string, paragraph: Span, continues = false): readonly QuotedSpan[] {
  const found: QuotedSpan[] = []
  const open: Open[] = []
  const singles = pairSingles(text, paragraph)
  const close = (at: number, width: number, closed: boolean): void => {
    const opening = open.pop()
    if (opening) add(opening, at, width, closed)
  }
  const push = (closers: string, at: number): void => {
    if (open.length < MAX_DEPTH) open.push({ closers, at, width: 1 })
  }
  const add = (opening: Open, at: number, width: number, closed: boolean): void => {
    const words = trim(text, { start: opening.at + opening.width, end: at })
    if (words) found.push({ ...words, outer: { start: opening.at, end: at + width }, depth: open.length, closed })
  }

  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = text.charAt(at)
    const top = open.at(-1)
    if (char === '"') {
      const side = sideOfStraight(text, paragraph, at, top?.closers.includes('"') ?? false)
      if (side === 'close') close(at, 1, true)
      else if (side === 'open') {
        if (top?.closers.includes('"')) dropOrEnd(at)
        push('"', at)
      }
    } else if (top?.closers.startsWith('”') && isDoubled(text, paragraph, at)) {
      close(at, 2, true)
      at++
    } else if (char === "'" || char === '‘' || char === '’') {
      const end = singles.get(at)
      if (end === 'close') {
        if (top?.closers === '’') close(at, 1, true)
      } else if (end === 'open') push('’', at)
    } else if (char === '«' || char === '‹' || char === '„') push(CLOSERS[char] ?? '', at)
    else if (char === '“') {
      if (top?.closers.startsWith('“')) close(at, 1, true)
      else if (top?.closers.startsWith('”') && !canOpen(text, paragraph, at)) close(at, 1, true)
      else push(CLOSERS[char] ?? '', at)
    } else if (char === '»' || char === '”' || char === '›') {
      const depth = open.findLastIndex((opening) => opening.closers.includes(char))
      if (depth >= 0) {
        while (open.length > depth + 1) open.pop()
        close(at, 1, true)
      } else if (found.length === 0 && continues && open.length === 0)
        add({ closers: char, at: paragraph.start, width: at === paragraph.start ? 1 : 0 }, at, 1, true)
      else if (char === '”' && canOpen(text, paragraph, at)) push('”', at)
    }
  }
  endUnclosed()
  return found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)

  /** A second opening mark where the first never closed: the first was a slip, unless the paragraph began with it. */
  function dropOrEnd(at: number): void {
    if (open[0]?.at === paragraph.start && open.length === 1) close(at, 0, false)
    else open.pop()
  }

  function endUnclosed(): void {
    const first = open[0]
    if (!first) return
    open.length = 0
    const inner = found.filter((span) => span.outer.start > first.at).length
    if (inner === 0 || first.at === paragraph.start) add(first, paragraph.end, 0, false)
    for (const [index, span] of found.entries())
      if (span.outer.start > first.at && inner > 0 && first.at !== paragraph.start)
        found[index] = { ...span, depth: Math.max(0, span.depth - 1) }
  }
}

/** Two single marks for a double one: “We make comics,’’ says Field. */
function isDoubled(text: string, paragraph: Span, at: number): boolean {
  const char = text.charAt(at)
  if ((char !== "'" && char !== '’') || text.charAt(at + 1) !== char || at === paragraph.start) return false
  const after = text.charAt(at + 2)
  return !SPACE.test(text.charAt(at - 1)) && (at + 2 >= paragraph.end || AFTER_CLOSING.test(after))
}

function canOpen(text: string, paragraph: Span, at: number): boolean {
  const next = text.charAt(at + 1)
  if (at + 1 >= paragraph.end || SPACE.test(next)) return false
  if (NEVER_FIRST.test(next) && text.charAt(at + 2) !== next) return false
  return at === paragraph.start || BEFORE_OPENING.test(text.charAt(at - 1))
}

function canClose(text: string, paragraph: Span, at: number): boolean {
  return (
    at > paragraph.start &&
    !SPACE.test(text.charAt(at - 1)) &&
    (at + 1 >= paragraph.end || AFTER_CLOSING.test(text.charAt(at + 1)))
  )
}

function sideOfStraight(text: string, paragraph: Span, at: number, isOpen: boolean): 'open' | 'close' | 'none' {
  const opens = canOpen(text, paragraph, at)
  const closes = canClose(text, paragraph, at)
  if (isOpen) return opens && !closes ? 'open' : 'close'
  if (closes && !opens) return 'none'
  return at + 1 < paragraph.end ? 'open' : 'none'
}

/**
 * Tells single marks from apostrophes: a mark opens before a letter and after a blank or another mark, and is one only
 * if a single mark that can close stands after it and no further single mark opens before that.
 */
function pairSingles(text: string, paragraph: Span): ReadonlyMap<number, 'open' | 'close'> {
  const sides = new Map<number, 'open' | 'close'>()
  let opening = -1
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const char = text.charAt(at)
    if (char !== "'" && char !== '‘' && char !== '’') continue
    const before = at > paragraph.start ? text.charAt(at - 1) : ' '
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' '
    if (char !== '’' && LETTER_OR_DIGIT.test(after) && BEFORE_OPENING.test(before) && !/\d/.test(after)) opening = at
    else if (
      char !== '‘' &&
      opening >= 0 &&
      !SPACE.test(before) &&
      !LETTER_OR_DIGIT.test(after) &&
      matches(text.charAt(opening), char)
    ) {
      // "the workers' rights": a plural in s owns what follows, unless the pair is all there is.
      sides.set(opening, 'open')
      sides.set(at, 'close')
      opening = -1
    }
  }
  return sides
}

function matches(opening: string, closing: string): boolean {
  return opening === '‘' ? closing === '’' : closing === "'"
}
