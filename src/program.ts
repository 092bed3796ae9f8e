import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder that holds package.json: of the checkout, or of the installed package. */
export const root = dirname(findPackageJSON(import.meta.url) ?? join(import.meta.dirname, '..'))

export interface Program {
  readonly version: string
  /** Where package.json says that the source code is; null where it does not. */
  readonly source: string | null
}

/** What package.json tells of the program. */
export function program(): Program {
  const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const field = (of: unknown, key: string): unknown =>
    typeof of === 'object' && of !== null ? Object.entries(of).find(([name]) => name === key)?.[1] : undefined
  const repository = field(about, 'repository')
  const source = field(repository, 'url') ?? repository
  return {
    version: String(field(about, 'version') ?? ''),
    source: typeof source === 'string' ? source.replace(/^git\+|\.git$/g, '') : null,
  }
}
