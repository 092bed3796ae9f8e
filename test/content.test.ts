import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
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

const question = z.object({
  qid: z.string(),
  kind: z.enum(['who-said', 'who-said-verbatim', 'who-did', 'quote', 'passage', 'none']),
  question: z.string().min(3),
  article_id: z.string().nullable(),
  speaker: z.string().nullable(),
  answer_text: z.string().nullable(),
  answer_start: z.int().nullable(),
})

test('questions about the sample articles have their answers where they say, or none', async () => {
  const { articles } = await readContent()
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const questions = readFileSync(join(root, 'test/cases/questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => question.parse(JSON.parse(line)))
  expect(new Set(questions.map(({ qid }) => qid)).size).toBe(questions.length)
  for (const { kind, article_id: id, speaker, answer_text: answer, answer_start: start } of questions) {
    expect([id, answer, start].map((value) => value === null)).toEqual(Array(3).fill(kind === 'none'))
    if (id === null || answer === null || start === null) continue
    const text = texts.get(id) ?? ''
    expect(text.slice(start, start + answer.length)).toBe(answer)
    if (speaker) expect(text.toLowerCase()).toContain(speaker.toLowerCase())
  }
})

function goldPath(code: string): string {
  return join(root, `test/cases/${code}.gold.jsonl`)
}
