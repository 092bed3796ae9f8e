import { frequencyIn, type Lexicon, rarityOf } from './lexicon.ts'
import type { Question, QuestionWord } from './question.ts'
import { variantsOf } from './variants.ts'
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
  /** Some article holds it, or what stands for it. */
  readonly isHeld: boolean
  /** Lexicon ids with how well each stands for the word: 1 is the word itself. Empty: no article of the lexicon holds it. */
  readonly variants: ReadonlyMap<number, number>
}

/**
 * Turns the words of a question into what is looked for in each of several lexicons: the same words, weighed by all the
 * lexicons together. Words that say nothing of the topic are left out.
 */
export function seek(question: Question, lexicons: readonly Lexicon[]): readonly (readonly Sought[])[] {
  const passages = lexicons.reduce((sum, lexicon) => sum + lexicon.passages, 0)
  const ceiling = rarityOf(0, passages)
  const sought: (Omit<Sought, 'variants'> & { readonly variants: readonly ReadonlyMap<number, number>[] })[] = []
  for (const word of question.words) {
    const duty = weights.duty[word.duty]
    if (duty === 0 || sought.some((other) => other.word.text === word.text)) continue
    const at = question.words.indexOf(word)
    const [before, after] = [question.words[at - 1]?.text ?? null, question.words[at + 1]?.text ?? null]
    const variants = variantsOf({ word: word.text, before, after, language: question.language }, lexicons)
    const held = lexicons.flatMap((lexicon, i) =>
      Array.from(variants[i] ?? [], ([id, factor]) => ({ lexicon, id, factor })),
    )
    const least = (some: typeof held) =>
      Math.min(...some.map(({ lexicon, id }) => rarityOf(frequencyIn(lexicons, lexicon, id), passages)))
    const exact = least(held.filter(({ factor }) => factor === 1))
    const near = least(held)
    const rarity = Number.isFinite(exact)
      ? exact
      : Number.isFinite(near)
        ? near
        : ceiling * (word.name ? weights.unknown.name : weights.unknown.other)
    const isName = held.some(({ lexicon, id }) => lexicon.isName(id))
    const weight = duty * rarity
    sought.push({ word, weight, mass: weight / ceiling, isName, isHeld: held.length > 0, variants })
  }
  const sum = sought.reduce((total, { weight }) => total + weight, 0)
  return lexicons.map((_, i) =>
    sought.map(({ variants, ...one }) => ({
      ...one,
      weight: sum > 0 ? one.weight / sum : 0,
      variants: variants[i] ?? new Map(),
    })),
  )
}
