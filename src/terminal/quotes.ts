import { analyse } from '../analysis.ts'
import { quoteResult } from '../answers/results.ts'
import { type Reading, readArticleLines, readArticles } from '../articles/read.ts'
import type { Article, LanguageCode } from '../model.ts'
import { csv } from '../replies/csv.ts'
import { type ExportFormat, exportResults } from '../replies/export.ts'
import { jsonLine } from '../replies/json.ts'
import { oneLine } from '../replies/printable.ts'
import { quotesReply } from '../replies/quotes.ts'
import { type Io, inColour, UsageError, widthOf, write } from './io.ts'
import { type QuoteRow, quoteRows } from './quoteRows.ts'

export type QuotesFormat = 'text' | ExportFormat

/** Prints the quotations of each article as soon as it is read; what cannot be read is told on standard error. */
export async function quotes(
  files: readonly string[],
  format: QuotesFormat,
  language: LanguageCode,
  io: Io,
): Promise<number> {
  if (format === 'csv') await write(io.stdout, csv([COLUMNS]))
  for await (const reading of articlesOf(files, io)) {
    if ('problem' in reading) {
      const { where, reason } = reading.problem
      await write(io.stderr, `${oneLine(`${where}: ${reason}`)}\n`)
      continue
    }
    const text = print(reading.article, format, language, io)
    if (text !== '') await write(io.stdout, text)
  }
  return 0
}

async function* articlesOf(files: readonly string[], { stdin }: Io): AsyncGenerator<Reading> {
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('- stands for standard input: give it once.')
  for (const file of files)
    if (file === '-') yield* readArticleLines(stdin, 'standard input')
    else yield* readArticles([file])
}

function print(article: Article, format: QuotesFormat, language: LanguageCode, { stdout, env }: Io): string {
  const analysis = analyse(article)
  if (format === 'text' || format === 'markdown' || format === 'citations') {
    const results = analysis.quotes.map((quote) => quoteResult(article, quote, 0))
    if (format !== 'text') return exportResults(results, format, language)
    return quotesReply(article, results, { language, width: widthOf(stdout), colour: inColour(stdout, env) })
  }
  const rows = quoteRows(article, analysis)
  if (format === 'json') return `${jsonLine({ id: article.id, language: article.language, quotes: rows })}\n`
  return rows.length === 0 ? '' : csv(rows.map((row) => csvRow(article, row)))
}

const COLUMNS = [
  ...['id', 'language', 'start', 'end', 'text', 'kind', 'speaker', 'mention', 'mention_start', 'mention_end'],
  ...['evidence', 'role', 'cue', 'sentence_start', 'sentence_end', 'rule', 'page'],
]

function csvRow({ id, language }: Article, { speaker, sentence, ...row }: QuoteRow): readonly unknown[] {
  return [
    ...[id, language, row.start, row.end, row.text, row.kind, speaker?.name, speaker?.mention, speaker?.start],
    ...[speaker?.end, speaker?.evidence, speaker?.role, row.cue, ...sentence, row.rule, row.page],
  ]
}
