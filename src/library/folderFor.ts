import { createHash } from 'node:crypto'
import { basename, join, resolve } from 'node:path'

/** The folder in which what was read of some files and folders is kept: the same for the same ones. */
export function folderFor(state: string, paths: readonly string[]): string {
  const absolute = paths.map((path) => resolve(path))
  const digest = createHash('sha1').update(absolute.join('\n')).digest('hex').slice(0, 8)
  const name = basename(absolute[0] ?? '').replace(/[^\w-]+/g, '-')
  return join(state, 'libraries', `${name}-${digest}`)
}

/** Where a library that is kept in a folder has what came from no file. */
export const journalIn = (folder: string): string => join(folder, 'journal.jsonl')
