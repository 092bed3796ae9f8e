import { join } from 'node:path'
import { analyse } from '../../src/analysis.ts'
import { check, MOST_TEXT } from '../../src/answers/check.ts'
import { readArticles } from '../../src/articles/read.ts'
import { type Library, makeLibrary } from '../../src/library.ts'
import type { Analysis, Article, Checked, Quote } from '../../src/model.ts'
import { fold } from '../../src/text/fold.ts'
import { type Claimed, type Kind, kinds, type Said } from './alter.ts'
import { random } from './random.ts'

const SAMPLES = join(import.meta.dirname, '../../content')
/** One article in so many stays out of the library: its quotations are not to be found. */
const KEPT_OUT = 10
/** Claims of each kind. */
const MOST = 200

/**
 * Scores checks of quotations that are taken from articles and altered in every way that a verdict is for.
 *
 * @param args articles, files or folders, the samples where there are none; `--seed N` for another choice of
 *   quotations, `--misses` for the claims that were judged otherwise than they should be.
 */
export async function evaluateChecks(args: readonly string[]): Promise<string> {
  const misses = args.includes('--misses')
  const seedAt = args.indexOf('--seed')
  const seed = seedAt < 0 ? 1 : Number(args[seedAt + 1])
  if (!Number.isInteger(seed)) throw new Error('--seed takes a whole number')
  const paths = args.filter((arg, at) => !arg.startsWith('--') && (seedAt < 0 || at !== seedAt + 1))
  const read: { article: Article; analysis: Analysis }[] = []
  for await (const one of readArticles(paths.length > 0 ? paths : [SAMPLES]))
    if ('article' in one) read.push({ article: one.article, analysis: analyse(one.article) })
  const out = read.filter((_, at) => at % KEPT_OUT === KEPT_OUT - 1)
  const kept = read.filter((_, at) => at % KEPT_OUT !== KEPT_OUT - 1)
  const library = makeLibrary(kept.map(({ article }) => article))
  const pick = random(seed)
  const said = pick.shuffled(kept.flatMap(saidIn))
  const printed = kept.map(({ article }) => plain(article.text)).join('\n')
  const strangers = pick.shuffled(out.flatMap(saidIn)).filter(({ text }) => !printed.includes(plain(text)))
  const lines = [`${library.size} articles, ${said.length} quotations of 6 to 60 words, seed ${seed}`, '']
  lines.push('claims                         right   found   judged otherwise')
  const shown: string[] = []
  const times: number[] = []
  for (const kind of kinds) {
    const claims = takeClaims(kind, kind.expected === 'not-found' ? strangers : said, { said, pick })
    const row = await score(claims, kind, library, times, misses ? shown : [])
    if (row !== null) lines.push(row)
  }
  lines.push('', `one quotation: ${spread(times)}`, `${MOST_TEXT} characters: ${spread(await timeLong(said, library))}`)
  return `${[...lines, ...shown].join('\n')}\n`
}

interface Pool {
  readonly said: readonly Said[]
  readonly pick: ReturnType<typeof random>
}

function takeClaims(kind: Kind, from: readonly Said[], pool: Pool): readonly Claimed[] {
  const claims: Claimed[] = []
  for (const one of from) {
    if (claims.length >= MOST) break
    const claim = kind.make(one, pool)
    if (claim) claims.push(claim)
  }
  return claims
}

async function score(
  claims: readonly Claimed[],
  { name, expected, accepts }: Kind,
  library: Library,
  times: number[],
  misses: string[],
): Promise<string | null> {
  if (claims.length === 0) return null
  const otherwise = new Map<string, number>()
  let [right, found] = [0, 0]
  for (const { message, from } of claims) {
    const begun = performance.now()
    const answer = await check({ text: message }, library)
    times.push(performance.now() - begun)
    const one = answer.kind === 'check' ? answer.checks[0] : null
    if (one && one.verdict !== 'not-found') found++
    if (one && (one.verdict === expected || accepts?.(one))) right++
    else {
      const verdict = one?.verdict ?? answer.kind
      otherwise.set(verdict, (otherwise.get(verdict) ?? 0) + 1)
      misses.push(`${name}: ${verdict}\n    ${message.replaceAll('\n', ' ')}\n    ${from}\n    ${differenceOf(one)}`)
    }
  }
  const share = (part: number) => `${((100 * part) / claims.length).toFixed(1)} %`.padStart(7)
  const rest = [...otherwise].map(([verdict, count]) => `${verdict} ${count}`).join(', ')
  return `${`${name} (${claims.length})`.padEnd(29)} ${share(right)} ${share(found)}   ${rest}`
}

const differenceOf = (one: Checked | null): string =>
  (one?.difference ?? [])
    .map((part) =>
      part.kind === 'same'
        ? part.source.text
        : part.kind === 'left-out'
          ? `{+${part.source.text}+}`
          : part.kind === 'added'
            ? `[-${part.words}-]`
            : '/',
    )
    .join(' ')
    .replaceAll('\n', ' ')

/** Quotations in marks, of a length that one would quote. */
function saidIn({ article, analysis }: { article: Article; analysis: Analysis }): Said[] {
  return analysis.quotes.flatMap((quote) => {
    const text = article.text.slice(quote.start, quote.end)
    const words = text.split(/\s+/).length
    const nested = analysis.quotes.some(
      (other) => other !== quote && other.outer.start <= quote.start && other.outer.end >= quote.end,
    )
    return isMarked(quote) && !nested && words >= 6 && words <= 60 ? [{ article, analysis, quote, text }] : []
  })
}

const isMarked = ({ kind, start, end, outer }: Quote): boolean =>
  kind !== 'indirect' && outer.start < start && outer.end > end

const plain = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Messages as long as they may be, full of quotations. */
async function timeLong(said: readonly Said[], library: Library): Promise<number[]> {
  const times: number[] = []
  for (let from = 0; from + 60 < said.length && times.length < 20; from += 60) {
    let message = ''
    for (const { text } of said.slice(from, from + 60)) {
      const next = `${message}« ${text.replaceAll(/[«»"“”]/g, '')} »\n`
      if (next.length <= MOST_TEXT) message = next
    }
    const begun = performance.now()
    await check({ text: message }, library)
    times.push(performance.now() - begun)
  }
  return times
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms (${sorted.length})`
}
