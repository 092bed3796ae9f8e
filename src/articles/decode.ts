import { Unreadable } from './draft.ts'

// What other programs begin their files with; the text after "is" completes "this file is …".
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ['fffe0000', 'UTF-32 text: save it as UTF-8'],
  ['0000feff', 'UTF-32 text: save it as UTF-8'],
  ['25504446', 'a PDF: name it .pdf'],
  ['504b0304', 'a ZIP archive: name it .docx if it is a Word document, else save its text as .txt or .md'],
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
  return decodeUtf8(bytes) ?? refuse(bytes, 'it is likely Windows-1252 or Latin-1: save it as UTF-8')
}

/**
 * The bytes as text in whichever of UTF-8, UTF-16 and Windows-1252 they are, byte-order mark kept. A declared encoding
 * is tried where the bytes are no UTF-8, as pages are that say one and are the other.
 *
 * @param declared a name out of https://encoding.spec.whatwg.org/, as a page or a server gives it.
 * @throws Unreadable if they are none of these, or of another kind than text.
 */
export function decodeAny(bytes: Uint8Array, declared: string | null = null): string {
  const wide = utf16Of(bytes)
  if (wide === null) refuseBinary(bytes)
  else return decodeAs(wide, bytes) ?? refuse16(bytes)
  const text = decodeUtf8(bytes) ?? (declared === null ? null : decodeAs(declared, bytes))
  if (text !== null) return text
  // Sound accented letters outnumber the bytes that are none: UTF-8 with a fault, which would come out as "Ã©".
  const loose = new TextDecoder().decode(bytes)
  const faults = loose.split('\uFFFD').length - 1
  if ((loose.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0) > faults) return refuse(bytes, 'the rest of the file is: mend it')
  const latin = new TextDecoder('windows-1252').decode(bytes)
  // Five bytes stand for nothing in Windows-1252; https://encoding.spec.whatwg.org/ gives them as control characters.
  if (/[\x81\x8d\x8f\x90\x9d]/.test(latin)) return refuse(bytes, 'nor is it Windows-1252: save it as UTF-8')
  return latin
}

/** @throws Unreadable if the bytes are of another kind than UTF-8 text. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (utf16Of(bytes) !== null) throw new Unreadable('is UTF-16 text: save it as UTF-8')
  refuseBinary(bytes)
}

const decodeUtf8 = (bytes: Uint8Array): string | null => decodeAs('utf-8', bytes)

/** Null where the bytes are not of this encoding, or there is none of this name. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

function refuse(bytes: Uint8Array, hint: string): never {
  const at = firstInvalidByte(bytes)
  const line = bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1)
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  throw new Unreadable(`is not UTF-8 (byte 0x${byte}); ${hint}`, line)
}

function refuse16(bytes: Uint8Array): never {
  throw new Unreadable(
    `is UTF-16 text ${bytes.length % 2 === 1 ? 'cut within a character' : 'with a fault'}: save it as UTF-8`,
  )
}

/** UTF-16 by its byte-order mark, or because every other byte is zero, as in text of Western letters; else null. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes
  // FF FE 00 00 begins UTF-32.
  if (first === 0xff && second === 0xfe && !(third === 0 && fourth === 0)) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, SAMPLE)
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) <= sample.length / 4 || Math.min(even, odd) >= sample.length / 50) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** Bytes that tell what a file is. */
const SAMPLE = 4096

function refuseBinary(bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const signature = SIGNATURES.find(([prefix]) => start.startsWith(prefix))
  if (signature) throw new Unreadable(`is ${signature[1]}`)
  const sample = bytes.subarray(0, SAMPLE)
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b).length
  if (sample.includes(0) || controls > sample.length / 10) throw new Unreadable('is a binary file, not text')
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
