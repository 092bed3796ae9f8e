import lunr from 'lunr'

/** Cuts a value into words exactly as `lunr.tokenizer` does, without a token and a regular expression for each. */
export function split(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (Array.isArray(value)) return value.map((part: unknown) => asString(part).toLowerCase())
  const text = asString(value).toLowerCase()
  const words: string[] = []
  let start = 0
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && !isSeparator(text.charCodeAt(end))) continue
    if (end > start) words.push(text.slice(start, end))
    start = end + 1
  }
  return words
}

/** `lunr.utils.asString`. */
function asString(value: unknown): string {
  return value === null || value === undefined ? '' : value.toString()
}

let separator: RegExp | null = null
/** By code unit: 0 not asked yet, 1 no, 2 yes. */
const known = new Uint8Array(0x10000)

function isSeparator(unit: number): boolean {
  if (separator !== lunr.tokenizer.separator) {
    separator = lunr.tokenizer.separator
    known.fill(0)
  }
  if (known[unit] === 0) known[unit] = String.fromCharCode(unit).match(separator) ? 2 : 1
  return known[unit] === 2
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
