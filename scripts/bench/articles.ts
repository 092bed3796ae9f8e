import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { readArticles as readAll } from '../../src/articles/read.ts'
import { sampleArticles } from '../../src/config.ts'
import type { Article } from '../../src/model.ts'

/** So that few samples still run long enough to be measured. */
const AT_LEAST = 1000

const line = z.object({
  id: z.string(),
  text: z.string().min(1),
  language: z.enum(['fr', 'en']).optional(),
  lang: z.enum(['fr', 'en']).optional(),
})

/**
 * Reads articles, one JSON object a line, from a file that may be gzipped; without one, the sample articles repeated.
 *
 * @throws if the file cannot be read or a line is no article.
 */
export async function readArticles(path?: string): Promise<Article[]> {
  if (path !== undefined) return parse(path)
  const samples: Article[] = []
  for await (const reading of readAll([sampleArticles])) if ('article' in reading) samples.push(reading.article)
  if (samples.length === 0) throw new Error(`no file given, and no sample articles at ${sampleArticles}`)
  return Array.from({ length: Math.ceil(AT_LEAST / samples.length) }, () => samples).flat()
}

function parse(path: string): Article[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => line.parse(JSON.parse(row)))
    .map(({ id, text, language, lang }) => makeArticle(id, text, language ?? lang ?? 'fr'))
}

export function makeArticle(id: string, text: string, language: Article['language']): Article {
  const unknown = { outlet: null, author: null, url: null, publishedAt: null }
  return { id, title: id, language, ...unknown, text, body: { start: 0, end: text.length } }
}
