import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticles } from './bench/articles.ts'
import { ENGINES } from './bench/engines.ts'
import { at, KINDS, passages, questions, randomFrom, sentencesOf } from './bench/passages.ts'
import type { EngineRun, StartRun } from './bench/searchRun.ts'

// npm run bench -- [ARTICLES.jsonl | ARTICLES.jsonl.gz] [--large] [--articles N]… [--questions N] [--engine NAME]…
// The search engines over the same sentences and questions, each in a process of its own: how fast each builds, the
// most memory it takes, how big what it keeps is and how soon it answers from it, how long it answers once warm, how long
// one article more takes, and how the packed index compares. Lunr and the packed index must agree.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: 'boolean', default: false },
    articles: { type: 'string', multiple: true, default: ['1000', '10000'] },
    questions: { type: 'string', default: '100' },
    engine: { type: 'string', multiple: true, default: Object.keys(ENGINES) },
  },
})

/** What is measured of an engine. */
interface Measured extends EngineRun, StartRun {}

const LARGE = 100_000
/** How often each starts, to time a start: the median. */
const STARTS = 3
const articles = (await readArticles(positionals[0])).map(sentencesOf)

async function bench(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    await writeCorpus(folder, size)
    const isTooMuch = (name: string) => size >= LARGE && ENGINES[name]?.small
    for (const name of values.engine.filter(isTooMuch))
      print(`\n${name} is left out: so many articles are more than it finishes, or than memory holds`)
    const names = values.engine.filter((name) => !isTooMuch(name))
    const runs = new Map<string, Measured>()
    for (const name of names) runs.set(name, measure(name, folder))
    report(size, runs)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeCorpus(folder: string, size: number): Promise<void> {
  const out = createWriteStream(join(folder, 'passages'))
  for (const passage of passages(articles, size, randomFrom(1)))
    if (!out.write(`${passage}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
  const asked = questions(articles.slice(0, size), Number(values.questions), randomFrom(2))
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(asked))
}

function measure(name: string, folder: string): Measured {
  const kept = join(folder, name)
  mkdirSync(kept)
  const child = join(import.meta.dirname, 'bench', 'searchRun.ts')
  const options = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=16000', child, name]
  const files = [join(folder, 'passages'), join(folder, 'questions.json'), kept]
  const run = (...more: readonly string[]) =>
    JSON.parse(execFileSync(process.execPath, [...options, ...files, ...more], { maxBuffer: 2 ** 30 }).toString())
  const built: EngineRun = run()
  const starts: StartRun[] = Array.from({ length: STARTS }, () => run('start'))
  const [started] = starts.sort((a, b) => a.started - b.started).slice(STARTS >> 1)
  return { ...built, ...(started ?? { started: Number.NaN, bytes: Number.NaN }) }
}

function report(size: number, runs: ReadonlyMap<string, Measured>): void {
  const packed = runs.get('packed')
  const first = runs.values().next().value
  print(`\n${size} articles, ${first?.passages} sentences; ${values.questions} questions of each kind, the best ten`)
  print('in brackets: how many times what the packed index takes\n')
  const columns = [...runs.keys()]
  const line = (head: string, cells: readonly string[]) =>
    [head.padEnd(34), ...cells.map((cell) => cell.padStart(20))].join(' ')
  print(line('', columns))
  for (const { head, of, digits } of ROWS) {
    const cells = [...runs.values()].map((run) => {
      const value = of(run)
      if (value === null) return '-'
      const ratio = packed && packed !== run ? ` (${(value / (of(packed) ?? value)).toFixed(1)}x)` : ''
      return `${value.toFixed(digits)}${ratio}`
    })
    print(line(head, cells))
  }
  const lunr = runs.get('lunr')
  if (lunr && packed) print(`\nthe same ten as Lunr, in its order: ${agreement(lunr, packed)}`)
}

interface Row {
  readonly head: string
  readonly digits: number
  of(run: Measured): number | null
}

const MEGABYTE = 2 ** 20
const ROWS: readonly Row[] = [
  { head: 'build, s', digits: 2, of: ({ seconds }) => seconds },
  { head: 'build, processor s', digits: 2, of: ({ processorSeconds }) => processorSeconds },
  { head: 'peak memory, MB', digits: 0, of: ({ peakBytes }) => peakBytes / MEGABYTE },
  { head: 'kept on disk, MB', digits: 1, of: ({ snapshotBytes }) => snapshotBytes / MEGABYTE },
  { head: 'start to first answer, ms', digits: 0, of: ({ started }) => started },
  { head: 'memory once started, MB', digits: 0, of: ({ bytes }) => bytes / MEGABYTE },
  ...KINDS.flatMap((kind): Row[] => [
    { head: `${kind}: median, ms`, digits: 3, of: ({ times }) => at(times[kind], 0.5) },
    { head: `${kind}: 99 %, ms`, digits: 3, of: ({ times }) => at(times[kind], 0.99) },
  ]),
  { head: 'an article added, ms', digits: 2, of: ({ added }) => added },
]

function agreement(lunr: EngineRun, packed: EngineRun): string {
  const pairs = KINDS.flatMap((kind) => lunr.found[kind].map((ids, i) => [ids.join(), packed.found[kind][i]?.join()]))
  return `${pairs.filter(([a, b]) => a === b).length} of ${pairs.length} questions`
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

for (const size of [...values.articles.map(Number), ...(values.large ? [LARGE] : [])]) await bench(size)
