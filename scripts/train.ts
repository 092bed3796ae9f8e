import { trainGold } from './train/gold.ts'
import { trainQuestions } from './train/questions.ts'

// npm run train -- GOLD.jsonl …                              who is meant, and what is speech
// npm run train -- questions QUESTIONS.jsonl ARTICLES …       which passage answers, and whether any does

const [first, ...rest] = process.argv.slice(2)
try {
  if (first === 'questions') await trainQuestions(rest)
  else await trainGold(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Error)) throw error
  process.stderr.write(`train: ${error.message}\n`)
  process.exitCode = 1
}
