import { distance } from 'fastest-levenshtein'
import { languages } from '../languages/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Question, QuestionWord } from './question.ts'
import { weights } from './weights.ts'

/** A word of the question as it is looked for: what it is worth, and every term that stands for it. */
export interface Sought {
  readonly word: QuestionWord
  /** Its share of the question: the weights of all words sum to 1. */
  readonly weight: number
  /** How telling it is: 1 for the rarest word that ordinary articles hold. */
  readonly mass: number
  /** Some speaker bears it as a name. */
  readonly isName: boolean
  /** Lexicon ids with how well each stands for the word: 1 is the word itself. Empty: no article holds it. */
  readonly variants: ReadonlyMap<number, number>
}

const LANGUAGES = ['fr', 'en'] as const

/** Turns the words of a question into what is looked for. Words that say nothing of the topic are left out. */
export function seek(question: Question, lexicon: Lexicon): readonly Sought[] {
  const ceiling = Math.log(1 + (lexicon.passages + 0.5) / 0.5)
  const sought: { word: QuestionWord; weight: number; mass: number; isName: boolean; variants: Map<number, number> }[] =
    []
  for (const word of question.words) {
    const duty = weights.duty[word.duty]
    if (duty === 0 || sought.some((other) => other.word.text === word.text)) continue
    const variants = variantsOf(word, lexicon)
    const exact = Math.min(...[...variants].filter(([, factor]) => factor === 1).map(([id]) => lexicon.rarity(id)))
    const near = Math.min(...[...variants.keys()].map((id) => lexicon.rarity(id)))
    const rarity = Number.isFinite(exact)
      ? exact
      : Number.isFinite(near)
        ? near
        : ceiling * (word.name ? weights.unknown.name : weights.unknown.other)
    const isName = [...variants.keys()].some((id) => lexicon.isName(id))
    sought.push({ word, weight: duty * rarity, mass: (duty * rarity) / ceiling, isName, variants })
  }
  const sum = sought.reduce((total, { weight }) => total + weight, 0)
  return sought.map((one) => ({ ...one, weight: sum > 0 ? one.weight / sum : 0 }))
}

function variantsOf(word: QuestionWord, lexicon: Lexicon): Map<number, number> {
  const variants = new Map<number, number>()
  const add = (other: string, factor: number) => {
    for (const language of LANGUAGES) {
      const id = lexicon.find(other, language)
      if (id !== undefined && lexicon.frequency(id) > 0 && factor > (variants.get(id) ?? 0)) variants.set(id, factor)
    }
  }
  add(word.text, 1)
  if (variants.size === 0) for (const id of misspelt(word.text, lexicon)) variants.set(id, weights.variant.misspelt)
  for (const language of LANGUAGES) {
    const { numbers, everyday } = languages[language].search
    const number = numbers[word.text]
    if (number !== undefined) add(number, weights.variant.number)
    if (/^\d+$/.test(word.text))
      for (const [name, value] of Object.entries(numbers)) if (value === word.text) add(name, weights.variant.number)
    for (const other of (everyday[word.text] ?? '').split(' ')) if (other) add(other, weights.variant.everyday)
  }
  const roman = romanOf(word.text)
  if (roman) add(roman, weights.variant.number)
  return variants
}

const ROMAN = [10, 'x', 9, 'ix', 5, 'v', 4, 'iv', 1, 'i'] as const

/** "9" as "ix": how acts, kings and centuries are numbered. Null for 1, which is a letter too, and above 39. */
function romanOf(figures: string): string | null {
  let rest = /^\d\d?$/.test(figures) ? Number(figures) : 0
  if (rest < 2 || rest > 39) return null
  let roman = ''
  for (let i = 0; i < ROMAN.length; i += 2)
    while (rest >= Number(ROMAN[i])) {
      roman += ROMAN[i + 1]
      rest -= Number(ROMAN[i])
    }
  return roman
}

/** The terms of the words one slip away, two in a long word; the first letter is taken to be right. */
function misspelt(word: string, lexicon: Lexicon): readonly number[] {
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0
  if (slips === 0 || /^\d/.test(word)) return []
  let least = slips
  let found: number[] = []
  for (const language of LANGUAGES)
    for (const [other, id] of lexicon.wordsLike(word, slips, language)) {
      const far = distance(word, other)
      if (far < least) found = []
      if (far <= least && lexicon.frequency(id) > 0) {
        least = far
        found.push(id)
      }
    }
  return [...new Set(found)]
}
