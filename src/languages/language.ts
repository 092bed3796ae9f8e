import type { LanguageCode } from '../model.ts'
import type { CheckWords } from './checkWords.ts'
import type { IndirectWords } from './indirectWords.ts'
import type { PeopleWords } from './peopleWords.ts'
import type { SearchWords } from './searchWords.ts'
import type { SpeechWords } from './speechWords.ts'
import type { TextWords } from './textWords.ts'

/** What the program knows of one language: data only, one part for each folder that reads it. */
export interface Language {
  readonly code: LanguageCode
  readonly text: TextWords
  readonly speech: SpeechWords
  readonly indirect: IndirectWords
  readonly people: PeopleWords
  readonly search: SearchWords
  readonly check: CheckWords
}
