import type { SpeechWords } from '../speechWords.ts'

export const speech: SpeechWords = { verbs: ['dire', 'affirmer', 'déclarer'] }
