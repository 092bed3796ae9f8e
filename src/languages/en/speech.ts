import type { SpeechWords } from '../speechWords.ts'

export const speech: SpeechWords = { verbs: ['say', 'tell', 'add'] }
