import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readArticles } from '../../src/articles/read.ts'
import type { Article } from '../../src/model.ts'

const span = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** Checked against the article, where given. */
  text: z.string().optional(),
})

const goldQuote = span.extend({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  /** The fullest name the article gives; null where it does not tell. */
  speaker: z.string().nullable(),
  /** The words that point to the speaker. */
  mention: z.string().nullish(),
  evidence: z.string(),
})

const goldArticle = z.object({
  id: z.string(),
  lang: z.enum(['fr', 'en']),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  /** Absent where the id names an article of `content`. */
  text: z.string().optional(),
  quotes: z.array(goldQuote),
  /** Spans between quotation marks that are nobody's words: titles, nicknames, words as words. */
  other: z.array(span),
})

export type GoldQuote = z.infer<typeof goldQuote>
/** An annotated article; `sample` is the article of `content` that its offsets are into. */
export type GoldArticle = z.infer<typeof goldArticle> & { readonly text: string; readonly sample?: Article }

const CONTENT = join(import.meta.dirname, '../../content')

/**
 * Reads annotated articles, one JSON object a line; offsets are UTF-16 code units into the text, which is that of the
 * sample article of the same id where the line has none.
 *
 * @throws Error naming the file and line of the first line that cannot be used.
 */
export async function readGold(path: string): Promise<GoldArticle[]> {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, where: `${path}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => ({ where, ...parseLine(line, where) }))
  const samples = lines.some(({ text }) => text === undefined) ? await readSamples() : new Map<string, Article>()
  return lines.map(({ where, text, ...rest }) => {
    const sample = text === undefined ? samples.get(rest.id) : undefined
    const gold = { ...rest, text: text ?? sample?.text ?? '', ...(sample && { sample }) }
    if (gold.text === '') throw new Error(`${where}: no text, and no article of ${CONTENT} has the id ${gold.id}`)
    for (const { start, end, text: words } of [...gold.quotes, ...gold.other])
      if (words !== undefined && words !== gold.text.slice(start, end))
        throw new Error(`${where}: [${start}, ${end}) of ${gold.id} is not ${JSON.stringify(words)}`)
    return gold
  })
}

async function readSamples(): Promise<Map<string, Article>> {
  const samples = new Map<string, Article>()
  for await (const reading of readArticles([CONTENT]))
    if ('article' in reading) samples.set(reading.article.id, reading.article)
  return samples
}

function parseLine(line: string, where: string): z.infer<typeof goldArticle> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error(`${where}: not a JSON object`)
  }
  const parsed = goldArticle.safeParse(value)
  if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`)
  return parsed.data
}

export function articleOf(gold: GoldArticle): Article {
  if (gold.sample) return gold.sample
  return {
    id: gold.id,
    title: gold.title ?? gold.id,
    language: gold.lang,
    outlet: gold.outlet ?? null,
    author: null,
    url: null,
    publishedAt: null,
    text: gold.text,
    body: { start: 0, end: gold.text.length },
  }
}
