import { printable } from '../printable.ts'

// Discord's markdown shows a punctuation mark after a backslash as that mark and nothing else, wherever it stands. So a
// backslash before each mark that could begin something leaves what is read as it was, and copies as it was, which the
// zero-width characters that discord.js puts into mentions do not.

/** Emphasis, spoilers, code, links, mentions, custom emoji, timestamps, headings, block quotes. */
const ANYWHERE = /[\\*_~`|<>[\]#@]/g
/** Emoji by name and bare addresses: ":fire:", "https://…". Before a blank it can begin nothing. */
const COLON = /:(?!\s)/g
/** Bulleted and numbered lists, and small print ("-# "). */
const LINE_START = /^([^\S\n]*)(?:([-+])|(\d+)([.)]))/gm

/** Words from outside as Discord shows them unchanged, and as nothing but words. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_, indent: string, bullet?: string, number = '', mark = '') =>
      bullet ? `${indent}\\${bullet}` : `${indent}${number}\\${mark}`,
    )
}
