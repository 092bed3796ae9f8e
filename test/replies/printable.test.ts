import { expect, test } from 'vitest'
import { jsonLine } from '../../src/replies/json.ts'
import { oneLine, printable } from '../../src/replies/printable.ts'

test.each([
  ['a colour', '\u001b[31mred', '\ufffd[31mred'],
  ['the window’s title', '\u001b]0;x\u0007', '\ufffd]0;x\ufffd'],
  ['a one-character escape', '\u009b2J', '\ufffd2J'],
  ['a backspace', 'a\bb', 'a\ufffdb'],
  ['line ends of all kinds', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['a tabulator', 'a\tb', 'a b'],
  ['reading direction', 'a\u202eb\u2066c', 'abc'],
  ['half a character', 'a\ud83d', 'a\ufffd'],
  ['no-break spaces and marks', '«\u00a0é\u202f!\u00a0»', '«\u00a0é\u202f!\u00a0»'],
])('%s', (_, text, expected) => {
  expect(printable(text)).toBe(expected)
})

test('one line is one line', () => {
  expect(oneLine('a \r\n\n b')).toBe('a b')
})

test('JSON keeps every character, but none that steers a terminal', () => {
  const text = 'a\u001b[31m\u009b2J\u007f\u2028é'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not
  expect(jsonLine(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  expect(JSON.parse(jsonLine(text))).toBe(text)
})
