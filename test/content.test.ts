import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readGold } from '../scripts/eval/gold.ts'
import { readArticles } from '../src/articles/read.ts'
import type { Article, Problem } from '../src/model.ts'

const root = join(import.meta.dirname, '..')
const LANGUAGES = { fr: 14, en: 8 } as const

async function readContent(): Promise<{ articles: Article[]; problems: Problem[] }> {
  const articles: Article[] = []
  const problems: Problem[] = []
  for await (const reading of readArticles([join(root, 'content')]))
    if ('article' in reading) articles.push(reading.article)
    else problems.push(reading.problem)
  return { articles, problems }
}

describe('the sample articles', () => {
  test('load without a problem, enough of them in each language', async () => {
    const { articles, problems } = await readContent()
    expect(problems).toEqual([])
    for (const [language, least] of Object.entries(LANGUAGES))
      expect(articles.filter((article) => article.language === language).length).toBeGreaterThanOrEqual(least)
  })

  test('are annotated, every one of them', async () => {
    const { articles } = await readContent()
    const gold = (await Promise.all(Object.keys(LANGUAGES).map((code) => readGold(goldPath(code))))).flat()
    expect(gold.map(({ id }) => id).sort()).toEqual(articles.map(({ id }) => id).sort())
  })
})

describe.each(Object.keys(LANGUAGES))('annotations in %s', (code) => {
  test('are slices of the article without its head, with speakers and mentions that stand in it', async () => {
    for (const { id, lang, text, sample, quotes, other } of await readGold(goldPath(code))) {
      expect([id, lang, sample?.language]).toEqual([id, code, code])
      const words = text.toLowerCase()
      for (const { start, end, text: annotated } of [...quotes, ...other]) {
        expect(text.slice(start, end)).toBe(annotated)
        expect(annotated).toBe(annotated?.trim())
        expect(start).toBeGreaterThanOrEqual(sample?.body.start ?? 0)
      }
      for (const { speaker, mention } of quotes)
        for (const name of [speaker, mention]) if (name) expect(words).toContain(name.toLowerCase())
    }
  })
})

function goldPath(code: string): string {
  return join(root, `test/cases/${code}.gold.jsonl`)
}
