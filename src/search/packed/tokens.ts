import lunr from 'lunr'
import { Scratch } from './units.ts'

const scratch = new Scratch()

/**
 * Cuts a value into words exactly as `lunr.tokenizer` does, without a token and a regular expression for each.
 *
 * @param visit gets code units and where in them the word is; they are overwritten by the next value
 */
export function eachWord(value: unknown, visit: (units: Uint16Array, start: number, end: number) => void): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    for (const part of value) {
      const word = asString(part).toLowerCase()
      visit(scratch.encode(word), 0, word.length)
    }
    return
  }
  const text = asString(value).toLowerCase()
  const units = scratch.encode(text)
  const known = separators()
  let start = 0
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && !isSeparator(units[end] ?? 0, known)) continue
    if (end > start) visit(units, start, end)
    start = end + 1
  }
}

/** `lunr.utils.asString`. */
function asString(value: unknown): string {
  return value === null || value === undefined ? '' : value.toString()
}

const UNASKED = 0
const NO = 1
const YES = 2

let separator: RegExp | null = null
const answers = new Uint8Array(0x10000)

/** For each code unit whether it separates words, as far as it has been asked. */
function separators(): Uint8Array {
  if (separator !== lunr.tokenizer.separator) {
    separator = lunr.tokenizer.separator
    answers.fill(UNASKED)
  }
  return answers
}

function isSeparator(unit: number, known: Uint8Array): boolean {
  if (known[unit] === UNASKED) known[unit] = String.fromCharCode(unit).match(lunr.tokenizer.separator) ? YES : NO
  return known[unit] === YES
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
