import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, MOST_TEXT } from '../../src/answers/check.ts'
import type { Checked, DifferencePart, Verdict } from '../../src/model.ts'
import { hostile } from '../discord/hostile.ts'
import { libraryOf } from './library.ts'

const PORT =
  'Le port de Kerlann a rouvert lundi. « Nous ne fermerons pas le port cet hiver, même si la tempête dure trois semaines », ' +
  'a promis Inès Caradec, la maire de Kerlann. « La digue coûtera 27 000 euros », a-t-elle ajouté, « et pas un centime de plus ». ' +
  'Bastien Morvan, pêcheur, reste sceptique : « On nous a déjà raconté cette histoire il y a dix ans. » ' +
  'Il a expliqué que les bateaux resteraient à quai jusqu’au printemps.'
const FERRY =
  'The ferry strike ended on Thursday. "We did not strike for money, we got what we came for," said Moira Tennant, ' +
  'who leads the union. Boats sail again at noon.'

const HALLE =
  'La halle est vendue. « C’est un prix ridicule pour un si beau toit », a regretté Odile Ferrand. « C’était mon argent (ndlr : en 2030), en boîte », a-t-elle dit.'

const library = libraryOf(
  { id: 'port', text: PORT, publishedAt: '2031-04-05' },
  { id: 'ferry', text: FERRY, language: 'en' },
  {
    id: 'halle',
    text: 'La halle est vendue. « C’est un prix ridicule pour un si beau toit », a regretté Odile Ferrand.',
  },
)

async function checked(text: string): Promise<readonly Checked[]> {
  const answer = await check({ text }, library)
  if (answer.kind !== 'check') throw new Error(`${answer.kind}: ${text}`)
  return answer.checks
}

const first = async (text: string): Promise<Checked> => (await checked(text))[0] as Checked

/** Left out in braces, added in brackets. */
const shown = (difference: readonly DifferencePart[]): string =>
  difference
    .map((part) => {
      if (part.kind === 'added') return `[${part.words}]`
      if (part.kind === 'between') return '/'
      return part.kind === 'left-out' ? `{${part.source.text}}` : part.source.text
    })
    .join(' ')

describe('one verdict a phenomenon', () => {
  test.each<[string, string, Verdict]>([
    ['as printed', '« La digue coûtera 27 000 euros »', 'word-for-word'],
    ['without accents, in capitals', '"LA DIGUE COUTERA 27000 EUROS !"', 'word-for-word'],
    ['other apostrophes', "“C'est un prix ridicule pour un si beau toit”", 'word-for-word'],
    ['no apostrophe at all', '"cest un prix ridicule pour un si beau toit"', 'word-for-word'],
    ['a part of it', '« un prix ridicule »', 'word-for-word'],
    ['no marks', 'on nous a déjà raconté cette histoire il y a dix ans', 'word-for-word'],
    ['chat around it, no marks', 'lol on nous a deja raconte cette histoire il y a dix ans mdr', 'word-for-word'],
    ['its incise left out', '« La digue coûtera 27 000 euros et pas un centime de plus »', 'word-for-word'],
    ['a note of whoever quotes', '« C’est un prix ridicule (sic) pour un si beau toit »', 'word-for-word'],
    [
      'words put in by whoever quotes',
      '« [Elle est partie à] un prix ridicule pour un si beau toit »',
      'word-for-word',
    ],
    ['words left out', '« C’est un prix ridicule pour un toit »', 'shortened'],
    ['words left out, and said so', '« Nous ne fermerons pas le port […] même si la tempête dure »', 'shortened'],
    ['the second half of a negation left out', '« Nous ne fermerons le port cet hiver »', 'altered'],
    ['a negation left out', '« Nous fermerons le port cet hiver »', 'altered'],
    ['a negation left out, with […]', '« Nous […] fermerons […] le port cet hiver »', 'altered'],
    ['a negation left out in English', '"We did strike for money, we got what we came for"', 'altered'],
    ['another figure', '« La digue coûtera 72 000 euros »', 'altered'],
    ['another figure in words', '« même si la tempête dure quatre semaines »', 'altered'],
    ['another currency', '« La digue coûtera 27 000 € »', 'altered'],
    ['another word', '« C’est un prix honnête pour un si beau toit »', 'altered'],
    ['a word more', '« C’est vraiment un prix ridicule pour un si beau toit »', 'altered'],
    ['its last word another', '« On nous a déjà raconté cette histoire il y a dix mois »', 'altered'],
    [
      'two speakers of one article',
      '« La digue coûtera 27 000 euros. On nous a déjà raconté cette histoire »',
      'joined',
    ],
    [
      'two quotations the wrong way round',
      '« On nous a déjà raconté cette histoire il y a dix ans. Nous ne fermerons pas le port cet hiver »',
      'joined',
    ],
    ['two articles', '« C’est un prix ridicule pour un si beau toit. La digue coûtera 27 000 euros »', 'joined'],
    ['someone else', 'Comme disait Odile Ferrand : « La digue coûtera 27 000 euros »', 'other-speaker'],
    ['someone else, signed', '« C’est un prix ridicule pour un si beau toit » — Bastien Morvan', 'other-speaker'],
    ['someone else, and altered', '« C’est un prix honnête pour un si beau toit » (Morvan)', 'other-speaker'],
    ['someone the articles do not quote', '« La digue coûtera 27 000 euros » — Winston Churchill', 'other-speaker'],
    ['the article’s own words', '« Le port de Kerlann a rouvert lundi »', 'unquoted'],
    ['reported speech', '« les bateaux resteraient à quai jusqu’au printemps »', 'unquoted'],
    [
      'the article’s words run into a quotation',
      '« Bastien Morvan, pêcheur, reste sceptique : On nous a déjà raconté »',
      'unquoted',
    ],
    ['nothing like it', '« Les dragons dorment sous la montagne bleue »', 'not-found'],
    ['a few of its words', '« Nous avons gagné cet hiver grâce au port de Lannion »', 'not-found'],
  ])('%s', async (_, message, verdict) => {
    const one = await first(message)
    expect([one.verdict, shown(one.difference)]).toEqual([verdict, expect.any(String)])
  })
})

describe('who said it', () => {
  test.each<[string, string, boolean | null]>([
    ['the surname alone', '« La digue coûtera 27 000 euros » — Caradec', true],
    ['a slip in the name', '« La digue coûtera 27 000 euros » — Inès Caradek', true],
    ['the role', 'La maire a dit : « La digue coûtera 27 000 euros »', true],
    ['a role that no article ties to anybody', 'Le ministre a dit : « La digue coûtera 27 000 euros »', null],
    ['not told', '« La digue coûtera 27 000 euros »', null],
  ])('%s', async (_, message, expected) => {
    expect((await first(message)).sameSpeaker).toBe(expected)
  })

  test('of two articles with the same words, the one of whoever is named', async () => {
    const twice = libraryOf(
      { id: 'a', text: '« La mer monte plus vite que prévu », a dit Odile Ferrand.' },
      { id: 'b', text: '« La mer monte plus vite que prévu », a dit Bastien Morvan.' },
    )
    const answer = await check({ text: '« La mer monte plus vite que prévu » — Morvan' }, twice)
    expect(answer).toMatchObject({ checks: [{ verdict: 'word-for-word', sameSpeaker: true }] })
  })
})

describe('where it differs', () => {
  test.each([
    [
      'one word for another',
      '« C’est un prix honnête pour un si beau toit »',
      'C’est un prix {ridicule} [honnête] pour un si beau toit',
    ],
    ['left out', '« C’est un prix ridicule pour un toit »', 'C’est un prix ridicule pour un {si beau} toit'],
    ['a negation', '« Nous fermerons le port cet hiver »', 'Nous {ne} fermerons {pas} le port cet hiver'],
    ['the last word', '« histoire il y a dix mois »', 'histoire il y a dix {ans} [mois]'],
    [
      'an incise',
      '« La digue coûtera 27 000 euros et pas un centime »',
      'La digue coûtera 27 000 euros / et pas un centime',
    ],
  ])('%s', async (_, message, expected) => {
    expect(shown((await first(message)).difference)).toBe(expected)
  })
})

test('every quotation of a message is checked, in its order', async () => {
  const message =
    'Elle: « La digue coûtera 27 000 euros ». Lui : « un prix honnête pour un si beau toit » et « rien de rien du tout »'
  expect((await checked(message)).map(({ verdict }) => verdict)).toEqual(['word-for-word', 'altered', 'not-found'])
})

test('a claim’s result is the true quotation, with its other articles', async () => {
  const copies = libraryOf(
    { id: 'a', text: '« La mer monte plus vite que prévu », a dit Odile Ferrand.' },
    { id: 'b', text: 'À la une. « La mer monte plus vite que prévu », a dit Odile Ferrand.' },
  )
  const answer = await check({ text: '« la mer monte plus vite »' }, copies)
  if (answer.kind !== 'check') throw new Error(answer.kind)
  const [{ results }] = answer.checks
  expect(results.map(({ quote, alsoIn }) => [quote?.text, alsoIn.length])).toEqual([
    ['La mer monte plus vite que prévu', 1],
  ])
})

describe('nothing to check', () => {
  test.each([
    ['no words', ' ?! <@1> ', 'empty-question'],
    ['too much', 'mot '.repeat(MOST_TEXT / 4 + 1), 'too-long'],
  ])('%s', async (_, text, kind) => {
    expect(await check({ text }, library)).toMatchObject({ kind: 'not-found', reason: { kind } })
  })

  test('no articles', async () => {
    expect(await check({ text: 'x' }, libraryOf())).toMatchObject({ reason: { kind: 'empty-library' } })
  })
})

const QUOTED = [
  'Nous ne fermerons pas le port cet hiver, même si la tempête dure trois semaines',
  'La digue coûtera 27 000 euros',
  'et pas un centime de plus',
  'On nous a déjà raconté cette histoire il y a dix ans.',
  'We did not strike for money, we got what we came for,',
  'C’est un prix ridicule pour un si beau toit',
]

/** A figure is one word. */
const BETWEEN_WORDS = / (?!000)/

test('any slice of any quotation is word for word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...QUOTED), fc.nat(), fc.nat(), fc.boolean(), async (quote, one, other, loud) => {
      const words = quote.split(BETWEEN_WORDS)
      const [from = 0, to = 0] = [one % words.length, other % words.length].sort((a, b) => a - b)
      const slice = words.slice(from, to + 1).join(' ')
      expect((await first(`« ${loud ? slice.toUpperCase() : slice} »`)).verdict).toBe('word-for-word')
    }),
  )
})

test('a long quotation with a word of its middle left out is never called unfound or someone else’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...QUOTED.filter((quote) => quote.length > 30)), fc.nat(), async (quote, at) => {
      const words = quote.split(BETWEEN_WORDS)
      const gone = 1 + (at % (words.length - 2))
      const { verdict } = await first(`« ${words.filter((_, index) => index !== gone).join(' ')} »`)
      expect(['shortened', 'altered', 'word-for-word']).toContain(verdict)
    }),
  )
})

test('any text is answered, and every slice is cut from its article', async () => {
  const piece = fc.oneof(
    hostile,
    fc.constantFrom(...QUOTED, PORT, '« ', ' »', '> ', '\n', '"', '— Morvan', '[…]', 'Caradec : '),
    fc.string({ maxLength: 60 }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const text = pieces.join('').slice(0, MOST_TEXT)
      const answer = await check({ text }, library)
      for (const { difference, start, end } of answer.kind === 'check' ? answer.checks : []) {
        expect(start >= 0 && end > start && end <= text.length).toBe(true)
        for (const part of difference)
          if ('source' in part) expect([PORT, FERRY, HALLE].some((one) => one.includes(part.source.text))).toBe(true)
      }
    }),
  )
})
