import type { LanguageCode } from '../model.ts'

interface Heard {
  readonly locale: string
  readonly guildLocale: string | null
}

/** The language of what everybody sees, where somebody asks. */
export type Languages = (interaction: Heard) => LanguageCode

/** Discord tells what language the person reads it in; every French is "fr". */
export const readerLanguage = ({ locale }: { readonly locale: string }): LanguageCode =>
  /^fr\b/.test(locale) ? 'fr' : 'en'

/**
 * The server's language as it is set here, else as Discord tells it: of a server that is no Community, always English.
 * In direct messages, the reader's.
 */
export const publicLanguage =
  (set: LanguageCode | null): Languages =>
  ({ locale, guildLocale }) =>
    guildLocale === null ? readerLanguage({ locale }) : (set ?? readerLanguage({ locale: guildLocale }))
