import type { LanguageCode, Result } from '../model.ts'
import { citation, nameAndRole, sourceOf, type Typesetting } from './citation.ts'
import { csv } from './csv.ts'
import { jsonLine, resultFields } from './json.ts'
import { quoted } from './marks.ts'
import { oneLine } from './printable.ts'
import { words } from './words.ts'

/** The forms in which results leave the program for other programs and texts. */
export const EXPORT_FORMATS = ['csv', 'json', 'markdown', 'citations'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Results as a file, or as a part of one: `csvHeader` stands above the rows of all of them. */
export function exportResults(results: readonly Result[], format: ExportFormat, language: LanguageCode): string {
  switch (format) {
    case 'csv':
      return results.length === 0 ? '' : csv(results.map(row))
    case 'json':
      return results.map((result) => `${jsonLine(resultFields(result))}\n`).join('')
    case 'markdown':
      return results.map((result) => `${markdown(result, language)}\n\n`).join('')
    case 'citations':
      return results.map((result) => `${citation(result, language)}\n`).join('')
  }
}

const COLUMNS = [
  ...[
    'quote',
    'kind',
    'speaker',
    'role',
    'evidence',
    'sentence',
    'article',
    'title',
    'outlet',
    'author',
    'published_at',
  ],
  ...['url', 'page', 'start', 'end', 'removed'],
]

export const csvHeader = (): string => csv([COLUMNS])

function row({ quote, speaker, sentence, article, page }: Result): readonly unknown[] {
  const { start, end } = quote ?? sentence
  return [
    ...[quote?.text, quote?.kind, speaker?.name, speaker?.role?.text, speaker?.evidence, sentence.text, article.id],
    ...[article.title, article.outlet, article.author, article.publishedAt, article.url, page, start, end],
    article.versionOf === undefined ? 'no' : 'yes',
  ]
}

/** A block quotation with its source below it. */
function markdown(result: Result, language: LanguageCode): string {
  const { quote, sentence, speaker } = result
  const spoken = quote && quote.kind !== 'indirect' ? quote : null
  const [name, role] = speaker ? nameAndRole(speaker).map(markdownOf) : []
  const who =
    name === undefined ? quote && words[language].speakerNotStated : [`**${name}**`, role].filter(Boolean).join(', ')
  const source = sourceOf(result, language, MARKDOWN)
  return [quoted(spoken ?? sentence, language, markdownOf), who && `— ${who}`, source]
    .filter(Boolean)
    .map((line) => `> ${line}`)
    .join('\n>\n')
}

const MARKDOWN: Typesetting = {
  plain: markdownOf,
  title: (text) => `*${markdownOf(text)}*`,
  link: (url) => `<${new URL(url).href}>`,
}

/** https://spec.commonmark.org/0.31.2/#backslash-escapes: a backslash before a mark leaves it nothing but the mark. */
function markdownOf(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>~|]|&(?=#?\w{1,40};)/g, '\\$&')
}
