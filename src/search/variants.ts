import { distance } from 'fastest-levenshtein'
import { bilingual } from '../languages/bilingual.ts'
import { languages } from '../languages/index.ts'
import type { LanguageCode } from '../model.ts'
import { frequencyIn, type Lexicon } from './lexicon.ts'
import { weights } from './weights.ts'

/** What a word is looked for by besides itself, and the words next to it where it may be one with them. */
export interface Asked {
  readonly word: string
  readonly before: string | null
  readonly after: string | null
  /** Of the question. */
  readonly language: LanguageCode
}

type Way = keyof typeof weights.variant

/** Other words that stand for a word, by the way they come about. What they are worth is in the table of weights. */
const WAYS: Readonly<Record<Exclude<Way, 'misspelt'>, (asked: Asked) => readonly string[]>> = {
  number: ({ word }) => [...figuresOf(word), ...namesOf(word)],
  roman: ({ word }) => romanOf(word),
  everyday: ({ word }) => LANGUAGES.flatMap((code) => split(languages[code].search.everyday[word])),
  translated: ({ word, language }) => (language === 'en' ? FRENCH : ENGLISH).get(word) ?? [],
  joined: ({ word, before, after }) => [...(before ? [before + word] : []), ...(after ? [word + after] : [])],
}

const LANGUAGES = ['fr', 'en'] as const

/**
 * For each lexicon the ids that stand for a word, with how well: 1 is the word itself. Empty where no article holds any.
 * A word that one of them holds is not taken for a slip in another.
 */
export function variantsOf(asked: Asked, lexicons: readonly Lexicon[]): readonly ReadonlyMap<number, number>[] {
  const all = lexicons.map((lexicon) => ({ lexicon, variants: new Map<number, number>() }))
  const addWord = (word: string, factor: number) => {
    for (const { lexicon, variants } of all)
      for (const language of LANGUAGES) {
        const id = lexicon.find(word, language)
        if (id !== undefined && factor > (variants.get(id) ?? 0) && frequencyIn(lexicons, lexicon, id) > 0)
          variants.set(id, factor)
      }
  }
  addWord(asked.word, 1)
  const known = all.some(({ variants }) => variants.size > 0)
  for (const [way, words] of Object.entries(WAYS)) {
    const factor = weights.variant[way as Way]
    if (factor > 0) for (const word of words(asked)) addWord(word, factor)
  }
  const { misspelt } = weights.variant
  if (!known && misspelt > 0)
    for (const { at, id } of misspeltIds(asked.word, lexicons)) {
      const variants = all[at]?.variants
      if (variants && misspelt > (variants.get(id) ?? 0)) variants.set(id, misspelt)
    }
  return all.map(({ variants }) => variants)
}

/** "neuf" as "9". */
function figuresOf(word: string): readonly string[] {
  return LANGUAGES.flatMap((code) => split(languages[code].search.numbers[word]))
}

/** "9" as "neuf" and "nine". */
function namesOf(figures: string): readonly string[] {
  if (!/^\d+$/.test(figures)) return []
  return LANGUAGES.flatMap((code) =>
    Object.entries(languages[code].search.numbers).flatMap(([name, value]) => (value === figures ? [name] : [])),
  )
}

const ROMAN = [10, 'x', 9, 'ix', 5, 'v', 4, 'iv', 1, 'i'] as const

/** "9" as "ix": how acts, kings and centuries are numbered. None for 1, which is a letter too, and above 39. */
function romanOf(figures: string): readonly string[] {
  let rest = /^\d\d?$/.test(figures) ? Number(figures) : 0
  if (rest < 2 || rest > 39) return []
  let roman = ''
  for (let i = 0; i < ROMAN.length; i += 2)
    while (rest >= Number(ROMAN[i])) {
      roman += ROMAN[i + 1]
      rest -= Number(ROMAN[i])
    }
  return [roman]
}

const pairs = bilingual
  .split(/;\s*/)
  .map((entry) => entry.trim().split(': '))
  .map(([english = '', french]) => [english, split(french)] as const)
const FRENCH = new Map<string, readonly string[]>(pairs)
const ENGLISH = new Map<string, string[]>()
for (const [english, french] of pairs)
  for (const word of french) ENGLISH.set(word, [...(ENGLISH.get(word) ?? []), english])

function split(words: string | undefined): readonly string[] {
  return (words ?? '').split(' ').filter(Boolean)
}

/**
 * The terms of the words one slip away, two in a long word; the first letter is taken to be right. Names come before
 * other words: they are what people half remember.
 */
function misspeltIds(
  word: string,
  lexicons: readonly Lexicon[],
): readonly { readonly at: number; readonly id: number }[] {
  const slips = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0
  if (slips === 0 || /^\d/.test(word)) return []
  const like = lexicons.flatMap((lexicon, at) =>
    LANGUAGES.flatMap((language) => [...lexicon.wordsLike(word, slips, language)])
      .filter(([, id]) => lexicon.frequency(id) > 0)
      .map(([other, id]) => ({ at, id, far: distance(word, other), isName: lexicon.isName(id) }))
      .filter(({ far }) => far <= slips),
  )
  const names = like.filter(({ isName }) => isName)
  const among = names.length > 0 ? names : like
  const least = Math.min(...among.map(({ far }) => far))
  return among.filter(({ far }) => far === least)
}
