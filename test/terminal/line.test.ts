import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { parseLine } from '../../src/terminal/line.ts'

function read(line: string) {
  const parsed = parseLine(line, commands, 'en')
  return parsed.kind === 'ask' ? [parsed.command.data.name, parsed.options] : parsed
}

describe('a line becomes a command and its options', () => {
  test.each([
    ['/who who opened the bridge?', 'who', { question: 'who opened the bridge?' }],
    ['free text is /who', 'who', { question: 'free text is /who' }],
    ['/QUI qui a dit oui', 'who', { question: 'qui a dit oui' }],
    ['/citation pont', 'quote', { topic: 'pont' }],
    ['/résumé le pont', 'summary', { topic: 'le pont' }],
    ['/resume le pont', 'summary', { topic: 'le pont' }],
    ['/quote topic:bridge speaker:Orlan', 'quote', { topic: 'bridge', speaker: 'Orlan' }],
    ['/quote bridge speaker:Ada Orlan from:2021', 'quote', { topic: 'bridge', speaker: 'Ada Orlan', from: '2021' }],
    ['/quote speaker: Ada Orlan', 'quote', { speaker: 'Ada Orlan' }],
    ['/quote speaker:"Ada Orlan" bridge', 'quote', { speaker: 'Ada Orlan', topic: 'bridge' }],
    ['/quote speaker:« Ada Orlan » from:2021', 'quote', { speaker: 'Ada Orlan', from: '2021' }],
    ['/quote speaker:"to: be" from:2021', 'quote', { speaker: 'to: be', from: '2021' }],
    ['/citation personne:Orlan du:2021 au:2022', 'quote', { speaker: 'Orlan', from: '2021', to: '2022' }],
    ['/summary article:a sentences:5', 'summary', { article: 'a', sentences: 5 }],
    ['/quote topic: speaker:Orlan', 'quote', { speaker: 'Orlan' }],
    ['/who', 'who', {}],
    ['/aide', 'help', {}],
    ['/a-propos', 'about', {}],
    ['/speakers c', 'speakers', { letter: 'c' }],
    ['/personnes ordre:Par nom', 'speakers', { order: 'name' }],
    ['/articles bridge from:2031', 'articles', { search: 'bridge', from: '2031' }],
  ])('%s', (line, command, options) => {
    expect(read(line)).toEqual([command, options])
  })
})

describe('a colon in a question belongs to the question', () => {
  test.each([
    '"un seul objectif: tenir" c’est de qui ?',
    'un objectif:tenir',
    'the 20:30 train',
    'what is http://example.org/a about',
    '"the bridge is ours" who said it',
  ])('%s', (question) => {
    expect(read(`/who ${question}`)).toEqual(['who', { question }])
  })
  test('quotation marks stay in what is searched for', () => {
    expect(read('/quote topic:"a bridge too far" speaker:"Ada Orlan"')).toEqual([
      'quote',
      { topic: '"a bridge too far"', speaker: 'Ada Orlan' },
    ])
  })
})

describe('a mistake is told in a sentence', () => {
  test.each([
    ['/qoute bridge', /no command \/qoute.*\/quote\?/],
    ['/résumée pont', /Did you mean \/summary/],
    ['/xyzzy', /Type \/help/],
    ['/', /Type \/help/],
    ['/quote author:Orlan', /no option author.*topic:, speaker:/],
    ['/quote bridge speeker:Orlan', /no option speeker/],
    ['/quote bridge speaker:A speaker:B', /speaker: twice/],
    ['/summary article:a sentences:many', /whole number from 1 to 10/],
    ['/about bridge', /with nothing after it/],
    ['/help topic:bridge', /with nothing after it/],
    ['/speakers order:size', /order: must be Most quoted first or By name/],
    ['/summary article:a sentences:11', /whole number from 1 to 10/],
  ])('%s', (line, sentence) => {
    expect(read(line)).toMatchObject({ kind: 'wrong', sentence: expect.stringMatching(sentence) })
  })
  test('in the language of the interface, with that language’s names', () => {
    expect(parseLine('/qoute pont', commands, 'fr')).toMatchObject({
      kind: 'wrong',
      sentence: expect.stringMatching(/Vouliez-vous dire \/citation/),
    })
  })
})

test.each([
  ['/suite', 'more', ''],
  ['/contexte 2', 'context', '2'],
  ['/context', 'context', ''],
  ['/quitter', 'quit', ''],
  ['/exit', 'quit', ''],
])('%s is the terminal’s own', (line, name, rest) => {
  expect(read(line)).toEqual({ kind: 'builtin', name, rest })
})

test('any line is read or refused, never thrown at', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '/quote ',
      '/résumé ',
      ' speaker:',
      ' sentences:',
      ':',
      '"',
      '« ',
      ' »',
      '__proto__:',
      'constructor:',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      expect(['ask', 'builtin', 'wrong']).toContain(parseLine(pieces.join(''), commands, 'fr').kind)
    }),
  )
})

test('a megabyte of one character is one line as any other', () => {
  for (const character of ['"', ':', ' :', ' a:', '/', 'é'])
    expect(parseLine(`/quote ${character.repeat(1_000_000)}`, commands, 'fr').kind).toMatch(/ask|wrong/)
})
