import { extname } from 'node:path'
import type { WholeFormat } from '../articles/read.ts'

const BY_TYPE: readonly (readonly [type: RegExp, format: WholeFormat])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'web page'],
  [/^application\/(?:x-)?pdf$/, 'PDF'],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, 'Word document'],
  [/^text\/(?:x-)?markdown$/, 'markdown'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?xml$/, 'newsroom XML'],
  [/^application\/(?:[\w.-]+\+)?json$/, 'ninjs'],
]

const BY_EXTENSION: Readonly<Record<string, WholeFormat>> = {
  '.html': 'web page',
  '.htm': 'web page',
  '.pdf': 'PDF',
  '.docx': 'Word document',
  '.md': 'markdown',
  '.txt': 'plain text',
  '.xml': 'newsroom XML',
  '.nitf': 'newsroom XML',
  '.json': 'ninjs',
}

/** Types that say nothing, or that servers give to what they do not know. */
const VAGUE = /^(?:|text\/plain|application\/(?:octet-stream|zip|x-download|force-download))$/

/** What may be an article, for a request. */
export const ARTICLE_TYPES = new RegExp([VAGUE, ...BY_TYPE.map(([type]) => type)].map(({ source }) => source).join('|'))

/** The format of something fetched or attached: by its media type, by its name where that says nothing; null for others. */
export function formatOf(type: string, name: string): WholeFormat | null {
  const named = BY_EXTENSION[extname(name).toLowerCase()]
  const typed = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1]
  return typed ?? (VAGUE.test(type) ? (named ?? (type === 'text/plain' ? 'plain text' : null)) : null)
}
