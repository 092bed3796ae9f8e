import type { Lexicon } from './lexicon.ts'
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
  /** Lexicon ids with how well each stands for the word: 1 is the word itself. Empty: no article holds it. */
  readonly variants: ReadonlyMap<number, number>
}

/** Turns the words of a question into what is looked for. Words that say nothing of the topic are left out. */
export function seek(question: Question, lexicon: Lexicon): readonly Sought[] {
  const ceiling = Math.log(1 + (lexicon.passages + 0.5) / 0.5)
  const sought: {
    word: QuestionWord
    weight: number
    mass: number
    isName: boolean
    variants: ReadonlyMap<number, number>
  }[] = []
  for (const word of question.words) {
    const duty = weights.duty[word.duty]
    if (duty === 0 || sought.some((other) => other.word.text === word.text)) continue
    const at = question.words.indexOf(word)
    const [before, after] = [question.words[at - 1]?.text ?? null, question.words[at + 1]?.text ?? null]
    const variants = variantsOf({ word: word.text, before, after, language: question.language }, lexicon)
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
