import type { Span } from '../model.ts'

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?)?)?$/

/** The same without hyphens and colons, as NITF and many servers write it. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(T.*|$)/

const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/

/**
 * An ISO 8601 date as precise as it is given, or null if it is none: "2021", "2021-10", "2021-10-05", or a date with
 * time and zone. A space between date and time, as YAML allows, becomes the T of ISO; a time without zone is dropped,
 * as it names no moment. With the year last the day comes first ("5-10-2021"), as newspapers of Europe write it;
 * "5/10/2021" is none, as it is May in America.
 */
export function isoDate(given: string): string | null {
  const value = yearFirst(given.trim())
    .replace(BASIC, '$1-$2-$3$4')
    .replace(/T(\d\d)(\d\d)(\d\d)?(?=[Z+-]|$)/, (_, hour, minute, second = '00') => `T${hour}:${minute}:${second}`)
    .replace(/(:\d\d(?:\.\d{1,9})?[+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(
      /^(\d{4}-\d\d-\d\d)[ tT]+(\d\d:\d\d\S*?) ?([zZ]|[+-]\d\d:\d\d)$/,
      (_, day, time, zone) => `${day}T${time}${zone.toUpperCase()}`,
    )
    .replace(/^(\d{4}-\d\d-\d\d)[ tT]+\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/, '$1')
  const match = ISO.exec(value)
  if (!match) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)))
  const days = new Date(Date.UTC(2000, month, 0)).setUTCFullYear(year, month, 0)
  const possible =
    year > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(days).getUTCDate() &&
    hour < 24 &&
    minute < 60 &&
    second < 61
  return possible ? value : null
}

function yearFirst(value: string): string {
  const [, day = '', separator, month = '', year = ''] = YEAR_LAST.exec(value) ?? []
  if (separator === undefined || (separator === '/' && Number(day) <= 12 && day !== month)) return value
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** "date 2021-10" before the first word, as some wire archives write it. */
const LEADING = /date:? (\d{4}(?:-\d\d(?:-\d\d)?)?)(?![\d-])/y

/** The date that stands before an article's first word, and where the article begins after it. */
export function leadingDate(text: string, body: Span): { readonly date: string; readonly start: number } | null {
  LEADING.lastIndex = body.start
  const match = LEADING.exec(text)
  return match?.[1] === undefined || LEADING.lastIndex > body.end ? null : { date: match[1], start: LEADING.lastIndex }
}
