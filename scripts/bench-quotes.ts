import { analyse } from '../src/analysis.ts'
import { makeArticle, readArticles } from './bench/articles.ts'
import { overlong } from './bench/overlong.ts'
import { timeStages } from './bench/stages.ts'

// npm run bench:quotes -- [ARTICLES.jsonl | ARTICLES.jsonl.gz]
// How many articles a second one core reads quotations and speakers out of, where the time goes, and what hostile input costs.

const WARM_UP = 200

const path = process.argv[2]
const articles = await readArticles(path)
for (const article of articles.slice(0, WARM_UP)) analyse(article)

const times = articles.map((article) => seconds(() => analyse(article)))
const total = times.reduce((sum, time) => sum + time, 0)
const characters = articles.reduce((sum, { text }) => sum + text.length, 0)
const ordered = times.toSorted((a, b) => a - b)
const milliseconds = (share: number): string =>
  (1000 * (ordered[Math.floor(share * (ordered.length - 1))] ?? 0)).toFixed(2)

print(`${articles.length} articles of ${Math.round(characters / articles.length)} characters on average, one core`)
print(
  `${(articles.length / total).toFixed(0)} articles/s, ${(characters / total / 1e6).toFixed(2)} million characters/s`,
)
print(`an article: median ${milliseconds(0.5)} ms, 99 % under ${milliseconds(0.99)} ms, slowest ${milliseconds(1)} ms`)

print('\nstage                       share')
for (const { stage, share } of await timeStages(() => {
  for (const article of articles) analyse(article)
}))
  print(`  ${stage.padEnd(22)} ${(100 * share).toFixed(1).padStart(6)} %`)

print('\n1 MB of …                      French  English')
for (const { name, text } of overlong) {
  const [french, english] = (['fr', 'en'] as const).map((language) =>
    seconds(() => analyse(makeArticle(name, text, language))).toFixed(2),
  )
  print(`  ${name.padEnd(26)} ${french} s   ${english} s`)
}

function seconds(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
