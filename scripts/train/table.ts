import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Features } from '../../src/features.ts'

const SOURCE = join(import.meta.dirname, '../../src')

/**
 * Writes learnt weights as a module of the program.
 *
 * @param file within `src`
 * @param code the module without its head
 */
export function writeTable(file: string, from: string, code: string): void {
  writeFileSync(join(SOURCE, file), `// Learnt from ${from}; not to be edited by hand.\n${code}`)
}

/** The rows of a table, in the order of the alphabet. */
export function rowsOf(table: Features, indent: string): string {
  return Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${indent}${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2))},`)
    .join('\n')
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
