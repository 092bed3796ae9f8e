import { PassThrough, Writable } from 'node:stream'
import type { Env } from '../../src/config.ts'
import type { Io, Output } from '../../src/terminal/io.ts'

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  text = ''
  readonly isTTY: boolean
  readonly columns = 80

  constructor(isTTY: boolean) {
    super({ decodeStrings: false })
    this.isTTY = isTTY
  }

  override _write(chunk: string, _encoding: string, done: () => void) {
    this.text += chunk
    done()
  }
}

export interface Streams extends Io {
  readonly stdin: PassThrough & { isTTY?: boolean }
  readonly stdout: Output & { text: string }
  readonly stderr: Output & { text: string }
}

/** Streams in place of the process's own: a person's terminal, or a pipe that holds `input`. */
export function streams(input: string | null, env: Env = {}): Streams {
  const isTTY = input === null
  const stdin = Object.assign(new PassThrough(), { isTTY, setRawMode: () => stdin })
  if (input !== null) stdin.end(input)
  return { stdin, stdout: new Kept(isTTY), stderr: new Kept(isTTY), env }
}
