import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Article } from '../../src/model.ts'

const span = z.object({ start: z.int().nonnegative(), end: z.int().positive() })

const goldQuote = span.extend({
  kind: z.enum(['direct', 'mixed', 'indirect']),
  /** The fullest name the article gives; null where it does not tell. */
  speaker: z.string().nullable(),
  evidence: z.string(),
})

const goldArticle = z.object({
  id: z.string(),
  lang: z.enum(['fr', 'en']),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  text: z.string(),
  quotes: z.array(goldQuote),
  /** Spans between quotation marks that are nobody's words: titles, nicknames, words as words. */
  other: z.array(span),
})

export type GoldQuote = z.infer<typeof goldQuote>
export type GoldArticle = z.infer<typeof goldArticle>

/**
 * Reads annotated articles, one JSON object a line; offsets are UTF-16 code units into the text.
 *
 * @throws Error naming the file and line of the first line that cannot be used.
 */
export function readGold(path: string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${path}:${index + 1}`)]))
}

function parseLine(line: string, where: string): GoldArticle {
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
