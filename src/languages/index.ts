import type { LanguageCode } from '../model.ts'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { Language } from './language.ts'

export const languages: Readonly<Record<LanguageCode, Language>> = { fr: french, en: english }
