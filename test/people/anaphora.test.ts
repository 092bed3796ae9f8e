import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/analysis.ts'
import type { LanguageCode } from '../../src/model.ts'
import { articleOf } from './article.ts'

/** Whom the last pronoun or noun phrase of a text that has these words stands for. */
function meant(language: LanguageCode, text: string, words: string): string | null {
  const { article } = articleOf(text, language)
  const { references, entities } = analyse(article)
  const start = text.lastIndexOf(words)
  const reference = references.find(({ mention }) => mention.start === start)
  return reference ? (entities[reference.entity]?.name ?? null) : null
}

type Row = readonly [phenomenon: string, text: string, words: string, expected: string | null]

describe('French', () => {
  test.each<Row>([
    ['gender', 'Anne Dargout a reçu Paul Varo au port. « Nous verrons », a-t-elle dit.', 'elle', 'Anne Dargout'],
    [
      'the subject rather than the object',
      'Paul Varo a reçu Luc Dole au port. « Nous verrons demain », a-t-il dit.',
      'il',
      'Paul Varo',
    ],
    [
      'who spoke last',
      'Le port appartient à Luc Dole. « Le port est plein », a dit Paul Varo. « Nous verrons », a-t-il ajouté.',
      'il',
      'Paul Varo',
    ],
    ['the one mentioned last', 'Paul Varo a reçu Luc Dole. Ce dernier a dit non.', 'Ce dernier', 'Luc Dole'],
    [
      'the first of two',
      'Jean Dole et Marie Varo ont réagi. Le premier a dénoncé « un échec ».',
      'Le premier',
      'Jean Dole',
    ],
    [
      'the second of two',
      'Jean Dole et Paul Varo ont réagi. Le premier a dénoncé « un échec ». Le second a parlé de « bon sens ».',
      'Le second',
      'Paul Varo',
    ],
    [
      'a role that another has',
      'La ministre Anne Dargout a reçu Marie Dole, maire de Vaubois. La maire a dit non.',
      'La maire',
      'Marie Dole',
    ],
    [
      'a noun that takes up who was just named',
      'Anne Dargout étudie la rade depuis dix ans. La chercheuse a publié trois livres. « Elle change », dit la chercheuse.',
      'la chercheuse',
      'Anne Dargout',
    ],
    [
      'the minister of another country',
      'Le ministre italien Paul Varo a reçu la presse. Le ministre français a dit non.',
      'Le ministre français',
      'Le ministre français',
    ],
    ['nobody', 'Il pleut depuis lundi. « Il faudra attendre », a-t-il dit.', 'il', null],
  ])('%s', (_, text, words, expected) => expect(meant('fr', text, words)).toBe(expected))
})

describe('English', () => {
  test.each<Row>([
    ['gender', 'Ann Dole met Paul Field at the port. “We will see,” she said.', 'she', 'Ann Dole'],
    [
      'who spoke last',
      '“It is full,” Ann Dole said. Her sister Mary was there. “We will see,” she added.',
      'she',
      'Ann Dole',
    ],
    ['nobody', 'It rained all week. “We will see,” he said.', 'he', null],
  ])('%s', (_, text, words, expected) => expect(meant('en', text, words)).toBe(expected))
})
