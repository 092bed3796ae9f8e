import { join } from 'node:path'
import { expect, test } from 'vitest'
import { evaluateChecks } from '../../scripts/eval/checks.ts'

test('checks are scored on quotations of the articles, the same ones for the same seed', async () => {
  const articles = join(import.meta.dirname, '../../content/en')
  const figures = async () =>
    (await evaluateChecks([articles, '--seed', '7'])).split('\n').filter((line) => !/ ms,/.test(line))
  const lines = await figures()
  expect(lines.find((line) => line.startsWith('word for word'))).toMatch(/^word for word \(\d+\) +\d+\.\d % +\d+\.\d %/)
  expect(await figures()).toEqual(lines)
})

test('a seed that is no number is told', async () => {
  await expect(evaluateChecks(['--seed', 'x'])).rejects.toThrow('--seed')
})
