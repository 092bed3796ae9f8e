import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticles } from './bench/articles.ts'
import { ENGINES } from './bench/engines.ts'
import { KINDS, passages, questions, randomFrom, sentencesOf } from './bench/passages.ts'
import type { EngineRun } from './bench/searchRun.ts'

// npm run bench:search -- [ARTICLES.jsonl | ARTICLES.jsonl.gz] [--articles N] [--questions N] [--engine NAME]…
// The search engines over the same sentences and questions, each in a process of its own: how fast each builds, the
// most memory it takes, how long it answers, and how the packed index compares. Lunr and the packed index must agree.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1000' },
    questions: { type: 'string', default: '100' },
    engine: { type: 'string', multiple: true, default: Object.keys(ENGINES) },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
const passagesFile = join(folder, 'passages')
const questionsFile = join(folder, 'questions.json')
try {
  await writeCorpus()
  const runs = new Map(values.engine.map((name) => [name, measure(name)]))
  report(runs)
} finally {
  rmSync(folder, { recursive: true })
}

async function writeCorpus(): Promise<void> {
  const articles = readArticles(positionals[0]).map(sentencesOf)
  const out = createWriteStream(passagesFile)
  for (const passage of passages(articles, Number(values.articles), randomFrom(1)))
    if (!out.write(`${passage}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
  const asked = articles.slice(0, Number(values.articles))
  writeFileSync(questionsFile, JSON.stringify(questions(asked, Number(values.questions), randomFrom(2))))
}

function measure(name: string): EngineRun {
  const child = join(import.meta.dirname, 'bench', 'searchRun.ts')
  const options = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=16000', child]
  const output = execFileSync(process.execPath, [...options, name, passagesFile, questionsFile], { maxBuffer: 2 ** 30 })
  return JSON.parse(output.toString())
}

function report(runs: ReadonlyMap<string, EngineRun>): void {
  const packed = runs.get('packed')
  const first = runs.values().next().value
  print(
    `${values.articles} articles, ${first?.passages} sentences; ${values.questions} questions of each kind, the best ten\n`,
  )
  const columns = KINDS.flatMap((kind) => [`${kind}: median`, '99 %'])
  print(
    ['', 'build s', 'passages/s', 'peak MB', ...columns]
      .map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(22)))
      .join(' '),
  )
  for (const [name, run] of runs) print(row(name, run, packed))
  const lunr = runs.get('lunr')
  if (lunr && packed) print(`\nthe same ten as Lunr, in its order: ${agreement(lunr, packed)}`)
}

/** What was measured, and in brackets how many times what the packed index takes. */
function row(name: string, run: EngineRun, packed: EngineRun | undefined): string {
  const cell = (value: number, other: number | undefined, digits: number) =>
    `${value.toFixed(digits)}${packed && packed !== run ? ` (${(value / (other ?? value)).toFixed(1)}x)` : ''}`
  const cells = [
    cell(run.seconds, packed?.seconds, 2),
    (run.passages / run.seconds).toFixed(0),
    cell(run.peakBytes / 2 ** 20, packed && packed.peakBytes / 2 ** 20, 0),
    ...KINDS.flatMap((kind) =>
      [0.5, 0.99].map((share) => cell(at(run.times[kind], share), packed && at(packed.times[kind], share), 2)),
    ),
  ]
  return [name.padEnd(12), ...cells.map((text) => text.padStart(22))].join(' ')
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? Number.NaN
}

function agreement(lunr: EngineRun, packed: EngineRun): string {
  const pairs = KINDS.flatMap((kind) => lunr.found[kind].map((ids, i) => [ids.join(), packed.found[kind][i]?.join()]))
  return `${pairs.filter(([a, b]) => a === b).length} of ${pairs.length} questions`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
