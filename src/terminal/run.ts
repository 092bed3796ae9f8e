import process from 'node:process'
import { ConfigError } from '../config.ts'
import { printable } from '../replies/printable.ts'
import { type Io, isClosedPipe, UsageError } from './io.ts'

/**
 * Runs an entry on the process itself and turns what went wrong into words and an exit status: 2 for what the person can
 * put right in the command line or the settings, 1 for a fault of ours, with its trace. A reader that went away is
 * neither.
 */
export async function run(entry: (io: Io) => Promise<number>): Promise<number> {
  const { stdin, stdout, stderr, env } = process
  // A failed write is reported to whoever wrote; without a listener it would end the process as well.
  for (const stream of [stdout, stderr]) stream.on('error', () => {})
  try {
    return await entry({ stdin, stdout, stderr, env })
  } catch (error) {
    if (isClosedPipe(error)) return 0
    if (error instanceof UsageError || error instanceof ConfigError) {
      stderr.write(`${printable(error.message)}\n`)
      return 2
    }
    stderr.write(`${printable(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
    return 1
  }
}
