import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, NotFoundReason } from '../../src/model.ts'
import { nextPage, PAGE, terminalReply } from '../../src/replies/terminal.ts'
import { cut } from '../../src/text/cut.ts'
import { anyAnswer } from '../discord/anyAnswer.ts'
import { article, passages, result } from '../discord/passages.ts'

const plain = { language: 'fr', width: 60, colour: false } as const
const show = (answer: Answer, view: Partial<Parameters<typeof terminalReply>[1]> = {}) =>
  terminalReply(answer, { ...plain, ...view })

const source = article(
  'Le barrage tiendra, a promis hier Odile Ferrand, la préfète du Valbrune, devant les élus. "Nous n’avons pas failli", a-t-elle ajouté.',
)
const said = result(source, {
  quote: 'Nous n’avons pas failli',
  name: 'Odile Ferrand',
  mention: 'elle',
  evidence: 'pronoun',
  role: 'la préfète du Valbrune',
})

describe('a quotation', () => {
  test('stands with its speaker, how we know, its sentence with the words marked, and its place', () => {
    expect(show(passages(said))).toBe(
      [
        '  «\u00a0Nous n’avons pas failli\u00a0»',
        '  Odile Ferrand, la préfète du Valbrune',
        '  «\u00a0elle\u00a0» désigne ici Odile Ferrand',
        '  │ Le barrage tiendra, a promis hier Odile Ferrand, la',
        '  │ préfète du Valbrune, devant les élus. "▸Nous n’avons pas',
        '  │ failli◂", a-t-elle ajouté.',
        '  Le barrage de Morne-Rive rouvre · Le Courrier de Valbrune',
        '  · 5 octobre 2021',
        '  https://courrier.test/barrage',
      ].join('\n'),
    )
  })

  test('on a page says which', () => {
    expect(show(passages({ ...said, page: 3 }), { width: 90 })).toContain('5 octobre 2021 · p.\u00a03\n')
  })

  test('is marked by its look alone where there are colours', () => {
    const coloured = show(passages(said), { colour: true })
    expect(coloured).toContain('\u001b[')
    expect(coloured).not.toMatch(/[▸◂]/)
    expect(stripVTControlCharacters(coloured)).toBe(show(passages(said)).replaceAll(/[▸◂]/g, ''))
  })

  test('without a speaker says so, with the words as printed', () => {
    const nobody = result(source, { quote: 'Nous n’avons pas failli', asPrinted: 'elle' })
    expect(show(passages(nobody), { width: 90 })).toContain(
      '  auteur non précisé · l’article dit seulement «\u00a0elle\u00a0»\n',
    )
  })

  test('in English keeps the marks of the article’s language', () => {
    const english = article('“We hold,” said Ada Orlan.', { language: 'en' })
    const held = result(english, { quote: 'We hold,', name: 'Ada Orlan', mention: 'Ada Orlan' })
    expect(show(passages(held), { language: 'en' })).toMatch(/^ {2}“We hold,”\n {2}Ada Orlan\n/)
  })

  test('is shortened beside the marks, never between them', () => {
    const long = article(`Avant. "${'mot '.repeat(900)}fin", a dit Odile Ferrand. ${'Après. '.repeat(200)}`)
    const [, quote = ''] = long.text.split('"')
    const shown = show(passages(result(long, { quote, name: 'Odile Ferrand', mention: 'Odile Ferrand' })))
    expect(shown).toMatch(/mot\u00a0» \[…\]\n/)
    expect(shown.length).toBeLessThan(4000)
  })

  test('that is reported stands in no marks', () => {
    const indirect = result(source, {
      quote: 'Le barrage tiendra',
      kind: 'indirect',
      name: 'Odile Ferrand',
      mention: 'Odile Ferrand',
    })
    const shown = show(passages(indirect))
    expect(shown).not.toMatch(/«/)
    expect(shown).toContain('propos rapportés')
    expect(shown).toContain('▸Le barrage tiendra◂')
  })
})

test('an act is its sentence alone, in no marks', () => {
  expect(show(passages(result(article('Le maire a ouvert la vanne.', { url: null }))))).toBe(
    [
      '  │ Le maire a ouvert la vanne.',
      '  Le barrage de Morne-Rive rouvre · Le Courrier de Valbrune',
      '  · 5 octobre 2021',
    ].join('\n'),
  )
})

test('an article’s paragraphs stay apart', () => {
  expect(show(passages(result(article('Un.\n\nDeux.', { url: null }))))).toMatch(/^ {2}│ Un\.\n {2}│ ?\n {2}│ Deux\.\n/)
})

describe('results come a page at a time', () => {
  const five = passages(said, said, said, said, said)
  test('the first page tells how many there are', () => {
    expect(show(five).match(/ajouté\./g)).toHaveLength(PAGE)
    expect(show(five)).toMatch(/\n {2}3 résultats sur 5$/)
    expect(nextPage(five, 0)).toBe(PAGE)
  })
  test('the last has what is left', () => {
    expect(show(five, { from: PAGE }).match(/ajouté\./g)).toHaveLength(2)
    expect(nextPage(five, PAGE)).toBeNull()
  })
})

describe('nothing found is an answer', () => {
  const asked = { kind: 'not-found', command: 'who', question: '', articles: 14, nearest: [] } as const
  test.each<[NotFoundReason, string]>([
    [{ kind: 'no-passage' }, '  Introuvable dans ces 14 articles.'],
    [
      { kind: 'unknown-speaker', asked: 'Ferand', suggestions: ['Odile Ferrand', 'Luc Ferrand'] },
      '  Personne du nom de Ferand n’est cité dans ces 14 articles.\n  Vouliez-vous dire Odile Ferrand ou Luc Ferrand\u00a0?',
    ],
    [{ kind: 'silent-speaker', name: 'Odile Ferrand', quotes: 1 }, '  1 citation d’Odile Ferrand, aucune à ce sujet.'],
    [{ kind: 'unknown-article', asked: 'x', suggestions: [] }, '  Aucun article intitulé x parmi les 14 articles.'],
  ])('%j', (reason, shown) => {
    expect(show({ ...asked, reason }, { width: 90 })).toBe(shown)
  })
  test('what comes nearest is told to be no answer', () => {
    expect(show({ ...asked, reason: { kind: 'no-passage' }, nearest: [said, said] })).toMatch(
      /sans être la réponse\u00a0:\n {2}«/,
    )
  })
})

test('a summary is its sentences and who speaks', () => {
  const sentence = { ...said, quote: null, speaker: null, sentence: cut(source, { start: 0, end: 18 }) }
  const answer: Answer = {
    kind: 'summary',
    command: 'summary',
    question: '',
    articles: 1,
    article: source,
    sentences: [sentence],
    speakers: [said],
  }
  expect(show(answer, { width: 90 })).toBe(
    [
      'Le barrage de Morne-Rive rouvre · Le Courrier de Valbrune · 5 octobre 2021',
      '',
      '  │ Le barrage tiendra',
      '',
      'Qui parle',
      '  • Odile Ferrand, la préfète du Valbrune\u00a0: «\u00a0Nous n’avons pas failli\u00a0»',
    ].join('\n'),
  )
})

const view = fc.record({
  language: fc.constantFrom('fr' as const, 'en' as const),
  width: fc.oneof(fc.integer({ min: -1, max: 120 }), fc.constant(0)),
  colour: fc.boolean(),
  from: fc.nat({ max: 12 }),
})

test('any answer at any width is shown, and nothing in it can steer the terminal', () => {
  fc.assert(
    fc.property(anyAnswer, view, (answer, given) => {
      const shown = terminalReply(answer, given)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are the only ones that may stand
      const left = given.colour ? shown.replaceAll(/\u001b\[\d+m/g, '') : shown
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not
      expect(left).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    }),
  )
})

test('what stands between marks is an article’s words in one piece, whatever the width', () => {
  const word = fc.constantFrom('barrage', 'eau', 'été', 'a-t-il', 'S-300', '(…)', 'très,', 'l’', '\n', '  ')
  const story = fc.array(word, { minLength: 3, maxLength: 400 }).map((words) => `x${words.join(' ')}x`)
  fc.assert(
    fc.property(story, fc.nat(), fc.nat(), view, (text, a, b, given) => {
      const whole = article(text)
      const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number]
      const words = cut(whole, { start, end: Math.max(end, start + 1) })
      const one = { ...result(whole), quote: { ...words, kind: 'direct' as const } }
      const flat = (shown: string) => shown.replaceAll(/[\s│]+/g, ' ')
      const shown = flat(stripVTControlCharacters(terminalReply(passages(one), { ...given, from: 0 })))
      for (const [, between = ''] of shown.matchAll(/« (.*?) »/g)) expect(` ${flat(text)} `).toContain(between.trim())
      if (words.text.trim() !== '') expect(shown).toContain('«')
    }),
  )
})
