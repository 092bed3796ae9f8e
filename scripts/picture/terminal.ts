import { join } from 'node:path'
import { commands } from '../../commands/index.ts'
import { openLibrary } from '../../src/library.ts'
import { root } from '../../src/program.ts'
import { terminalReply } from '../../src/replies/terminal.ts'
import { Conversation } from '../../src/terminal/conversation.ts'
import { safe } from './svg.ts'

const QUESTION = '/qui a dit que tout le monde était vivant après la crue ?'

const COLUMNS = 84
const CELL = { width: 8.4, height: 20 }
const MARGIN = 20

/** A stretch of a line in one look. */
interface Piece {
  readonly text: string
  readonly codes: ReadonlySet<number>
}

/** The look of each SGR code that the terminal's answers use (ECMA-48, section 8.3.117). */
const LOOKS: Readonly<Record<number, string>> = {
  1: 'font-weight="bold"',
  2: 'fill="#8b949e"',
  4: 'text-decoration="underline"',
  36: 'fill="#56d4dd"',
}

/** What ends a look: the code that switches it off. */
const ENDS: Readonly<Record<number, readonly number[]>> = { 22: [1, 2], 24: [4], 39: [36] }

/** A question put to the sample articles by the program itself, its answer as the terminal shows it. */
export async function terminalPicture(): Promise<string> {
  const { library } = await openLibrary([join(root, 'content')])
  const reply = await new Conversation(commands, library, 'fr').say(QUESTION)
  if (reply.kind !== 'answer' || reply.answer.kind !== 'passages') throw new Error(`${QUESTION} has no answer to show`)
  const [best] = reply.answer.results
  const answer = { ...reply.answer, results: [best] as const }
  const shown = terminalReply(answer, { language: 'fr', width: COLUMNS, colour: true })
  return svg([`> ${QUESTION}`, '', ...shown.split('\n')])
}

function svg(lines: readonly string[]): string {
  const width = COLUMNS * CELL.width + 2 * MARGIN
  const height = lines.length * CELL.height + 2 * MARGIN
  const codes = new Set<number>()
  const drawn = lines.map((line, index) => textLine(pieces(line, codes), MARGIN + (index + 0.75) * CELL.height))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${safe(`${QUESTION} — Verbatim`)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, Menlo, Consolas, \'DejaVu Sans Mono\', monospace" font-size="14" fill="#e6edf3">',
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Takes a line apart where its look changes; `codes` carries the look on to the next line. */
function pieces(line: string, codes: Set<number>): readonly Piece[] {
  const parts: Piece[] = []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the terminal's colours are control characters
  for (const [, text = '', code] of line.matchAll(/([^\u001b]*)(?:\u001b\[(\d+)m)?/g)) {
    if (text !== '') parts.push({ text, codes: new Set(codes) })
    if (code === undefined) continue
    const ended = ENDS[Number(code)]
    if (ended) for (const end of ended) codes.delete(end)
    else codes.add(Number(code))
  }
  return parts
}

function textLine(parts: readonly Piece[], y: number): string {
  if (parts.length === 0) return ''
  let column = 0
  const spans = parts.map(({ text, codes }) => {
    const look = [...codes].map((code) => LOOKS[code] ?? '').join(' ')
    const x = MARGIN + column * CELL.width
    column += text.length
    return `<tspan x="${x.toFixed(1)}"${look === '' ? '' : ` ${look}`}>${safe(text)}</tspan>`
  })
  return `<text y="${y}" xml:space="preserve">${spans.join('')}</text>`
}
