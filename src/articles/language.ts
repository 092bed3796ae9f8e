import { francAll } from 'franc-min'
import type { LanguageCode } from '../model.ts'

/** Franc is sure of itself from here on: no mistake in 4,645 news articles cut to this length (`franc-min` 6.2). */
const SURE = 200

/** So much of a text is looked at: more takes longer, while articles come in and questions are asked, and tells no more. */
const SAMPLE = 1024

/** Fewer different words than this are no prose: a line of dashes, one word over and over. */
const PROSE = 20

const CODES: Readonly<Record<string, LanguageCode>> = { fra: 'fr', eng: 'en' }

// ISO 639-1 and 639-2 codes, and the languages' names in both languages.
const GIVEN: Readonly<Record<string, LanguageCode>> = {
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  french: 'fr',
  français: 'fr',
  francais: 'fr',
  en: 'en',
  eng: 'en',
  english: 'en',
  anglais: 'en',
}

/** The language a person named: "fr-CA", "en_GB", "FR", "Français"; null if it is neither French nor English. */
export function namedLanguage(given: string): LanguageCode | null {
  const name = given.trim().normalize('NFC').toLowerCase().split(/[-_]/)[0] ?? ''
  return Object.hasOwn(GIVEN, name) ? (GIVEN[name] ?? null) : null
}

/**
 * The language a text is written in, or the English name of another one it is clearly in. A text too short to be sure
 * of is in the one claimed, else one of ours, French where nothing tells.
 */
export function detectLanguage(
  text: string,
  claimed: LanguageCode | null = null,
): { readonly code: LanguageCode } | { readonly other: string } {
  const sample = text
    .slice(0, 2 * SAMPLE)
    .replace(/\s+/g, ' ')
    .slice(0, SAMPLE)
  const prose = sample.length >= SURE && new Set(sample.split(' ')).size >= PROSE
  const [best = 'und'] = prose ? (francAll(sample)[0] ?? []) : []
  const code = CODES[best]
  if (code) return { code }
  if (best !== 'und') return { other: new Intl.DisplayNames('en', { type: 'language' }).of(best) ?? best }
  if (!prose && claimed !== null) return { code: claimed }
  const [ours = 'und'] = francAll(sample, { only: Object.keys(CODES) })[0] ?? []
  return { code: CODES[ours] ?? 'fr' }
}
