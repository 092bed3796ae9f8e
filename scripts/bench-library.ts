import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readArticles } from '../src/articles/read.ts'
import { sampleArticles } from '../src/config.ts'
import type { Article } from '../src/model.ts'
import type { LibraryRun } from './bench/libraryRun.ts'
import { at, questions, randomFrom, sentencesOf } from './bench/passages.ts'
import { recombined } from './bench/recombined.ts'

// npm run bench:library -- [ARTICLES.jsonl | ARTICLES.jsonl.gz] [--articles N] [--added N]
// The whole library, quotations, speakers and index, each part of its life in a process of its own: how fast so many
// articles are read and how much memory that takes, how soon it starts again from what it kept, how long articles added
// to it take, and questions asked meanwhile, and the longest pause of the main thread.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '10000' }, added: { type: 'string', default: '600' } },
})
const MEGABYTE = 2 ** 20

const wanted = Number(values.articles)
const real = await Array.fromAsync(articlesOf(positionals[0] ?? sampleArticles))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const kept = join(folder, 'kept')
const content = join(folder, 'articles.jsonl')
const more = join(folder, 'more.jsonl')
try {
  mkdirSync(kept)
  const all = recombined(real, wanted + Number(values.added), randomFrom(1))
  await write(content, all, wanted)
  await write(more, all, Number(values.added))
  report('read', run('open'))
  report('start again', run('open'))
  report('change', run('live'))
  report('start again', run('open'))
} finally {
  rmSync(folder, { recursive: true })
}

async function* articlesOf(path: string): AsyncGenerator<Article> {
  for await (const reading of readArticles([path])) {
    if ('problem' in reading) process.stderr.write(`${reading.problem.where}: ${reading.problem.reason}\n`)
    else yield reading.article
  }
}

async function write(path: string, articles: Iterator<Article>, count: number): Promise<void> {
  const out = createWriteStream(path)
  for (let left = count; left > 0; left--) {
    const { value, done } = articles.next()
    if (done) break
    const { body: _, ...fields } = value
    if (!out.write(`${JSON.stringify(fields)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}

function run(task: 'open' | 'live'): LibraryRun {
  const child = join(import.meta.dirname, 'bench', 'libraryRun.ts')
  const asked = questions(real.map(sentencesOf), 30, randomFrom(2))['whole question']
  return JSON.parse(
    execFileSync(process.execPath, [child, task, content, kept, more, JSON.stringify(asked)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }).toString(),
  )
}

function report(what: string, run: LibraryRun): void {
  const { articles, openSeconds, answerSeconds, processorSeconds, times, closeSeconds, peakBytes } = run
  const rows: readonly (readonly [string, number, string])[] = [
    ...(what === 'read' ? [['articles a second', articles / openSeconds, ''] as const] : []),
    ['until open', openSeconds, 's'],
    ['  processor time', processorSeconds, 's'],
    ['until the first answer', answerSeconds, 's'],
    ...(['add', 'ask', 'suggest'] as const).flatMap((kind) =>
      times[kind].length === 0
        ? []
        : [
            [`${kind}, median`, at(times[kind], 0.5), 'ms'] as const,
            [`${kind}, 99 %`, at(times[kind], 0.99), 'ms'] as const,
            [`${kind}, longest`, at(times[kind], 1), 'ms'] as const,
          ],
    ),
    ['longest pause', run.longestPause, 'ms'],
    ['longest stretch of work', run.longestWork, 'ms'],
    ['until saved and closed', closeSeconds, 's'],
    ['peak memory', peakBytes / MEGABYTE, 'MB'],
    [
      'kept on disk',
      readdirSync(kept).reduce((sum, name) => sum + statSync(join(kept, name)).size, 0) / MEGABYTE,
      'MB',
    ],
  ]
  process.stdout.write(`\n${what}: ${articles} articles, ${availableParallelism()} cores\n`)
  for (const [name, value, unit] of rows)
    process.stdout.write(`  ${name.padEnd(26)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}\n`)
}
