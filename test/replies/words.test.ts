import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { words } from '../../src/replies/words.ts'

const folder = join(import.meta.dirname, '../../src/replies/words')

test('no wording holds a quotation mark: those stand around an article’s words alone', () => {
  for (const file of globSync('*.ts', { cwd: folder })) {
    const code = readFileSync(join(folder, file), 'utf8').replace(/^ *(\/\*\*|\*|\/\/).*$/gm, '')
    expect(code).not.toMatch(/[«»“”„‹›]/)
  }
})

test.each([
  ['fr', 0, '0 article'],
  ['fr', 1, '1 article'],
  ['fr', 2, '2 articles'],
  ['en', 0, '0 articles'],
  ['en', 1, '1 article'],
  ['en', 4700, '4,700 articles'],
] as const)('%s counts %d: %s', (language, count, expected) => {
  expect(words[language].articles(count)).toBe(expected)
})
