import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { ENGINES } from './engines.ts'
import { KINDS, type Kind } from './passages.ts'

// The process of one engine: its name, a file of passages, one a line, and a JSON file of questions of each kind. Writes an `EngineRun`.

export interface EngineRun {
  readonly passages: number
  readonly seconds: number
  /** Of the whole process, after building and asking. */
  readonly peakBytes: number
  /** In milliseconds, for each question. */
  readonly times: Readonly<Record<Kind, readonly number[]>>
  readonly found: Readonly<Record<Kind, readonly (readonly number[])[]>>
}

const [name = '', passagesFile = '', questionsFile = ''] = process.argv.slice(2)
const open = ENGINES[name]
if (!open) throw new Error(`no engine '${name}'`)

const start = performance.now()
const engine = open()
let passages = 0
for (const line of lines(passagesFile)) engine.add(line, passages++)
const find = engine.finish()
const seconds = (performance.now() - start) / 1000

const questions: Record<Kind, string[]> = JSON.parse(readFileSync(questionsFile, 'utf8'))
const times: Record<Kind, number[]> = { 'rare words': [], 'whole question': [], 'name and topic': [] }
const found: Record<Kind, (readonly number[])[]> = { 'rare words': [], 'whole question': [], 'name and topic': [] }
for (const kind of KINDS) {
  const asked = questions[kind].map((question) => question.split(' '))
  for (const words of asked.slice(0, 20)) find(words)
  for (const words of asked) {
    const before = performance.now()
    found[kind].push(find(words))
    times[kind].push(performance.now() - before)
  }
}
const run: EngineRun = { passages, seconds, peakBytes: process.resourceUsage().maxRSS * 1024, times, found }
process.stdout.write(JSON.stringify(run))

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
