import { readFileSync } from 'node:fs'
import type { ArticleHead, Span } from '../../src/model.ts'
import { isSameSpeaker } from './names.ts'

/** A question with its answer; null where nothing in the articles answers it. */
export interface Known {
  readonly kind: string
  readonly question: string
  readonly command: 'who' | 'quote'
  readonly options?: { readonly speaker?: string }
  readonly speaker?: string | null
  readonly speaker_aliases?: readonly string[]
  readonly article_id: string | null
  readonly answer_text: string | null
  readonly answer_start: number | null
  readonly also_accept?: readonly { article_id: string; answer_text: string; answer_start: number }[]
}

/** Reads questions from a file of JSON lines. */
export function readKnown(path: string): readonly Known[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** The kinds of question that ask whose words they are, or for somebody's. */
const ASKS_SPEAKER = new Set(['who-said', 'who-said-verbatim', 'quote'])

/** Whether a question has a speaker to be told. */
export function asksSpeaker({ kind, speaker }: Known): boolean {
  return ASKS_SPEAKER.has(kind) && Boolean(speaker)
}

/** Whether a speaker told is the one expected. */
export function names(told: string | null, { speaker, speaker_aliases = [] }: Known): boolean {
  return [speaker ?? null, ...speaker_aliases].some((name) => isSameSpeaker(name, told))
}

/** A passage given as an answer. */
export interface Given {
  readonly article: Pick<ArticleHead, 'id'>
  readonly quote: Span | null
  readonly sentence: Span
}

/** Whether a quotation or its sentence holds half of the words expected, or lies within them. */
export function answers({ article, quote, sentence }: Given, one: Known): boolean {
  const { article_id, answer_text, answer_start } = one
  return [{ article_id, answer_text, answer_start }, ...(one.also_accept ?? [])].some((expected) => {
    if (expected.article_id !== article.id) return false
    const start = expected.answer_start ?? 0
    const length = expected.answer_text?.length ?? 0
    return [quote, sentence].some((span) => {
      if (!span) return false
      const common = Math.min(span.end, start + length) - Math.max(span.start, start)
      return common >= length / 2 || (common > 0 && span.start >= start && span.end <= start + length)
    })
  })
}
