/** A message as it reads: what only Discord shows otherwise is gone, and block quotes stand in quotation marks. */
export interface Message {
  readonly text: string
  /** Where each code unit of `text` stands in the message as given; one more for its end. */
  readonly origins: readonly number[]
}

/** Mentions, emoji and times of Discord (https://discord.com/developers/docs/reference#message-formatting), addresses. */
const NOISE = /<(?:[@#/:at][^<>\s]{0,120}|https?:[^<>\s]{0,2000})>|https?:\/\/[^\s<>]+/g
const MARKDOWN = /[*~|`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu
const QUOTED_LINE = /^\s{0,3}>(?:>>)?\s?/
const MARKS = /["«“„]/

/** Reads a message, or any text that somebody pasted. */
export function readMessage(given: string): Message {
  const pieces: [text: string, origin: number][] = []
  let quoting: 'no' | 'line' | 'rest' = 'no'
  const lines = given.split('\n')
  let start = 0
  for (const [at, line] of lines.entries()) {
    const sign = QUOTED_LINE.exec(line)?.[0] ?? ''
    const quotes = quoting === 'rest' || sign !== ''
    if (!quotes && quoting === 'line') {
      pieces.push(['»', start])
      quoting = 'no'
    }
    // Lines of one block quote are one paragraph, or they would be so many quotations.
    if (at > 0) pieces.push([quoting === 'no' ? '\n' : ' ', start - 1])
    if (quotes && quoting === 'no') {
      const block = blockFrom(lines, at)
      if (!MARKS.test(block)) {
        pieces.push(['«', start])
        quoting = sign.includes('>>>') ? 'rest' : 'line'
      }
    }
    pieces.push([line.slice(sign.length), start + sign.length])
    start += line.length + 1
  }
  if (quoting !== 'no') pieces.push(['»', given.length])
  return joined(pieces, given.length)
}

/** The lines of the block quote that begins here. */
function blockFrom(lines: readonly string[], at: number): string {
  if (lines[at]?.includes('>>>')) return lines.slice(at).join('\n')
  const end = lines.findIndex((line, index) => index > at && !QUOTED_LINE.test(line))
  return lines.slice(at, end < 0 ? undefined : end).join('\n')
}

function joined(pieces: readonly (readonly [text: string, origin: number])[], end: number): Message {
  const origins: number[] = []
  let text = ''
  for (const [piece, origin] of pieces) {
    let from = 0
    const gaps = [...piece.matchAll(NOISE), ...piece.matchAll(MARKDOWN)].sort((a, b) => a.index - b.index)
    const keep = (to: number) => {
      for (let i = from; i < to; i++) origins.push(origin + i)
      text += piece.slice(from, to)
    }
    for (const { 0: gap, index } of gaps) {
      if (index < from) continue
      keep(index)
      from = index + gap.length
    }
    keep(piece.length)
  }
  return { text, origins: [...origins, end] }
}
