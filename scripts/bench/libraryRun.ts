import { createReadStream } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { readArticleLines } from '../../src/articles/read.ts'
import { type LiveLibrary, openLibrary } from '../../src/library.ts'

// The process of one part of the life of a library: what is to be done, its articles as JSON lines, the folder it is kept
// in, articles to add as JSON lines, and questions as JSON. Writes a `LibraryRun`.
//   open    reads the articles, or starts from what is kept, answers a question, and suggests names and titles
//   live    adds articles one by one, replaces and removes some, and answers questions meanwhile, until all is merged and saved

export interface LibraryRun {
  readonly articles: number
  /** Since the process began: until the library was open, and until it had answered a question. */
  readonly openSeconds: number
  readonly answerSeconds: number
  /** How long its parts took, in milliseconds. */
  readonly times: Readonly<Record<'add' | 'ask' | 'suggest', readonly number[]>>
  /** The longest the main thread took no other work, in milliseconds, once the library was open; when it was opened if nothing else was done. */
  readonly longestPause: number
  /** The longest the main thread worked at a stretch, in milliseconds of processor time: what of a pause other programs do not lengthen. */
  readonly longestWork: number
  /** Of all threads, until the library was open. */
  readonly processorSeconds: number
  readonly closeSeconds: number
  readonly peakBytes: number
}

/** So many names and titles are typed. */
const SUGGESTED = 500

const [task = '', content = '', folder = '', more = '', questionsJson = '[]'] = process.argv.slice(2)
const questions: readonly string[] = JSON.parse(questionsJson)
const pauses = monitorEventLoopDelay({ resolution: 1 })
pauses.enable()
let longestWork = 0
let worked = process.threadCpuUsage()
setInterval(() => {
  const { user, system } = process.threadCpuUsage(worked)
  longestWork = Math.max(longestWork, (user + system) / 1000)
  worked = process.threadCpuUsage()
}, 1).unref()
const { library } = await openLibrary([content], { folder, onProgress: progress })
const openSeconds = performance.now() / 1000
const { user, system } = process.cpuUsage()
await library.search(questions[0] ?? '')
const answerSeconds = performance.now() / 1000
const times: Record<'add' | 'ask' | 'suggest', number[]> = { add: [], ask: [], suggest: [] }
if (task === 'live') {
  pauses.reset()
  longestWork = 0
  await live(library)
}
if (task === 'open') suggestAll(library)
const { size } = library
const closing = performance.now()
await library.close()
const closeSeconds = (performance.now() - closing) / 1000
const run: LibraryRun = {
  ...{ articles: size, openSeconds, answerSeconds, times, longestPause: longest(pauses), closeSeconds },
  ...{ longestWork, processorSeconds: (user + system) / 1e6 },
  peakBytes: process.resourceUsage().maxRSS * 1024,
}
process.stdout.write(JSON.stringify(run))

async function live(library: LiveLibrary): Promise<void> {
  const added: string[] = []
  for await (const reading of readArticleLines(createReadStream(more), more)) {
    if (!('article' in reading)) continue
    const { article } = reading
    times.add.push(await timed(() => library.add(article)))
    added.push(article.id)
    const number = added.length
    if (number % 10 === 0) await library.add({ ...article, title: `${article.title} (2)` })
    if (number % 10 === 5) await library.remove(added[number - 3] ?? '')
    if (number % 3 === 0) times.ask.push(await timed(() => library.search(questions[number % questions.length] ?? '')))
  }
}

/** What is suggested for names and titles half typed, with a wrong letter or without, and for a letter alone. */
function suggestAll(library: LiveLibrary): void {
  const [names, titles] = [library.speakers().map(({ name }) => name), library.heads().map(({ title }) => title)]
  for (let number = 0; number < SUGGESTED; number++)
    for (const [all, suggest] of [
      [names, library.suggestSpeakers.bind(library)],
      [titles, library.suggestArticles.bind(library)],
    ] as const) {
      const whole = all[(number * 7919) % all.length] ?? ''
      const typed = whole.slice(0, 1 + (number % 12))
      const start = performance.now()
      suggest(number % 3 === 0 ? typed.replace(/[aeiou]/, 'x') : typed, 25)
      times.suggest.push(performance.now() - start)
    }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function longest({ max }: ReturnType<typeof monitorEventLoopDelay>): number {
  return max / 1e6
}

function progress(done: number, share: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} articles, ${Math.round(100 * share)} %\x1b[K`)
}
