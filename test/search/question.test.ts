import { describe, expect, test } from 'vitest'
import { type Duty, type Question, readQuestion } from '../../src/search/question.ts'

const topics = ({ words }: Question, duty: Duty = 'topic') =>
  words.filter((word) => word.duty === duty).map((word) => word.text)

describe('what a question asks', () => {
  test.each<[string, string, Partial<Question>]>([
    ['who said it', 'qui a dit que la digue avait cédé ?', { asksSpeech: true, asksReport: false, asksWho: true }],
    ['who did it', 'qui a visité les caves ?', { asksSpeech: false, asksWho: true }],
    ['a verb that may report, with a who', 'qui a accusé le préfet', { asksSpeech: true, asksReport: true }],
    ['the same verb without one', 'préfet accusé digue', { asksSpeech: false, asksReport: false }],
    ['words between marks', '« personne ne viendra »', { asksSpeech: true, asksWho: false }],
    ['marks left open', '"personne ne viendra', { asksSpeech: true }],
    ['a number', 'combien de familles au gymnase', { wants: 'number' }],
    ['a date', 'quand la digue a cédé', { wants: 'date' }],
    ['a day of the past', 'le maire le 17 novembre 2031', { period: { year: 2031, month: 11, day: 17 } }],
    ['English', 'who said the dam would hold?', { language: 'en', asksSpeech: true, asksWho: true }],
    ['names alone, read as French', 'Bastide Ravenoul', { language: 'fr', asksSpeech: false, asksWho: false }],
  ])('%s', (_, text, expected) => {
    expect(readQuestion(text)).toMatchObject(expected)
  })
})

describe('the duties of its words', () => {
  test('chat filler and grammar are no topic', () => {
    expect(topics(readQuestion('c’est qui qui a dit un truc genre la digue cède'))).toEqual(['digue', 'cede'])
  })

  test('between marks every word is wording, save grammar', () => {
    const question = readQuestion('"il raconte un truc à la maire"')
    expect(topics(question)).toEqual(['raconte', 'truc', 'maire'])
    expect(question.words.every(({ wording }) => wording)).toBe(true)
  })

  test('where nothing else is left, what asks is the topic', () => {
    expect(topics(readQuestion('déclaration'))).toEqual(['declaration'])
  })

  test('a capital makes a name, except at the beginning', () => {
    const question = readQuestion('Digue de Ravenoul')
    expect(question.words.map(({ text, name }) => [text, name])).toEqual([
      ['digue', false],
      ['de', false],
      ['ravenoul', true],
    ])
  })
})
