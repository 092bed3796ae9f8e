import type { Options } from './command.ts'

/** What was typed into a text option; undefined where nothing but blanks was. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).trim() || undefined
}

/** A whole number option; at the terminal it comes as text. Undefined where it is none. */
export function countOption(options: Options, name: string): number | undefined {
  const text = textOption(options, name)
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : undefined
}
