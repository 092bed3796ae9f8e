import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readClaims } from '../../src/checking/claims.ts'
import { hostile } from '../discord/hostile.ts'

const read = (message: string) => readClaims(message, (name) => name.toLowerCase() === 'morvan')

describe('what a message quotes', () => {
  test.each<[string, string, readonly string[]]>([
    ['words in marks', 'Il a dit « la digue tiendra tout l’hiver » hier', ['la digue tiendra tout l’hiver']],
    ['several', '"one bridge less" and then “two boats more”', ['one bridge less', 'two boats more']],
    ['a block quote', '> La digue tiendra\n> tout l’hiver\n— Morvan', ['La digue tiendra tout l’hiver']],
    ['a block quote to the end', 'lisez ça\n>>> La digue\ntiendra', ['La digue tiendra']],
    ['marks within a block quote', '> « La digue tiendra », dit-il', ['La digue tiendra']],
    ['marks in bold', '**"la digue tiendra"** lol', ['la digue tiendra']],
    ['the whole without any', 'La digue tiendra tout l’hiver', ['La digue tiendra tout l’hiver']],
    ['the whole without who said it', 'Zoé Brunet : la digue tiendra', ['la digue tiendra']],
    ['the whole without a signature', 'la digue tiendra tout l’hiver - morvan', ['la digue tiendra tout l’hiver']],
    [
      'a word as a word is no quotation',
      'leur "digue" ne tiendra pas une semaine de plus que la précédente',
      ['leur "digue" ne tiendra pas une semaine de plus que la précédente'],
    ],
    ['nothing', ' <:wave:12345> https://a.test/b ?! ', []],
  ])('%s', (_, message, expected) => {
    expect(read(message).map(({ text }) => text)).toEqual(expected)
  })

  test('offsets are into the message as given', () => {
    const message = '<@123> > **« La digue tiendra »** _hier_'
    const [claim] = read(message)
    expect(message.slice(claim?.start, claim?.end)).toBe('La digue tiendra')
  })
})

describe('whom it gives the words to', () => {
  test.each<[string, string, string | null]>([
    ['a verb of speech', 'comme disait Brunet : « la digue tiendra tout l’hiver »', 'Brunet'],
    ['after the words', '« La digue tiendra tout l’hiver », a déclaré Zoé Brunet.', 'Zoé Brunet'],
    ['English', 'Ada Norling said "the bridge will open in May"', 'Ada Norling'],
    ['a signature', '« La digue tiendra »\n— Brunet', 'Brunet'],
    ['a signature with a hyphen', '"the bridge will open" - Ada Norling', 'Ada Norling'],
    ['in brackets', '« la digue tiendra » (Brunet)', 'Brunet'],
    ['a label', 'Brunet: « la digue tiendra »', 'Brunet'],
    ['dixit', 'Dixit Brunet « la digue tiendra »', 'Brunet'],
    ['lower case, of somebody quoted', '« la digue tiendra » - morvan', 'morvan'],
    ['lower case, of nobody', '« la digue tiendra » - mdr', null],
    ['under a block quote', '> la digue tiendra\nZoé Brunet', 'Zoé Brunet'],
    ['without marks', 'Zoé Brunet a dit que la digue tiendra tout l’hiver', 'Zoé Brunet'],
    ['nobody', 'vous avez lu « la digue tiendra » ?', null],
  ])('%s', (_, message, expected) => {
    expect(read(message)[0]?.speaker ?? null).toBe(expected)
  })
})

test('any message can be read, and every claim lies within it', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ maxLength: 400 })), (message) => {
      for (const { start, end } of read(message)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(message.length)
      }
    }),
  )
})
