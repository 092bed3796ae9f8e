import { describe, expect, test } from 'vitest'
import { answers, asksSpeaker, type Given, type Known, names } from '../../scripts/eval/known.ts'

const known: Known = {
  ...{ kind: 'who-said', question: 'qui parle de la digue', command: 'who' },
  ...{ speaker: 'Solène Bastide', speaker_aliases: ['la maire'] },
  ...{ article_id: 'digue', answer_text: 'x'.repeat(40), answer_start: 100 },
  also_accept: [{ article_id: 'agence', answer_text: 'x'.repeat(40), answer_start: 0 }],
}
const given = (id: string, sentence: readonly [number, number], quote?: readonly [number, number]): Given => ({
  article: { id },
  sentence: { start: sentence[0], end: sentence[1] },
  quote: quote ? { start: quote[0], end: quote[1] } : null,
})

describe('what is a right answer', () => {
  test.each<[string, Given, boolean]>([
    ['the very words', given('digue', [90, 160], [100, 140]), true],
    ['half of them', given('digue', [120, 300]), true],
    ['less than half, with others', given('digue', [125, 300]), false],
    ['a part of them alone', given('digue', [125, 135]), true],
    ['a sentence that holds them, though the quotation does not', given('digue', [90, 160], [150, 160]), true],
    ['the same place of another article', given('halle', [90, 160]), false],
    ['a twin', given('agence', [0, 50]), true],
  ])('%s', (_, passage, expected) => {
    expect(answers(passage, known)).toBe(expected)
  })

  test.each<[string, string | null, boolean]>([
    ['the name', 'Solène Bastide', true],
    ['the surname', 'Bastide', true],
    ['another name for her', 'la maire', true],
    ['somebody else', 'Malo Kersaint', false],
    ['nobody', null, false],
  ])('whose words they are, by %s', (_, told, expected) => {
    expect(names(told, known)).toBe(expected)
  })

  test('a question of who did something asks for no speaker', () => {
    expect(asksSpeaker(known)).toBe(true)
    expect(asksSpeaker({ ...known, kind: 'who-did' })).toBe(false)
    expect(asksSpeaker({ ...known, speaker: null })).toBe(false)
  })
})
