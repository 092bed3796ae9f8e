import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quote } from '../../src/answers/quote.ts'
import { who } from '../../src/answers/who.ts'
import { type Library, openLibrary } from '../../src/library.ts'
import type { Answer, Result } from '../../src/model.ts'
import { weights } from '../../src/search/weights.ts'
import { isSameSpeaker } from './names.ts'

const OWN_QUESTIONS = join(import.meta.dirname, '../../test/cases/questions.jsonl')
const OWN_ARTICLES = join(import.meta.dirname, '../../content')

/** The kinds of question that ask whose words they are, or for somebody's. */
const ASKS_SPEAKER = new Set(['who-said', 'who-said-verbatim', 'quote'])

/** A question with its answer; null where nothing in the articles answers it. */
interface Known {
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

/**
 * Scores answers to known questions, and what each part of the ranking brings: the score without it.
 *
 * @param args QUESTIONS.jsonl and the articles, files or folders; without any, those about the sample articles.
 * @throws Error where there are questions without articles, or a file cannot be read.
 */
export async function evaluateQuestions(args: readonly string[]): Promise<string> {
  const [path = OWN_QUESTIONS, ...content] = args.length > 0 ? args : [OWN_QUESTIONS, OWN_ARTICLES]
  if (content.length === 0)
    throw new Error('questions need their articles: npm run eval -- questions QUESTIONS.jsonl ARTICLES')
  const known: readonly Known[] = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const { library } = await openLibrary(content)
  const lines = [`all parts`.padEnd(20) + (await score(known, library))]
  for (const table of [weights.score, weights.variant] as Record<string, number>[])
    for (const [name, weight] of Object.entries(table)) {
      table[name] = 0
      lines.push(`without ${name}`.padEnd(20) + (await score(known, library)))
      table[name] = weight
    }
  return `${known.length} questions, ${library.size} articles\n${lines.join('\n')}\n`
}

async function score(known: readonly Known[], library: Library): Promise<string> {
  const counts = { answerable: 0, first: 0, third: 0, asked: 0, named: 0, refused: 0, none: 0, said: 0 }
  for (const one of known) {
    const answer = await ask(one, library)
    const results = answer.kind === 'passages' ? answer.results : []
    if (one.kind === 'none') {
      counts.none++
      if (results.length === 0) counts.said++
      continue
    }
    counts.answerable++
    if (results.length === 0) counts.refused++
    const place = results.slice(0, 3).findIndex((result) => answers(result, one))
    if (place === 0) counts.first++
    if (place >= 0) counts.third++
    if (!one.speaker || !ASKS_SPEAKER.has(one.kind)) continue
    counts.asked++
    const told = results[0]?.speaker?.name ?? null
    if ([one.speaker, ...(one.speaker_aliases ?? [])].some((name) => isSameSpeaker(name, told))) counts.named++
  }
  const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`
  const { answerable, first, third, asked, named, refused, none, said } = counts
  return `right first ${share(first, answerable)}, within three ${share(third, answerable)}, right speaker first ${share(named, asked)}, refused ${share(refused, answerable)}, "not found" said ${share(said, none)}`
}

const ask = ({ command, question, options }: Known, library: Library): Promise<Answer> =>
  command === 'who' ? who({ question }, library) : quote({ topic: question, ...options }, library)

/** The quotation or the sentence holds half of the words expected, or lies within them. */
function answers({ article, quote, sentence }: Result, one: Known): boolean {
  const { article_id, answer_text, answer_start } = one
  return [{ article_id, answer_text, answer_start }, ...(one.also_accept ?? [])].some((expected) => {
    if (expected.article_id !== article.id) return false
    const start = expected.answer_start ?? 0
    const length = expected.answer_text?.length ?? 0
    return [quote, sentence].some((slice) => {
      if (!slice) return false
      const common = Math.min(slice.end, start + length) - Math.max(slice.start, start)
      return common >= length / 2 || (common > 0 && slice.start >= start && slice.end <= start + length)
    })
  })
}
