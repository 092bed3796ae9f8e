import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuoted } from '../../src/text/quoteMarks.ts'

const quoted = (text: string) =>
  findQuoted(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, string[]]>([
  ['guillemets with no-break spaces', 'Il a dit : « Nous irons. » Puis rien.', ['Nous irons.']],
  ['curly', 'He said “we will go” and left.', ['we will go']],
  ['curly used for both sides', 'Il juge le plan “trop lent“, dit-on.', ['trop lent']],
  ['curly, closed by two single marks', 'We make comics, “as ever,’’ he says. “Go.”', ['as ever,', 'Go.']],
  ['straight', 'Il a salué un plan "clair" et un effort "utile".', ['clair', 'utile']],
  ['straight with blanks inside', 'Il a dit " oui " et " non ".', ['oui', 'non']],
  ['low and high', 'Er sagt „ja“ und geht.', ['ja']],
  ['curly within guillemets', '« Il m’a dit “viens” hier »', ['Il m’a dit “viens” hier', 'viens']],
  ['straight within guillemets', '« Il m’a dit "viens" hier »', ['Il m’a dit "viens" hier', 'viens']],
  ['guillemets within guillemets', '«Il crie «dehors» à tous»', ['Il crie «dehors» à tous', 'dehors']],
  ['apostrophes', "L'élu n'a pas d'avis, c'est l'usage.", []],
  ['curly apostrophes', 'L’élu n’a pas d’avis.', []],
  ['single within double', `"He said 'never' to us," she said.`, ["He said 'never' to us,", 'never']],
  ['plural owner', "The workers' rights and the bosses' rights.", []],
  ['inches', 'The 6\'2" guard scored twice.', []],
  ['decades', "In the '90s and '80s.", []],
  ['unclosed goes to the end of the paragraph', '« Nous irons tous.', ['Nous irons tous.']],
  ['a mark too many', 'Il aime " ce plan et le dit "utile" à tous.', ['utile']],
  ['no blank around', 'Fini.«Nous irons», dit-il.«Vite.»', ['Nous irons', 'Vite.']],
  ['nothing within', 'Vide "" et «».', []],
])('%s', (_, text, expected) => expect(quoted(text)).toEqual(expected))

test('spans lie within the paragraph, outer around words, in reading order, on any string', () => {
  const marks = fc.constantFrom('"', '«', '»', '“', '”', "'", '’', '‘', ' ', 'a', 'é', '.', '„', '6')
  fc.assert(
    fc.property(
      fc.array(marks).map((chars) => chars.join('')),
      (text) => {
        let last = 0
        for (const { start, end, outer } of findQuoted(text, { start: 0, end: text.length })) {
          expect(outer.start).toBeGreaterThanOrEqual(last)
          expect(outer.start <= start && start < end && end <= outer.end && outer.end <= text.length).toBe(true)
          last = outer.start
        }
      },
    ),
  )
})
