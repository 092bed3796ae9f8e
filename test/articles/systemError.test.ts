import { expect, test } from 'vitest'
import { describeSystemError } from '../../src/articles/systemError.ts'

const failure = (code: string) => Object.assign(new Error(`${code}: as the system says it`), { code, errno: -1 })

test.each([
  ['ENOENT', 'does not exist'],
  ['EACCES', 'may not be read: give this user permission to'],
  ['Z_BUF_ERROR', 'is cut short: the gzip file ends before its end'],
  ['EWEIRD', 'could not be read: EWEIRD: as the system says it'],
])('%s is put in words', (code, sentence) => {
  expect(describeSystemError(failure(code))).toBe(sentence)
})

test('an error of the program itself is thrown on', () => {
  const bug = new TypeError('x is not a function')
  expect(() => describeSystemError(bug)).toThrow(bug)
})
