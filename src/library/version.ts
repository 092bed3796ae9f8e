import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'

/** The parts of the source that decide what is read out of an article, and how it is kept. */
const PARTS = ['model', 'analysis', 'languages', 'text', 'articles', 'people', 'quotes', 'search', 'library']

/**
 * Which code made a snapshot: a digest of the sources and of the versions of the packages they use. Another reads the
 * articles anew.
 */
export function codeVersion(): string {
  const source = join(import.meta.dirname, '..')
  const files = globSync(`{${PARTS.join(',')}}{.ts,.js,/**/*.ts,/**/*.js}`, { cwd: source }).sort()
  const hash = createHash('sha1')
  for (const file of files) hash.update(file).update(readFileSync(join(source, file)))
  const about = findPackageJSON(import.meta.url)
  if (about !== undefined) hash.update(readFileSync(about))
  return hash.digest('hex').slice(0, 16)
}
