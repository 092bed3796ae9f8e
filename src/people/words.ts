import type { Layout, Span } from '../model.ts'
import { fold } from '../text/fold.ts'

/** A word of the text as people are read from it: elisions, possessives and inverted pronouns are words of their own. */
export interface Word extends Span {
  readonly text: string
  /** Lower case, no accents. */
  readonly key: string
  readonly capital: boolean
  /** Marks between the word before and this one, blanks left out; BREAK where a sentence begins. */
  readonly gap: string
  /** Begins a sentence or a quotation, so that its capital says nothing. */
  readonly initial: boolean
}

/** In place of the gap before the first word of a sentence. */
export const BREAK = '¶'

const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ\-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu
const UPPER = /^\p{Lu}/u
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)['’ʼ]/i
/** Before a capital, these are part of a name ("N'Diaye", "M'Bappé") unless they are small. */
const NAME_ELISION = /^[MNST]['’ʼ]\p{Lu}/u
const POSSESSIVE = /['’ʼ]s$/i
const INVERTED = /-(?:t-)?(?:il|elle|ils|elles|on|ce|je|nous|vous|tu)$/i
const OPENING = /[«“"„‘:•–—([]$/
/** "Boston-based", "Porte-parole": the capital is of the first half alone. */
const SMALL_END = /-\p{Ll}{2,}$/u
/** "al-Adnani" */
const ARTICLED = /^(?:al|el|an|as|ad|ar|at|ibn|bin|ben|abou|abu)-\p{Lu}\p{Ll}/u
const NEEDS_CUT = /['’ʼ-]/
const LONGEST_GAP = 8

/** The words of an article's sentences, in reading order. */
export function readWords(text: string, layout: Layout): Word[] {
  const words: Word[] = []
  for (const sentence of layout.sentences) {
    const stretch = text.slice(sentence.start, sentence.end)
    let last = sentence.start
    let first = true
    const begin = words.length
    for (const match of stretch.matchAll(WORD)) {
      let start = sentence.start + match.index
      const end = start + match[0].length
      let rest = match[0]
      let gap = first ? BREAK : gapOf(text, last, start)
      let initial = first || OPENING.test(gap)
      for (const part of parts(rest)) {
        push(part, start, gap, initial)
        start += part.length
        // The apostrophe or hyphen between two parts belongs to the first; nothing stands between them.
        gap = ''
        initial = initial && ELISION.test(part)
        rest = rest.slice(part.length)
      }
      last = end
      first = false
    }
    if (isHeading(words, begin, text.charAt(sentence.end - 1)))
      for (let at = begin; at < words.length; at++) capitalSaysNothing(at)
  }
  return words

  function capitalSaysNothing(at: number): void {
    const word = words[at]
    if (word) words[at] = { ...word, initial: true }
  }

  function push(part: string, start: number, gap: string, initial: boolean): void {
    const bare = part.replace(/['’ʼ]$/, '').replace(/^-/, '')
    const at = start + (part.startsWith('-') ? 1 : 0)
    words.push({
      start: at,
      end: at + bare.length,
      text: bare,
      key: fold(bare),
      capital: (UPPER.test(bare) && !SMALL_END.test(bare)) || ARTICLED.test(bare),
      gap,
      initial,
    })
  }
}

/** A line in capitals ("Article Continued Below"): every word that is not small begins with one. */
function isHeading(words: readonly Word[], from: number, last: string): boolean {
  if (last === '.' || words.length - from < 3) return false
  let long = 0
  let capitals = 0
  for (let at = from; at < words.length; at++) {
    const word = words[at]
    if (!word || word.text.length < 4) continue
    long++
    if (word.capital) capitals++
  }
  return long > 2 && capitals >= 0.8 * long
}

/** "L'Élysée" is "L'" and "Élysée"; "a-t-il" is "a" and "-t-il"; "Trump's" is "Trump" and "'s". */
function parts(word: string): string[] {
  if (!NEEDS_CUT.test(word)) return [word]
  const found: string[] = []
  let rest = word
  while (rest.length > 2 && ELISION.test(rest) && !NAME_ELISION.test(rest) && !/^aujourd/i.test(rest)) {
    const cut = rest.search(/['’ʼ]/) + 1
    found.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  const inverted = rest.includes('-') ? INVERTED.exec(rest) : null
  if (inverted && inverted.index > 0) {
    const pronoun = inverted[0].lastIndexOf('-') + inverted.index
    return [...found, rest.slice(0, pronoun), rest.slice(pronoun)]
  }
  const possessive = POSSESSIVE.exec(rest)
  if (possessive && possessive.index > 0)
    return [...found, rest.slice(0, possessive.index), rest.slice(possessive.index)]
  return rest ? [...found, rest] : found
}

function gapOf(text: string, from: number, to: number): string {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ''
  const gap = text.slice(from, to)
  const marks = gap.replace(/\s+/g, '')
  if (marks === '') return gap.includes('\n') ? '\n' : ''
  return marks.length > LONGEST_GAP ? marks.slice(0, LONGEST_GAP / 2) + marks.slice(-LONGEST_GAP / 2) : marks
}
