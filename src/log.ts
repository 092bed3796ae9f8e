import { type Logger, pino } from 'pino'
import type { Config } from './config.ts'

export type Log = Logger

/** Where log lines go: standard error, unless told otherwise. */
export interface LogStream {
  write(line: string): unknown
}

/**
 * One line of JSON an event. The token is taken out of the finished line, so that it cannot slip through in an error's
 * message or a request's headers.
 */
export function openLog(config: Pick<Config, 'token' | 'logLevel'>, stream: LogStream = process.stderr): Log {
  const { token, logLevel } = config
  const redacting: LogStream =
    token === null ? stream : { write: (line) => stream.write(line.replaceAll(token, '[token]')) }
  return pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, redacting)
}
