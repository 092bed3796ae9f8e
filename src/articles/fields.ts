import { z } from 'zod'
import type { LanguageCode } from '../model.ts'
import { isoDate } from './date.ts'
import { namedLanguage } from './language.ts'
import { tidyTitle } from './title.ts'

/** An article's head as given; null for what is not, or could not be used. */
export interface Fields {
  readonly id: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly language: LanguageCode | null
}

const words = z.union([z.string(), z.number()], 'must be text').transform((value) => tidyTitle(String(value)))

const id = words.refine((value) => value.length <= 200, 'is longer than 200 characters')

const names = z.union([words, z.array(words).transform((list) => list.join(', '))], 'must be text or a list of names')

const url = z
  .string('must be text')
  .trim()
  .refine((value) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value), 'is no http or https address')

const publishedAt = words.transform((value, context) => {
  const date = isoDate(value)
  if (date === null) context.addIssue('is no ISO 8601 date (2031, 2031-04, 2031-04-05 or 2031-04-05T18:30:00Z)')
  return date
})

const language = z.string('must be text').transform((value, context) => {
  const code = namedLanguage(value)
  if (code === null) context.addIssue('is neither French (fr) nor English (en)')
  return code
})

/** Each field's other name, read where the first is missing. */
const ALSO: Readonly<Record<string, string>> = { publishedAt: 'date', language: 'lang' }

/**
 * Checks the head's fields one by one, so that a bad date does not cost the article. Names nobody asked for are left
 * alone; null and blank are as good as absent. `bad` holds a clause for each field that cannot be used.
 */
export function readFields(given: Readonly<Record<string, unknown>>): {
  readonly fields: Fields
  readonly bad: ReadonlyMap<keyof Fields, string>
} {
  const bad = new Map<keyof Fields, string>()
  function read<T>(name: keyof Fields, schema: z.ZodType<T>): T | null {
    const key = present(given[name]) ? name : (ALSO[name] ?? name)
    const value = given[key]
    if (!present(value)) return null
    const result = schema.safeParse(value)
    if (result.success) return result.data
    bad.set(name, `${key} ${shown(value)} ${result.error.issues[0]?.message}`)
    return null
  }
  const fields = {
    id: read('id', id),
    title: read('title', words),
    outlet: read('outlet', words),
    author: read('author', names),
    url: read('url', url),
    publishedAt: read('publishedAt', publishedAt),
    language: read('language', language),
  }
  return { fields, bad }
}

function present(value: unknown): boolean {
  return value !== undefined && value !== null && !(typeof value === 'string' && value.trim() === '')
}

function shown(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? '(a list)' : '(an object)'
  const json = JSON.stringify(value) ?? String(value)
  return json.length > 80 ? `${json.slice(0, 79)}…` : json
}
