import { describe, expect, test } from 'vitest'
import { Lexicon } from '../../src/search/lexicon.ts'
import { variantsOf } from '../../src/search/variants.ts'
import { weights } from '../../src/search/weights.ts'

const lexicon = new Lexicon()
const words = 'neuf 9 ix policiers pêcheur maire lestrade lestrange vanmeer'
for (const word of words.split(' ')) lexicon.count([lexicon.add(word.normalize('NFD').replace(/\p{M}/gu, ''), 'fr')])
lexicon.addName(lexicon.add('lestrade', 'fr'))

function standFor(word: string, { before = null, after = null, language = 'fr' }: Partial<Context> = {}) {
  const [variants = new Map<number, number>()] = variantsOf({ word, before, after, language }, [lexicon])
  return Object.fromEntries([...variants].map(([id, factor]) => [lexicon.term(id), factor]))
}
interface Context {
  readonly before: string | null
  readonly after: string | null
  readonly language: 'fr' | 'en'
}

const { number, roman, everyday, translated, joined, misspelt } = weights.variant

describe('what stands for a word of a question', () => {
  test.each<[string, string, Partial<Context>, Record<string, number>]>([
    ['itself, before all', 'maire', {}, { mair: 1 }],
    ['figures for a number in words', 'neuf', {}, { neuf: 1, '9': number }],
    ['words and roman figures for figures', '9', {}, { '9': 1, neuf: number, ix: roman }],
    ['the written word for the colloquial', 'flics', {}, { polici: everyday }],
    ['the French word for the English', 'mayor', { language: 'en' }, { mair: translated }],
    ['a name written in two, by its first half', 'van', { after: 'meer' }, { vanme: joined }],
    ['a name written in two, by its second half', 'meer', { before: 'van' }, { vanme: joined }],
    ['nothing, where no article holds anything like it', 'zyxwv', {}, {}],
  ])('%s', (_, word, context, expected) => {
    expect(standFor(word, context)).toEqual(expected)
  })

  test('a misspelt word is taken for somebody’s name before any other word', () => {
    expect(standFor('lestrabe')).toEqual({ lestrad: misspelt })
  })

  test('a word that some article holds is not taken for a slip of another', () => {
    expect(Object.keys(standFor('lestrange'))).toEqual(['lestrang'])
  })
})
