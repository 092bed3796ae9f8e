import { answerWeights } from './answerWeights.ts'

/** Every number that ranking and "not found" turn on. */
export const weights = {
  /** How much a word of the question counts, by its duty; a rare word counts more besides. */
  duty: { topic: 1, report: 0.7, speech: 0.25, wants: 0.1, filler: 0, stop: 0 },
  /** A word no article holds, against the rarest that one does: it may be a slip or a paraphrase. */
  unknown: { name: 1, other: 0.6 },
  /** Finding a word's variant instead of itself. */
  variant: { misspelt: 0.8, number: 0.9, roman: 0.9, everyday: 0.7, translated: 0.7, joined: 0.9 },
  /** Where a word is found, in place of the passage's own words. */
  place: { names: 0.9, near: 0.55, lead: 0.5 },
  /** What the parts of a passage's score count, and what the signs of an answer do: their sum is positive for one. */
  ...answerWeights,
  /** Postings the engine may go through for one question, rarest terms first. */
  postings: 20000,
  hits: 200,
  /** Articles looked through, those with the best passages first. */
  read: 120,
  /** Articles read closely, those that hold most of the question first. */
  articles: 24,
  /** Quotations and sentences weighed by every feature. */
  candidates: 100,
} as const
