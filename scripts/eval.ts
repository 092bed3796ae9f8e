import { evaluateChecks } from './eval/checks.ts'
import { evaluateQuestions } from './eval/questions.ts'
import { evaluateQuotes } from './eval/quotes.ts'

// npm run eval                     every evaluation, on the project's own annotated articles
// npm run eval -- quotes [options] [GOLD.jsonl …]
// npm run eval -- questions QUESTIONS.jsonl ARTICLES …
// npm run eval -- checks [options] [ARTICLES …]
// npm run eval -- GOLD.jsonl …     the same: quotations are what files are scored on unless told otherwise

const evaluations: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  quotes: evaluateQuotes,
  questions: evaluateQuestions,
  checks: evaluateChecks,
}

const [first, ...rest] = process.argv.slice(2)
try {
  if (first === undefined) for (const evaluate of Object.values(evaluations)) process.stdout.write(await evaluate([]))
  else process.stdout.write(await (evaluations[first]?.(rest) ?? evaluateQuotes([first, ...rest])))
} catch (error) {
  if (!(error instanceof Error)) throw error
  process.stderr.write(`eval: ${error.message}\n`)
  process.exitCode = 1
}
