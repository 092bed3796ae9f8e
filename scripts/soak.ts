import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sampleArticles } from '../src/config.ts'
import { openLibrary } from '../src/library.ts'
import { FakeDiscord, TOKEN } from '../test/discord/fake/discord.ts'
import type { Exchange } from '../test/discord/fake/exchange.ts'
import { freePort } from '../test/discord/fake/freePort.ts'
import { seenIn } from '../test/discord/fake/seen.ts'
import { BotProcess } from './soak/botProcess.ts'
import { People } from './soak/people.ts'
import { Random } from './soak/random.ts'
import { Weather } from './soak/weather.ts'

// Ten thousand interactions of every kind, put to the bot as `npm start` runs it by a Discord on this machine that is in
// trouble all the time, the first of them while the articles are being read. Ends with 1 where one was lost or the memory
// goes on growing. `npm run soak -- --interactions 10000 --seed 1 --content FILE.jsonl`.

/** So many are under way at a time. */
const AT_ONCE = 20
/** After so many, something befalls the gateway. */
const UPSET_EVERY = 400
/** Before the memory is first measured: caches fill, code is compiled. */
const WARM_UP = 1000
/** How often it is measured from there on. A leak shows in each part, what fills caches or is compiled late in some. */
const PARTS = 3
/** How long after an interaction one counts as lost. */
const LOST_AFTER_MS = 30_000
/** Longer than what discord.js keeps of answers given. */
const REST_MS = 35_000
/** In bytes an interaction, in the part that grew least; a leak of one answer each would be several thousand. */
const MOST_GROWTH = 150

/** All of it, or something hangs: so long, and so long for each interaction. */
const LONGEST_MS = 10 * 60_000
const LONGEST_EACH_MS = 100
/** How often somebody asks while the articles are being read. */
const EARLY_EVERY_MS = 100

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    content: { type: 'string', default: sampleArticles },
  },
})
const total = Number(values.interactions)
const random = new Random(Number(values.seed))
const state = mkdtempSync(join(tmpdir(), 'verbatim-soak-'))
const fake = await FakeDiscord.start({ clock: 'real' })
const weather = new Weather(random)
const logged = new Map<string, number>()
const bot = new BotProcess(
  {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API: fake.api,
    STATE: state,
    LOG_LEVEL: 'warn',
    QUESTIONS_PER_MINUTE: '0',
    CONTENT: values.content,
  },
  await freePort(),
  (line) => {
    const { msg } = JSON.parse(line)
    logged.set(msg, (logged.get(msg) ?? 0) + 1)
  },
)
const longest = LONGEST_MS + LONGEST_EACH_MS * total
const tooLong = pause(longest).then(() => {
  throw new Error(`not done in ${Math.round(longest / 60_000)} minutes`)
})
const status = await Promise.race([soak(), bot.ended, tooLong]).catch((error: unknown) => {
  console.error(error)
  return 1
})
await bot.stop()
await fake.stop()
rmSync(state, { recursive: true })
process.exit(status)

async function soak(): Promise<number> {
  const early = await askEarly()
  const { library } = await openLibrary([values.content])
  const heads = library.heads()
  const names = [...library.speakers().map(({ name }) => name), ...heads.map(({ title }) => title)]
  const people = new People(
    fake,
    random,
    heads.flatMap(({ title }) => title.split(' ')),
    names,
  )
  const lost = [...early.lost]
  const waits: number[] = []
  const upsets: [number, string][] = []
  let finished = 0
  const standstill = monitorEventLoopDelay()
  standstill.enable()
  const run = async (count: number) => {
    let left = count
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) {
          // What Discord sends while nobody is connected is lost by Discord, where the session ends with it.
          while (!fake.gateway.connected) await pause(20)
          const exchange = people.act()
          if (await isAnswered(exchange)) waits.push(waitOf(exchange))
          else lost.push(exchange)
          if (++finished % UPSET_EVERY === 0) upsets.push([Date.now(), weather.upset(fake)])
        }
      }),
    )
  }

  fake.mood = weather.mood
  const begun = performance.now()
  const ends = Array.from({ length: PARTS + 1 }, (_, part) => Math.round(WARM_UP + ((total - WARM_UP) * part) / PARTS))
  const heaps: number[] = []
  for (const end of ends) {
    await run(end - finished)
    await pause(REST_MS)
    heaps.push(await bot.heap())
  }
  const seconds = (performance.now() - begun - ends.length * REST_MS) / 1000

  const growths = ends
    .slice(1)
    .map((end, part) => ((heaps[part + 1] ?? 0) - (heaps[part] ?? 0)) / (end - (ends[part] ?? 0)))
  const outcomes = await bot.metric('verbatim_interactions_total')
  const resident = await bot.metric('process_resident_memory_bytes')
  console.log(`${total} interactions in ${seconds.toFixed(0)} s, seed ${values.seed}; ${lost.length} lost
  counted by the bot   ${outcomes.sum}, with ${early.asked} before
  while it was loading ${early.asked} asked, acknowledged after ${spread(early.waits)}
  acknowledged after   ${spread(waits)}
  stood still          ${Math.round(standstill.max / 1e6)} ms at most (the Discord of this script, not the bot)
  heap after garbage   ${ends.map((end, part) => `${mb(heaps[part] ?? 0)} after ${end}`).join(', ')}
  growth               ${growths.map((growth) => growth.toFixed(0)).join(', then ')} bytes an interaction
  resident memory      ${mb(resident.sum)}
troubles\n${table(weather.counts)}
log, from warnings up\n${table(logged)}
outcomes\n${outcomes.lines.map((line) => `  ${line.replace('verbatim_interactions_total', '')}`).join('\n')}`)
  for (const { asked, acknowledged } of lost.slice(0, 10)) {
    const [at = 0, upset] = upsets.findLast(([at]) => at <= asked.createdAt) ?? []
    console.log(`lost ${acknowledged ? 'acknowledged' : 'unacknowledged'}, ${asked.createdAt - at} ms after: ${upset}`)
  }
  return lost.length > 0 || outcomes.sum !== total + early.asked || Math.min(...growths) > MOST_GROWTH ? 1 : 0
}

/** Questions while the articles are being read, to be answered when they are. */
async function askEarly() {
  const exchanges: Exchange[] = []
  const ready = async () => (await bot.metric('verbatim_index_ready').catch(() => null))?.sum === 1
  while (!fake.commands.has('global')) await pause(20)
  do {
    exchanges.push(fake.slash('who', { question: 'budget' }))
    await pause(EARLY_EVERY_MS)
  } while (!(await ready()))
  const done = ({ messages }: Exchange) =>
    messages.some((shown) => !shown.thinking && !seenIn(shown).text.includes('is reading its articles'))
  const end = performance.now() + LOST_AFTER_MS
  while (!exchanges.every(done) && performance.now() < end) await pause(100)
  return {
    asked: exchanges.length,
    waits: exchanges.filter(({ acknowledged }) => acknowledged).map(waitOf),
    lost: exchanges.filter((exchange) => !done(exchange)),
  }
}

function waitOf({ asked, acknowledgedAt }: Exchange): number {
  return acknowledgedAt === null ? Number.POSITIVE_INFINITY : acknowledgedAt - asked.createdAt
}

function spread(waits: number[]): string {
  const sorted = waits.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  return `${at(0.5)} ms (median), ${at(0.99)} ms (99 %), ${at(1)} ms (longest)`
}

function isAnswered(exchange: Exchange): Promise<boolean> {
  const answered = exchange.asked.typing === null ? exchange.answer() : exchange.suggestions()
  return Promise.race([answered.then(() => true), pause(LOST_AFTER_MS, false, { ref: false })])
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function table(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => `  ${String(count).padStart(6)} ${name}`).join('\n')
}
