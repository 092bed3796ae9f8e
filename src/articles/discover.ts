import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Problem } from '../model.ts'
import type { ExtractedFormat } from './extract.ts'
import { describeSystemError } from './systemError.ts'

export type Format = 'markdown' | 'plain text' | 'JSON lines' | 'packed JSON lines' | ExtractedFormat

export interface Found {
  readonly path: string
  readonly format: Format
  /** The path within the folder given, without the extension: "fr/flood". A file given by itself has its name. */
  readonly id: string
  readonly bytes: number
  /** When it was last changed, in milliseconds. */
  readonly modified: number
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain text',
  '.jsonl': 'JSON lines',
  '.ndjson': 'JSON lines',
  '.jsonl.gz': 'packed JSON lines',
  '.html': 'web page',
  '.htm': 'web page',
  '.xhtml': 'web page',
  '.pdf': 'PDF',
  '.docx': 'Word document',
  '.xml': 'newsroom XML',
  '.nitf': 'newsroom XML',
  '.newsml': 'newsroom XML',
  '.json': 'ninjs',
}

// What stands beside articles in a folder and is none: a repository's own pages, and pictures.
const BESIDE = /^(readme|licen[cs]e|changelog|contributing)(\.\w+){0,2}$|\.(png|jpe?g|gif|webp|svg|avif|ico)$/i

// What editors and downloads leave beside a file while it is being written: backups, locks, swap files, halves.
const TEMPORARY = /~$|^~\$|^#.*#$|^4913$|\.(tmp|temp|part|partial|crdownload|download|sw[a-z]|bak|orig)$|\.sb-[\w-]+$/i

/** Whether a file or folder is no article by its name alone. */
export function isPassedOver(path: string): boolean {
  const name = basename(path)
  return name.startsWith('.') || BESIDE.test(name) || TEMPORARY.test(name)
}

/**
 * The article files of the paths in the order given, those of a folder sorted by name, each file once. Names that
 * begin with a dot, pictures, a folder's README or LICENSE and what editors leave are passed over; any other file that cannot be read is named.
 */
export async function* discover(paths: readonly string[]): AsyncGenerator<Found | Problem> {
  const seen = new Set<string>()
  for (const path of paths) yield* visit(path, '', seen)
}

/** @param inside the path within the folder given; empty for the path given itself. */
async function* visit(path: string, inside: string, seen: Set<string>): AsyncGenerator<Found | Problem> {
  try {
    const real = await realpath(path)
    if (seen.has(real)) return
    seen.add(real)
    const { bytes, modified, ...kind } = await kindOf(path)
    if (kind.folder) {
      const names = (await readdir(path)).filter((name) => !isPassedOver(name)).sort()
      if (inside === '' && names.length === 0) yield { where: path, reason: 'holds no articles' }
      for (const name of names) yield* visit(join(path, name), inside === '' ? name : `${inside}/${name}`, seen)
    } else if (!kind.file) yield { where: path, reason: 'is neither a file nor a folder' }
    else yield foundFile(path, inside || basename(path), { bytes, modified })
  } catch (error) {
    yield { where: path, reason: describeSystemError(error) }
  }
}

async function kindOf(path: string) {
  const stats = await stat(path)
  return { folder: stats.isDirectory(), file: stats.isFile(), bytes: stats.size, modified: stats.mtimeMs }
}

function foundFile(path: string, inside: string, state: Pick<Found, 'bytes' | 'modified'>): Found | Problem {
  const lower = inside.toLowerCase()
  const extension = lower.endsWith('.jsonl.gz') ? '.jsonl.gz' : extname(lower)
  const format = EXTENSIONS[extension]
  if (format === undefined) {
    const known = Object.keys(EXTENSIONS).join(', ')
    return {
      where: path,
      reason: `is of a kind that is not read (${extension || 'no extension'}); articles are ${known}`,
    }
  }
  return { path, format, id: inside.slice(0, inside.length - extension.length), ...state }
}
