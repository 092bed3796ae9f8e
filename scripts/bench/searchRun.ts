import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { ENGINES, type Find, sizeOf } from './engines.ts'
import { KINDS, type Kind } from './passages.ts'

// The process of one engine: its name, a file of passages, one a line, a JSON file of questions of each kind, and a
// folder to keep itself in. Writes an `EngineRun`; with "start" as a fifth argument, a `StartRun` of what was kept.

export interface EngineRun {
  readonly passages: number
  readonly seconds: number
  /** Of all threads, which other programs do not lengthen. */
  readonly processorSeconds: number
  /** Of the whole process, after building, asking and saving. */
  readonly peakBytes: number
  /** In milliseconds, for each question: the median of its askings. */
  readonly times: Readonly<Record<Kind, readonly number[]>>
  readonly found: Readonly<Record<Kind, readonly (readonly number[])[]>>
  /** In milliseconds, for one article of the usual length more; null where it cannot be done. */
  readonly added: number | null
  readonly snapshotBytes: number
}

export interface StartRun {
  /** In milliseconds, from nothing loaded to the first answer. */
  readonly started: number
  readonly bytes: number
}

/** Sentences of an article of the usual length. */
const ARTICLE = 25
/** How many articles are added to time one: the median. */
const ADDED = 9
/**
 * All questions of a kind are asked once or more before any is timed, and then again and again, each time all of them: as
 * often as this, or as often as so many milliseconds allow. What compiling and other programs take is left out so.
 */
const WARM_UP = { times: 3, milliseconds: 5000 }
const TIMED = { times: 9, milliseconds: 20_000 }

const [name = '', passagesFile = '', questionsFile = '', folder = '', mode = ''] = process.argv.slice(2)
const engine = ENGINES[name]
if (!engine) throw new Error(`no engine '${name}'`)
const questions: Record<Kind, string[]> = JSON.parse(readFileSync(questionsFile, 'utf8'))
process.stdout.write(JSON.stringify(mode === 'start' ? await startRun() : await buildRun()))

async function startRun(): Promise<StartRun> {
  const start = performance.now()
  const find = await engine?.load(folder)
  find?.((questions['whole question'][0] ?? '').split(' '))
  return { started: performance.now() - start, bytes: process.memoryUsage.rss() }
}

async function buildRun(): Promise<EngineRun> {
  const start = performance.now()
  const processorStart = process.cpuUsage()
  const bench = ENGINES[name]?.open(folder)
  if (!bench) throw new Error(`no engine '${name}'`)
  let passages = 0
  let last: string[] = []
  for (const line of lines(passagesFile)) {
    bench.add(line, passages++)
    if (passages % ARTICLE === 0) last = []
    last.push(line)
  }
  const find = bench.finish()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(processorStart)
  const { times, found } = ask(find)
  await bench.save(folder)
  const snapshotBytes = sizeOf(folder)
  const peakBytes = process.resourceUsage().maxRSS * 1024
  const { insert } = bench
  const article = Array.from({ length: ARTICLE }, (_, i) => last[i % last.length] ?? '')
  const added =
    insert && median(Array.from({ length: ADDED }, (_, i) => time(() => insert(article, passages + i * ARTICLE))))
  const processorSeconds = (user + system) / 1e6
  return { passages, seconds, processorSeconds, peakBytes, times, found, added, snapshotBytes }
}

function ask(find: Find): Pick<EngineRun, 'times' | 'found'> {
  const times: Record<Kind, number[]> = { 'rare words': [], 'whole question': [], 'name and topic': [] }
  const found: Record<Kind, (readonly number[])[]> = { 'rare words': [], 'whole question': [], 'name and topic': [] }
  for (const kind of KINDS) {
    const asked = questions[kind].map((question) => question.split(' '))
    repeat(WARM_UP, () => {
      found[kind] = asked.map(find)
    })
    const askings: number[][] = asked.map(() => [])
    repeat(TIMED, () => {
      for (const [i, words] of asked.entries()) askings[i]?.push(time(() => find(words)))
    })
    times[kind] = askings.map(median)
  }
  return { times, found }
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Once at least. */
function repeat({ times, milliseconds }: typeof TIMED, run: () => void): void {
  const end = performance.now() + milliseconds
  let done = 0
  do run()
  while (++done < times && performance.now() < end)
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}

/** A file's lines, never held all at once, so that memory is the engine's. */
function* lines(path: string): Generator<string> {
  const file = openSync(path, 'r')
  const decoder = new TextDecoder()
  const chunk = Buffer.alloc(1 << 16)
  let rest = ''
  for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
    const parts = (rest + decoder.decode(chunk.subarray(0, length), { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
  }
  closeSync(file)
}
