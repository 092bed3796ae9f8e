import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { Unreadable } from './draft.ts'
import { MAX_FRONT_MATTER } from './limits.ts'

interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>
  /** Where the rest of the file begins. */
  readonly end: number
}

/**
 * The YAML between two lines of three dashes at the start of a file; without it no fields, and the whole file is left.
 *
 * @throws Unreadable, with the line of the file, if it is not closed or is not YAML.
 */
export function frontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const opening = /---[ \t]*\r?\n/y
  opening.lastIndex = start
  if (!opening.test(text)) return { fields: {}, end: start }
  const closing = /^(?:---|\.\.\.)[ \t]*$/gm
  closing.lastIndex = opening.lastIndex
  const close = closing.exec(text.slice(0, opening.lastIndex + MAX_FRONT_MATTER))
  if (!close)
    throw new Unreadable(
      `opens a front matter with --- that no second --- closes within ${MAX_FRONT_MATTER} characters`,
      1,
    )
  const end = closing.lastIndex
  return { fields: parse(text.slice(opening.lastIndex, close.index)), end }
}

function parse(yaml: string): Record<string, unknown> {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false })
  const error = document.errors[0]
  if (error)
    throw new Unreadable(
      `has a front matter that is not YAML: ${error.message} (a value that holds a colon or begins with a mark must stand in quotation marks)`,
      lineCounter.linePos(error.pos[0]).line + 1,
    )
  const top = document.contents
  if (top === null) return {}
  if (!isMap(top)) throw new Unreadable('has a front matter without fields: write one "name: value" a line', 2)
  return Object.fromEntries(top.items.map(({ key, value }) => [printed(key), printed(value)]))
}

/** A value as it is printed, so that a date or a number keeps its precision; a list becomes an array. */
function printed(node: unknown): unknown {
  if (isScalar(node)) return node.value === null || typeof node.value === 'string' ? node.value : node.source
  if (isSeq<Node>(node)) return node.items.map(printed)
  return node === null ? null : {}
}
