import { join } from 'node:path'
import { quote } from '../../src/answers/quote.ts'
import { who } from '../../src/answers/who.ts'
import { type Library, openLibrary } from '../../src/library.ts'
import type { Answer } from '../../src/model.ts'
import { weights } from '../../src/search/weights.ts'
import { answers, asksSpeaker, type Known, names, readKnown } from './known.ts'

const OWN_QUESTIONS = join(import.meta.dirname, '../../test/cases/questions.jsonl')
const OWN_ARTICLES = join(import.meta.dirname, '../../content')

/**
 * Scores answers to known questions, how long they take, and what each part of the ranking brings: the score without it.
 *
 * @param args QUESTIONS.jsonl and the articles, files or folders; without any, those about the sample articles.
 * @throws Error where there are questions without articles, or a file cannot be read.
 */
export async function evaluateQuestions(args: readonly string[]): Promise<string> {
  const [path = OWN_QUESTIONS, ...content] = args.length > 0 ? args : [OWN_QUESTIONS, OWN_ARTICLES]
  if (content.length === 0)
    throw new Error('questions need their articles: npm run eval -- questions QUESTIONS.jsonl ARTICLES')
  const known = readKnown(path)
  const { library, problems } = await openLibrary(content, { folder: process.env['STATE'] || null })
  for (const { where, reason } of problems) process.stderr.write(`${where}: ${reason}\n`)
  const times: number[] = []
  const lines = [`all parts`.padEnd(20) + (await score(known, library, times))]
  for (const table of [weights.score, weights.variant] as Record<string, number>[])
    for (const [name, weight] of Object.entries(table)) {
      table[name] = 0
      lines.push(`without ${name}`.padEnd(20) + (await score(known, library)))
      table[name] = weight
    }
  const head = `${known.length} questions, ${library.size} articles, ${timing(times)}`
  return `${head}\n${lines.join('\n')}\n`
}

/** The first answers take longer: the program warms up as it does after every start. */
function timing(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return `ms per answer: median ${at(0.5)}, p99 ${at(0.99)}`
}

async function score(known: readonly Known[], library: Library, times: number[] = []): Promise<string> {
  const counts = { answerable: 0, first: 0, third: 0, asked: 0, named: 0, refused: 0, none: 0, said: 0 }
  for (const one of known) {
    const begun = performance.now()
    const answer = await ask(one, library)
    times.push(performance.now() - begun)
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
    if (!asksSpeaker(one)) continue
    counts.asked++
    if (names(results[0]?.speaker?.name ?? null, one)) counts.named++
  }
  const share = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`
  const { answerable, first, third, asked, named, refused, none, said } = counts
  return `right first ${share(first, answerable)}, within three ${share(third, answerable)}, right speaker first ${share(named, asked)}, refused ${share(refused, answerable)}, "not found" said ${share(said, none)}`
}

const ask = ({ command, question, options }: Known, library: Library): Promise<Answer> =>
  command === 'who' ? who({ question }, library) : quote({ topic: question, ...options }, library)
