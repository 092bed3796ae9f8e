import * as chrono from 'chrono-node'
import type { LanguageCode } from '../model.ts'
import { fold } from '../text/fold.ts'

/** Days that a question speaks of. Parts that it leaves open are null: "le 17 novembre" is of any year. */
export interface Period {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

const PARSERS: Readonly<Record<LanguageCode, Pick<typeof chrono.fr, 'parse'>>> = { fr: chrono.fr, en: chrono.en }

/** The French names of the months, folded. */
const { format } = new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' })
const MONTHS = Array.from({ length: 12 }, (_, month) => fold(format(Date.UTC(2000, month, 15))))

/** A year, or a day or month by name: what the parser is worth asking for. */
const DATED =
  /\b(?:1[89]|20)\d\d\b|\d{1,2}\/\d{1,2}|janv|f[ée]vr|mars|avril|\bmai\b|juin|juil|ao[uû]t|sept|octob|novem|d[ée]cem|\b(?:jan|feb|apr|may|june?|july?|aug|oct|nov|dec|march|april)/iu

/** The date or month that a question names, read in its language; null where it names none. */
export function readPeriod(text: string, language: LanguageCode): Period | null {
  if (!DATED.test(text)) return null
  for (const result of PARSERS[language].parse(text)) {
    const { start } = result
    const part = (name: 'year' | 'month' | 'day') => (start.isCertain(name) ? start.get(name) : null)
    const [year, month, day] = [part('year'), part('month'), part('day')]
    if (month !== null) return { year, month, day }
  }
  // The French parser reads no month without a day.
  const folded = fold(text)
  const words = folded.split(/[^a-z]+/)
  const month = language === 'fr' ? MONTHS.findIndex((name) => words.includes(name)) + 1 : 0
  const year = /\b(?:19|20)\d\d\b/.exec(folded)
  if (month === 0 && !year) return null
  return { year: year && Number(year[0]), month: month || null, day: null }
}

/** How many days after the day asked about an article may still be about it. */
const AFTER = 3

/** Whether something published then may be about a period; what has no date is about none. */
export function publishedWithin(publishedAt: string | null, { year, month, day }: Period): boolean {
  const published = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(publishedAt ?? '')
  if (!published) return false
  const [, y, m, d] = published.map(Number)
  if (year !== null && y !== year) return false
  if (month === null || m === undefined || Number.isNaN(m)) return true
  if (day === null || d === undefined || Number.isNaN(d)) return m === month
  const days = (Date.UTC(2000, m - 1, d) - Date.UTC(2000, month - 1, day)) / 86_400_000
  return days >= 0 && days <= AFTER
}
