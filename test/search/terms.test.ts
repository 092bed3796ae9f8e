import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuestion } from '../../src/search/question.ts'
import { seek } from '../../src/search/terms.ts'
import { town } from './collection.ts'

const sought = (text: string) => seek(readQuestion(text), [town.lexicon])[0] ?? []
const weightOf = (text: string, word: string) => sought(text).find((one) => one.word.text === word)?.weight ?? 0

describe('what is looked for', () => {
  test('a rare word counts more than a common one', () => {
    const text = 'gymnase préfet'
    expect(weightOf(text, 'prefet')).toBeGreaterThan(weightOf(text, 'gymnase'))
  })

  test('a word said twice is looked for once', () => {
    expect(sought('digue digue la digue').map(({ word }) => word.text)).toEqual(['digue'])
  })

  test('a word of asking counts, but little', () => {
    const text = 'qui a expliqué le toit'
    expect(weightOf(text, 'explique')).toBeGreaterThan(0)
    expect(weightOf(text, 'explique')).toBeLessThan(weightOf(text, 'toit') / 2)
  })

  test('a word that no article holds is kept, with nothing that stands for it', () => {
    expect(sought('digue zeppelin').map(({ variants }) => variants.size > 0)).toEqual([true, false])
  })

  test('a speaker is known by name', () => {
    expect(sought('bastide gymnase').map(({ isName }) => isName)).toEqual([true, false])
  })

  test('the weights of any question are one whole', () => {
    const words = fc.constantFrom('digue', 'maire', 'Bastide', 'zeppelin', 'qui', 'a', 'dit', 'combien', '300', 'truc')
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (some) => {
        const all = sought(some.join(' '))
        const sum = all.reduce((total, { weight }) => total + weight, 0)
        expect(all.every(({ weight }) => weight >= 0)).toBe(true)
        if (all.length > 0) expect(sum).toBeCloseTo(1, 9)
      }),
    )
  })
})
