import fc from 'fast-check'
import lunr from 'lunr'
import { afterEach, expect, test } from 'vitest'
import { StringTable } from '../../../src/search/packed/stringTable.ts'
import { Words } from '../../../src/search/packed/tokens.ts'

const { separator } = lunr.tokenizer
afterEach(() => {
  lunr.tokenizer.separator = separator
})

/** Letters whose small ones depend on their neighbours, are longer, or lie in two code units; halves of such; separators. */
const unit = fc.oneof(
  fc.constantFrom(
    'a',
    'B',
    'É',
    'ß',
    'Σ',
    'σ',
    'ς',
    'İ',
    'ı',
    'Ǆ',
    'K',
    '𐐀',
    '🙂',
    '\ud801',
    '\udc00',
    ' ',
    '-',
    '\u00a0',
    '\n',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)
const text = fc.string({ unit, maxLength: 30 })
const words = new Words()
const table = new StringTable()

function cut(value: unknown): string[] {
  words.cut(value)
  const { starts, ends, units, count } = words
  const found = Array.from({ length: count }, (_, i) => String.fromCharCode(...units.subarray(starts[i], ends[i])))
  const numbers = table.internWords(words)
  expect(found.map((_, i) => table.at(numbers[i] ?? -1))).toEqual(found)
  expect(found.map((word) => table.find(word))).toEqual(found.map((_, i) => numbers[i]))
  return found
}

function lunrs(value: string | string[]): string[] {
  return lunr.tokenizer(value).map(String)
}

test('text is cut and its capitals made small as Lunr does it', () => {
  fc.assert(
    fc.property(text, (value) => void expect(cut(value)).toEqual(lunrs(value))),
    { numRuns: 2000 },
  )
})

test('lists are taken word by word', () => {
  fc.assert(fc.property(fc.array(text, { maxLength: 5 }), (list) => void expect(cut(list)).toEqual(lunrs(list))))
})

test.each([/[\s,]+/, /[A-Z]/, /[^a-z]/, /[\ud800-\udfff]/, /./])('another separator: %s', (other) => {
  lunr.tokenizer.separator = other
  fc.assert(fc.property(text, (value) => void expect(cut(value)).toEqual(lunrs(value))))
})

test('more words than there was room for', () => {
  const many = Array.from({ length: 3000 }, (_, i) => `w${i % 2500}`).join(' ')
  expect(cut(many)).toEqual(lunrs(many))
})
