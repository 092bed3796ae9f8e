// What a person sees of a text in Discord: its rules for markdown, as far as words from outside could set one off. From
// the patterns of Discord's own client (simple-markdown, with block rules only at the start of a line).

export interface Mark {
  readonly kind: string
  /** Into the visible text. */
  readonly start: number
  readonly end: number
}

export interface Seen {
  readonly text: string
  readonly marks: readonly Mark[]
}

interface Rule {
  readonly kind: string
  readonly pattern: RegExp
  /** Holds only where a line starts. */
  readonly block?: boolean
  /** What is seen, still to be read; null: nothing inside is read further. */
  readonly inside: (match: RegExpExecArray) => string | null
}

const RULES: readonly Rule[] = [
  { kind: 'escape', pattern: /\\([^0-9A-Za-z\s])/y, inside: () => null },
  { kind: 'heading', pattern: / *#{1,3}[^\S\n]+([^\n]+)/y, block: true, inside: ([, line = '']) => line },
  { kind: 'subtext', pattern: / *-# +([^\n]+)/y, block: true, inside: ([, line = '']) => line },
  { kind: 'quote', pattern: / *>>> ([\s\S]*)/y, block: true, inside: ([, rest = '']) => rest },
  { kind: 'quote', pattern: / *> ([^\n]*)/y, block: true, inside: ([, line = '']) => line },
  { kind: 'list', pattern: /[^\S\n]*(?:[*+-]|\d+[.)])[^\S\n]([^\n]*)/y, block: true, inside: ([, line = '']) => line },
  { kind: 'codeBlock', pattern: /```[\s\S]*?```/y, inside: () => null },
  { kind: 'code', pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y, inside: () => null },
  { kind: 'autolink', pattern: /<[a-z][a-z+.-]*:[^\s>]+>/iy, inside: () => null },
  { kind: 'mail', pattern: /<[^@\s>]+@[^\s>]+>/y, inside: () => null },
  { kind: 'phone', pattern: /<\+\d[\d -]+>/y, inside: () => null },
  {
    kind: 'link',
    pattern: /\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*<?[^\s)]+>?\s*\)/y,
    inside: ([, label = '']) => label,
  },
  { kind: 'url', pattern: /(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/y, inside: () => null },
  { kind: 'mention', pattern: /<(?:@[!&]?|#|\/[^\s:]+:|id:)[\w]+>|@everyone|@here/y, inside: () => null },
  { kind: 'emoji', pattern: /<a?:\w+:\d+>|:[\w+-]+:/y, inside: () => null },
  { kind: 'time', pattern: /<t:-?\d+(?::[tTdDfFR])?>/y, inside: () => null },
  { kind: 'bold', pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, inside: ([, words = '']) => words },
  { kind: 'underline', pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, inside: ([, words = '']) => words },
  {
    kind: 'italic',
    pattern: /\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/y,
    inside: ([, a, b]) => a ?? b ?? '',
  },
  { kind: 'strike', pattern: /~~([\s\S]+?)~~(?!_)/y, inside: ([, words = '']) => words },
  { kind: 'spoiler', pattern: /\|\|([\s\S]+?)\|\|/y, inside: ([, words = '']) => words },
]

/** Reads a message's text as Discord shows it. */
export function seen(content: string, lineStart = true): Seen {
  let text = ''
  const marks: Mark[] = []
  for (let at = 0; at < content.length; ) {
    const atLineStart = at === 0 ? lineStart : content[at - 1] === '\n'
    const found = firstRule(content, at, atLineStart)
    if (!found) {
      text += content[at++]
      continue
    }
    const { rule, match } = found
    at += match[0].length
    if (rule.kind === 'escape') {
      text += match[1]
      continue
    }
    const words = rule.inside(match)
    const inner = words === null ? { text: match[0], marks: [] } : seen(words, rule.block ?? false)
    marks.push({ kind: rule.kind, start: text.length, end: text.length + inner.text.length })
    for (const { kind, start, end } of inner.marks)
      marks.push({ kind, start: text.length + start, end: text.length + end })
    text += inner.text
  }
  return { text, marks }
}

function firstRule(content: string, at: number, atLineStart: boolean) {
  for (const rule of RULES) {
    if (rule.block && !atLineStart) continue
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(content)
    if (match) return { rule, match }
  }
  return null
}
