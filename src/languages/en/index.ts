import type { Language } from '../language.ts'
import { check } from './check.ts'
import { indirect } from './indirect.ts'
import { people } from './people.ts'
import { search } from './search.ts'
import { speech } from './speech.ts'
import { text } from './text.ts'

export const english: Language = { code: 'en', text, speech, indirect, people, search, check }
