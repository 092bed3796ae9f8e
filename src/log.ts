import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** Where log lines go: standard error, unless told otherwise. */
export interface LogStream {
  write(line: string): unknown
}

/**
 * What the log keeps of an error: no more, since those of discord.js carry the whole request: the answer, and the address
 * with the interaction's own token.
 */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  return { type: name, message, code, stack, ...(cause !== undefined && { cause: serializeError(cause) }) }
}

/**
 * One line of JSON an event. The token is taken out of the finished line, so that it cannot slip through in an error's
 * message or a request's headers.
 */
export function openLog(config: Pick<Config, 'token' | 'logLevel'>, stream: LogStream = process.stderr): Log {
  const { token, logLevel } = config
  const redacting: LogStream =
    token === null ? stream : { write: (line) => stream.write(line.replaceAll(token, '[token]')) }
  const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return pino({ ...options, serializers: { err: serializeError } }, redacting)
}
