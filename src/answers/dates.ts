import * as chrono from 'chrono-node'

const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/**
 * A first or last day of publication as typed: figures as they are ("2031", "2031-04"), words read in French, then in
 * English. Null where there is no date in it.
 *
 * @returns a beginning of ISO 8601 dates: "2031-04" stands for the whole month.
 */
export function readDay(typed: string, now: Date): string | null {
  const text = typed.trim()
  if (ISO.test(text)) return text
  for (const language of [chrono.fr, chrono.en]) {
    const start = language.parse(text, now)[0]?.start
    if (!start) continue
    const day = [start.get('year'), start.get('month'), start.get('day')].map((part) => String(part).padStart(2, '0'))
    return day
      .slice(0, start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month') ? 3 : 2)
      .join('-')
  }
  return null
}

/** Whether something published then lies between two days, both included; what has no date lies nowhere. */
export function between(publishedAt: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true
  if (publishedAt === null) return false
  return (
    (from === null || publishedAt.slice(0, from.length) >= from.slice(0, publishedAt.length)) &&
    (to === null || publishedAt.slice(0, to.length) <= to)
  )
}
