import { Unreadable } from './draft.ts'

// What other programs begin their files with; the text after "is" completes "this file is …".
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['fffe0000', 'UTF-32 text: save it as UTF-8'],
  ['0000feff', 'UTF-32 text: save it as UTF-8'],
  ['fffe', 'UTF-16 text: save it as UTF-8'],
  ['feff', 'UTF-16 text: save it as UTF-8'],
  ['25504446', 'a PDF: save its text as .txt or .md'],
  ['504b0304', 'a ZIP archive (a .docx or .odt is one): save its text as .txt or .md'],
  ['d0cf11e0', 'an old Word document: save its text as .txt or .md'],
  ['7b5c727466', 'RTF: save its text as .txt or .md'],
  ['1f8b', 'compressed with gzip: unpack it, or name it .jsonl.gz if it holds JSON lines'],
]

/**
 * The bytes as text, byte-order mark kept, so that offsets are into the file as given.
 *
 * @throws Unreadable if they are not UTF-8 text, naming what they seem to be.
 */
export function decode(bytes: Uint8Array): string {
  refuseOtherFormats(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const at = firstInvalidByte(bytes)
    const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1)
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    throw new Unreadable(`is not UTF-8 (byte 0x${byte}); it is likely Windows-1252 or Latin-1: save it as UTF-8`, line)
  }
}

/** @throws Unreadable if the bytes are of another kind than UTF-8 text. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const signature = SIGNATURES.find(([prefix]) => start.startsWith(prefix))
  if (signature) throw new Unreadable(`is ${signature[1]}`)
  const zeros = [0, 0]
  let controls = 0
  const sample = bytes.subarray(0, 4096)
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++
  }
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) > sample.length / 4 && Math.min(even, odd) < sample.length / 50)
    throw new Unreadable('is UTF-16 text: save it as UTF-8')
  if (even + odd > 0 || controls > sample.length / 10) throw new Unreadable('is a binary file, not text')
}

/** The byte that is none of UTF-8: the end of the longest prefix that decodes, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1
    // As a stream, so that a character cut in two is no error.
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      valid = middle
    } catch {
      invalid = middle
    }
  }
  // A decoder complains at the byte after an accented letter of another encoding; the letter is meant.
  while (valid > 0 && (bytes[valid] ?? 0) < 0x80) valid--
  return valid
}
