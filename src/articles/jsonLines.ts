import { z } from 'zod'
import { decode, refuseOtherFormats } from './decode.ts'
import { type Draft, Unreadable } from './draft.ts'
import { MAX_LINE } from './limits.ts'

const record = z.looseObject({ text: z.string() })

/** A line of a file, or why it cannot be read. */
export type Line = { readonly number: number } & ({ readonly draft: Draft } | { readonly reason: string })

/**
 * One article an object a line, streamed: a file may be far larger than memory, a line may not. Blank lines are passed over.
 *
 * @throws Unreadable if the stream is no text at all; whatever the stream itself throws.
 */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  for await (const { number, bytes } of lines(stream)) {
    try {
      if (bytes === null) throw new Unreadable(`is longer than ${MAX_LINE} bytes`)
      const draft = readLine(decode(bytes))
      if (draft) yield { number, draft }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield { number, reason: error.message }
    }
  }
}

function readLine(line: string): Draft | null {
  const json = line.trim()
  if (json === '') return null
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Unreadable(`is not JSON: ${error.message.replace(/ in JSON at position (\d+).*/s, columnOf)}`)
  }
  const result = record.safeParse(value)
  if (!result.success) throw new Unreadable(complaint(value))
  const { text, ...fields } = result.data
  return { text, body: { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length }, fields, title: null }
}

/** The engine counts lines within the one line it was given. */
function columnOf(_: string, position: string): string {
  return ` at column ${Number(position) + 1}`
}

function complaint(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'is not a JSON object: {"id": …, "text": …}'
  if (!('text' in value)) return 'has no "text"'
  return '"text" must be text'
}

/** Splits bytes at line feeds only (JSON may hold U+2028); `bytes` is null for a line over the limit. */
async function* lines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ readonly number: number; readonly bytes: Uint8Array | null }> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const line = () => ({ number, bytes: length > MAX_LINE ? null : Buffer.concat(parts) })
  let first = true
  for await (const chunk of stream) {
    if (first) refuseOtherFormats(chunk)
    let rest = first && isMarked(chunk) ? chunk.subarray(3) : chunk
    first = false
    for (let at = rest.indexOf(0x0a); ; at = rest.indexOf(0x0a)) {
      const part = at < 0 ? rest : rest.subarray(0, at)
      length += part.length
      if (length <= MAX_LINE) parts.push(part)
      if (at < 0) break
      yield line()
      rest = rest.subarray(at + 1)
      number++
      parts = []
      length = 0
    }
  }
  yield line()
}

function isMarked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}
