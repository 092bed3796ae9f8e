import lunr from 'lunr'
import { HASH_OF_NOTHING, hashOf, hashUnit, mixHash } from './hash.ts'
import { Scratch } from './units.ts'

/** The words of a value, until those of the next are cut. */
export class Words {
  readonly #scratch = new Scratch()
  /** The code units of all of them. */
  units: Uint16Array = new Uint16Array(0)
  count = 0
  /** Where in the units each word starts and ends, and its hash. */
  starts = new Uint32Array(256)
  ends = new Uint32Array(256)
  hashes = new Int32Array(256)

  /** Cuts a value into words exactly as `lunr.tokenizer` does, without a token and a regular expression for each. */
  cut(value: unknown): void {
    this.count = 0
    if (value === null || value === undefined) return
    if (Array.isArray(value)) this.#takeEach(value.map((part) => asString(part).toLowerCase()))
    else this.#cutText(asString(value))
  }

  #takeEach(parts: readonly string[]): void {
    this.units = this.#scratch.encode(parts.join(''))
    let start = 0
    for (const { length } of parts) {
      this.#push(start, start + length, hashOf(this.units, start, start + length))
      start += length
    }
  }

  /** @param isSmall whether all letters are small ones already */
  #cutText(text: string, isSmall = false): void {
    const { length } = text
    const units = this.#scratch.encode(text)
    this.units = units
    const known = readings()
    let start = 0
    let hash = HASH_OF_NOTHING
    for (let end = 0; end < length; end++) {
      const unit = units[end] ?? 0
      let reading = known[unit] ?? UNREAD
      if (reading === UNREAD) reading = known[unit] = read(unit)
      if (reading === IN_CONTEXT) {
        if (!isSmall) {
          this.count = 0
          this.#cutText(text.toLowerCase(), true)
          return
        }
        reading = isSeparator(String.fromCharCode(unit)) ? SEPARATOR : unit
      }
      if (reading !== SEPARATOR) {
        units[end] = reading
        hash = hashUnit(hash, reading)
      } else {
        if (end > start) this.#push(start, end, mixHash(hash))
        start = end + 1
        hash = HASH_OF_NOTHING
      }
    }
    if (length > start) this.#push(start, length, mixHash(hash))
  }

  #push(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.#grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.hashes[this.count++] = hash
  }

  #grow(): void {
    const { starts, ends, hashes } = this
    this.starts = new Uint32Array(2 * this.count)
    this.ends = new Uint32Array(2 * this.count)
    this.hashes = new Int32Array(2 * this.count)
    this.starts.set(starts)
    this.ends.set(ends)
    this.hashes.set(hashes)
  }
}

/** `lunr.utils.asString`. */
function asString(value: unknown): string {
  return value === null || value === undefined ? '' : value.toString()
}

/** What a code unit is in a text, if not a letter: then its small letter. */
const SEPARATOR = -1
const UNREAD = -2
/** What its small letter is depends on the units beside it. */
const IN_CONTEXT = -3

const SIGMA = 0x3a3

let separator: RegExp | null = null
const known = new Int32Array(0x10000)

/** What each code unit is, as far as it has been read. */
function readings(): Int32Array {
  if (separator !== lunr.tokenizer.separator) {
    separator = lunr.tokenizer.separator
    known.fill(UNREAD)
  }
  return known
}

/** Halves of pairs, and Σ and İ, are all whose small letters are not told by themselves (Unicode's SpecialCasing.txt). */
function read(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase()
  if (small.length > 1 || unit === SIGMA || (unit >= 0xd800 && unit <= 0xdfff)) return IN_CONTEXT
  return isSeparator(small) ? SEPARATOR : small.charCodeAt(0)
}

function isSeparator(unit: string): boolean {
  return unit.match(lunr.tokenizer.separator) !== null
}

/** The functions of Lunr and of lunr-languages that look at nothing but the word: one run a distinct word is enough. */
const CONTEXT_FREE = /^(trimmer|stopWordFilter|stemmer)(-[a-z]{2})?$/

export function isContextFree(pipeline: lunr.Pipeline): boolean {
  return pipeline._stack.every(
    (step) =>
      step.label !== undefined &&
      CONTEXT_FREE.test(step.label) &&
      lunr.Pipeline.registeredFunctions[step.label] === step,
  )
}
