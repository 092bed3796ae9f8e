import { globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse } from '../../src/analysis.ts'
import { articleOf, type GoldArticle, readGold } from './gold.ts'
import { report, reportMisses } from './report.ts'
import { type FoundQuote, scoreQuotes } from './score.ts'

const OWN_GOLD = join(import.meta.dirname, '../../test/cases/*.gold.jsonl')

/**
 * Scores quotations and speakers against annotated articles: the files given, or the project's own.
 * `--misses` lists what differs; `--half even|odd` keeps every other line, so that half can be held back while rules are made.
 *
 * @returns what to print.
 * @throws Error in a sentence for an unknown option or a file that cannot be read.
 */
export async function evaluateQuotes(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { misses: { type: 'boolean', default: false }, half: { type: 'string' } },
    allowPositionals: true,
  })
  const { half, misses } = values
  if (half !== undefined && half !== 'even' && half !== 'odd') throw new Error(`--half is even or odd, not ${half}`)
  const files = positionals.length > 0 ? positionals : globSync(OWN_GOLD).sort()
  if (files.length === 0) throw new Error(`no annotated articles: none given, none at ${OWN_GOLD}`)
  let printed = ''
  for (const file of files) {
    const all = await readGold(file)
    const gold = all.filter((_, index) => half === undefined || index % 2 === (half === 'even' ? 0 : 1))
    const score = scoreQuotes(gold, new Map(gold.map((article) => [article.id, quotesOf(article)])))
    printed += [file, ...(misses ? reportMisses(score) : []), ...report(score), '', ''].join('\n')
  }
  return printed
}

function quotesOf(gold: GoldArticle): FoundQuote[] {
  return analyse(articleOf(gold)).quotes.map(({ start, end, kind, speaker, rule }) => ({
    start,
    end,
    kind,
    speaker: speaker?.name ?? null,
    rule,
  }))
}
