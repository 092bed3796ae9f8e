import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { LanguageCode, Question } from '../../model.ts'

// A button remembers nothing here: the question it goes on with is written into ids, so it works after a restart and for
// as long as Discord keeps the message. An id holds 100 characters of any script, and a question may have 1,000: packed,
// and written in 16,384 different characters (fourteen bits each), most of those fit into the ids of one row.

/** A question as it is asked again, and the language of the message that asks it. */
export interface Asked extends Question {
  readonly language: LanguageCode
}

/** The ideographs from here on are all assigned, none combines, and none is the half of a pair. */
const FIRST = 0x4e00
const BITS = 14

/** The question in as few characters as may be. */
export function pack({ language, command, options }: Asked): string {
  const bytes = deflateRawSync(JSON.stringify([language, command, options]), { level: 9 })
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    if (bits < BITS) continue
    bits -= BITS
    text += String.fromCharCode(FIRST + (held >> bits))
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + String.fromCharCode(FIRST + (held << (BITS - bits))) : text
}

/** The question again; null for what is none. */
export function unpack(text: string): Asked | null {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (let at = 0; at < text.length; at++) {
    const value = text.charCodeAt(at) - FIRST
    if (value < 0 || value >= 1 << BITS) return null
    held = (held << BITS) | value
    for (bits += BITS; bits >= 8; bits -= 8) bytes.push((held >> (bits - 8)) & 0xff)
    held &= (1 << bits) - 1
  }
  const read = parse(Uint8Array.from(bytes))
  if (!Array.isArray(read)) return null
  const [language, command, options] = read
  if ((language !== 'fr' && language !== 'en') || typeof command !== 'string' || !isOptions(options)) return null
  return { language, command, options }
}

/** More than any question packs: what unfolds to more is no id of ours. */
const MOST = 20_000

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(inflateRawSync(bytes, { maxOutputLength: MOST }).toString())
  } catch {
    return null
  }
}

const isOptions = (value: unknown): value is Question['options'] =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((option) => ['string', 'number', 'boolean'].includes(typeof option))
