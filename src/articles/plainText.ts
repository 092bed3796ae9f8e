import type { Draft } from './draft.ts'
import { frontMatter } from './frontMatter.ts'

/** Longer first lines are paragraphs. */
const MAX_TITLE_LINE = 150

/** A text file: a short first line without a full stop, with a blank line after it, is its title. */
export function readPlainText(text: string): Draft {
  const { fields, end } = frontMatter(text)
  const line = /\s*(\S[^\r\n]*)\r?\n[ \t]*\r?\n/y
  line.lastIndex = end
  const title = line.exec(text)?.[1]?.trim() ?? ''
  const isTitle =
    title !== '' &&
    title.length <= MAX_TITLE_LINE &&
    !/[.:;,…]$/.test(title) &&
    text.slice(line.lastIndex).trim() !== ''
  return {
    text,
    body: { start: isTitle ? line.lastIndex : end, end: text.length },
    fields,
    title: isTitle ? title : null,
  }
}
