import type { Readable, Writable } from 'node:stream'
import type { Env } from '../config.ts'

/** A stream to write to; a terminal knows its width. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** All that the command line touches of the process, so that tests can put their own in its place. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  /** Answers, and nothing else. */
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Env
}

/** Something the person got wrong, with a sentence that tells how to put it right. */
export class UsageError extends Error {}

/** Writes and waits until it is written, so that a slow reader holds the writer up instead of filling the memory. */
export function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Whether an error only says that the reader went away, as `head` does. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}

/** Whether to colour what goes to this stream: https://no-color.org and https://force-color.org, else if it is a terminal. */
export function inColour(output: Output, env: Env): boolean {
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return false
  return output.isTTY === true
}

/** Columns of a terminal; for a file or a pipe, what is comfortable to read. */
export function widthOf(output: Output): number {
  return output.columns ?? 80
}
