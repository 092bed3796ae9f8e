import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wrap } from '../../src/replies/wrap.ts'

test.each([
  ['a line breaks at a blank', 'aa bb cc', 5, 'aa bb\ncc'],
  ['and never at a no-break space', 'aa «\u00a0bb\u00a0» cc', 6, 'aa\n«\u00a0bb\u00a0»\ncc'],
  ['a long word stays whole', 'a https://example.test/long b', 6, 'a\nhttps://example.test/long\nb'],
  ['a line end stays one', 'aa\n\nbb', 9, 'aa\n\nbb'],
  ['several blanks stay several', 'aa  bb', 9, 'aa  bb'],
  ['an accent apart from its letter takes no room', 'e\u0301e\u0301 bb', 5, 'e\u0301e\u0301 bb'],
  ['nothing is an empty line', '', 9, ''],
])('%s', (_, text, width, expected) => {
  expect(wrap([{ text }], width, '')).toBe(expected)
})

test('every line is indented, and counted with its indent', () => {
  expect(wrap([{ text: 'aa bb cc' }], 7, '  ')).toBe('  aa bb\n  cc')
})

test('runs that touch are one word, each piece in its own style', () => {
  const style = (text: string) => `<${text}>`
  expect(wrap([{ text: 'a "' }, { text: 'b c', style }, { text: '", d' }], 4, '')).toBe('a "<b>\n<c>",\nd')
})

test('no line is wider than it may be, unless one word is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'bb', 'cccc', ' ', '\n')),
      fc.integer({ min: 4, max: 30 }),
      (pieces, width) => {
        for (const line of wrap([{ text: pieces.join('') }], width, ' ').split('\n'))
          expect(line.length <= width || !line.trim().includes(' ')).toBe(true)
      },
    ),
  )
})
