import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { quote } from '../src/answers/quote.ts'
import { Fetcher } from '../src/fetching/fetcher.ts'
import { type Library, openLibrary } from '../src/library.ts'
import { Servers } from '../src/servers/servers.ts'
import { Storage } from '../src/servers/storage.ts'
import { keepCurrent } from '../src/sources/keepCurrent.ts'
import { readArticles } from './bench/articles.ts'
import { at, questions, randomFrom, sentencesOf } from './bench/passages.ts'

// npm run bench:stream -- [ARTICLES.jsonl | ARTICLES.jsonl.gz] [--articles N] [--feeds N] [--flood N]
// Feeds that another process serves are followed as the bot follows them, until so many articles have been fetched,
// extracted, read, indexed and kept, while questions are asked; then the same questions with nothing else to do. Then one
// server adds a flood of articles of its own, while another asks. Beyond what the file holds, articles are put together
// from its sentences.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '10000' },
    feeds: { type: 'string', default: '50' },
    flood: { type: 'string', default: '3000' },
  },
})
/** A question is due so often, in milliseconds; its time is from when it was due. */
const ASKED_EVERY = 100
/** Feeds are read so often, in milliseconds. */
const READ_EVERY = 1000
/** Questions asked while nothing else is done. */
const IDLE = 300
/** So many articles has the server that asks. */
const ASKERS = 200
const [FLOODING, ASKING] = ['200000000000000001', '200000000000000002']

const [file] = positionals
const asked = questions((await readArticles(file)).map(sentencesOf), 100, randomFrom(2))
const all = [...asked['whole question'], ...asked['name and topic'], ...asked['rare words']]
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const child = spawn(process.execPath, [
  ...[
    join(import.meta.dirname, 'bench', 'feedServer.ts'),
    file ?? '',
    values.articles,
    values.feeds,
    String(Number(values.flood) + ASKERS),
  ],
])
child.stderr.pipe(process.stderr)
try {
  const [printed] = await once(child.stdout, 'data')
  await measure(String(printed).trim())
} finally {
  child.kill()
  rmSync(folder, { recursive: true })
}

async function measure(origin: string): Promise<void> {
  const content = join(folder, 'content')
  mkdirSync(content)
  const { library } = await openLibrary([content], { folder: join(folder, 'kept') })
  process.stdout.write(`${availableParallelism()} cores; a question every ${ASKED_EVERY} ms\n\n`)
  const start = performance.now()
  const streaming = await whileAsked(library, () => stream(origin, () => library.size, library))
  const seconds = (performance.now() - start) / 1000
  process.stdout.write(`${library.size} articles from ${values.feeds} feeds in ${seconds.toFixed(0)} s: `)
  process.stdout.write(`${(library.size / seconds).toFixed(0)} a second\n`)
  report('while they come', streaming)
  report('idle', await whileAsked(library, () => wait(IDLE * ASKED_EVERY)))
  await flood(origin, library)
  await library.close()
}

async function stream(origin: string, size: () => number, library: Parameters<typeof keepCurrent>[0]): Promise<void> {
  const left = new Set(Array.from({ length: Number(values.feeds) }, (_, feed) => `${origin}/feed/${feed}`))
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const current = keepCurrent(
    library,
    {
      ...{ folders: [], feeds: [...left], every: READ_EVERY, problems: [] },
      ...{ userAgent: 'Verbatim/0', allowed: ['127.0.0.1/32'] },
    },
    {
      problem: () => {},
      failed: reject,
      changed: () => {
        if (process.stderr.isTTY) process.stderr.write(`\r${size()} articles\x1b[K`)
      },
      feed: (address, event) => {
        if (event.kind === 'missed' || event.kind === 'failed')
          process.stderr.write(`${address}: ${JSON.stringify(event)}\n`)
        // Nothing new: it has given all.
        if (event.kind === 'read' && event.articles === 0) left.delete(address)
        if (left.size === 0) resolve()
      },
    },
  )
  await promise
  await current.close()
}

/** One server adds thousands of articles of its own while another, which has some too, asks. */
async function flood(origin: string, shared: Awaited<ReturnType<typeof openLibrary>>['library']): Promise<void> {
  const fetcher = new Fetcher({ userAgent: 'Verbatim/0', allowed: ['127.0.0.1/32'] })
  const failed = (error: unknown) => process.stderr.write(`${String(error)}\n`)
  const storage = Storage.open(join(folder, 'state'))
  const servers = new Servers({
    ...{ storage, shared, userAgent: 'Verbatim/0', fetcher },
    limits: { articles: 100_000, megabytes: 10_000, feeds: 10, keptDays: 30 },
    told: { changed: () => {}, notice: failed, failed, purged: () => {} },
  })
  const add = async (server: string, from: number, to: number) => {
    const given = { kind: 'file', name: `${from}.jsonl`, type: '', url: `${origin}/lines/${from}/${to}` } as const
    const signal = new AbortController().signal
    const outcome = await servers.articles.add(given, { server, person: '1', signal, onProgress: () => {} })
    if (outcome.kind !== 'added') throw new Error(JSON.stringify(outcome))
    return outcome.articles.length
  }
  const most = Number(values.flood)
  await add(ASKING, most, most + ASKERS - 1)
  const library = await servers.libraryOf(ASKING)
  report('\nanother server, idle', await whileAsked(library, () => wait(IDLE * ASKED_EVERY)))
  const start = performance.now()
  let added = 0
  let own = 0
  const flooded = await whileAsked(library, async () => {
    const adding = [0, 1, 2, 3].map((part) => add(FLOODING, (part * most) / 4, ((part + 1) * most) / 4))
    await wait(1000)
    const before = performance.now()
    await add(ASKING, most + ASKERS - 1, most + ASKERS)
    own = performance.now() - before
    added = (await Promise.all(adding)).reduce((sum, some) => sum + some, 0)
  })
  const seconds = (performance.now() - start) / 1000
  report(`another server, while one adds ${added} articles in ${seconds.toFixed(0)} s`, flooded)
  process.stdout.write(`  ${'an article of its own added'.padEnd(26)} ${own.toFixed(0).padStart(8)} ms\n`)
  await servers.close()
  storage.close()
  await fetcher.close()
}

interface Asked {
  readonly times: readonly number[]
  readonly longestPause: number
}

/** Asks one question after the other, each when it is due, until the work is done. */
async function whileAsked(library: Library, work: () => Promise<unknown>): Promise<Asked> {
  const times: number[] = []
  const pauses = monitorEventLoopDelay({ resolution: 1 })
  pauses.enable()
  let isDone = false
  const done = work().finally(() => {
    isDone = true
  })
  const start = performance.now()
  const answers: Promise<void>[] = []
  for (let number = 0; !isDone; number++) {
    const due = start + number * ASKED_EVERY
    await wait(Math.max(0, due - performance.now()))
    answers.push(
      quote({ topic: all[number % all.length] ?? '' }, library).then(() => {
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all([done, ...answers])
  pauses.disable()
  return { times, longestPause: pauses.max / 1e6 }
}

function report(what: string, { times, longestPause }: Asked): void {
  process.stdout.write(`${what}: ${times.length} questions\n`)
  const sorted = times.toSorted((a, b) => a - b)
  for (const [name, value] of [
    ['median', at(sorted, 0.5)],
    ['99 %', at(sorted, 0.99)],
    ['longest', at(sorted, 1)],
    ['longest pause', longestPause],
  ] as const)
    process.stdout.write(`  ${name.padEnd(26)} ${value.toFixed(1).padStart(8)} ms\n`)
}
