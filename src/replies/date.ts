import type { LanguageCode } from '../model.ts'

const LOCALES: Readonly<Record<LanguageCode, string>> = { fr: 'fr-FR', en: 'en-GB' }

/**
 * A date as people write it, as precise as it is known: "2021", "October 2021", "5 October 2021". The day is the one
 * printed, whatever the time zone; what is no ISO date is shown as it is.
 */
export function formatDate(iso: string, language: LanguageCode): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? []
  if (year === undefined) return iso
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  if (month === undefined || Number.isNaN(date.getTime())) return year
  const written = new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date)
  // French has an ordinal for the first of a month alone, which Intl does not write.
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written
}
