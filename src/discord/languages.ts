import type { LanguageCode } from '../model.ts'

/** Discord tells what language the person reads it in; every French is "fr". */
export const readerLanguage = ({ locale }: { readonly locale: string }): LanguageCode =>
  /^fr\b/.test(locale) ? 'fr' : 'en'
