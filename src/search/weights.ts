/** Every number that ranking and "not found" turn on. */
export const weights = {
  /** How much a word of the question counts, by its duty; a rare word counts more besides. */
  duty: { topic: 1, speech: 0.12, wants: 0.1, filler: 0, stop: 0 },
  /** A word no article holds, against the rarest that one does: it may be a slip or a paraphrase. */
  unknown: { name: 1, other: 0.6 },
  /** Finding a word's variant instead of itself. */
  variant: { misspelt: 0.8, translated: 0.7, synonym: 0.6 },
  /** Where a word is found, in place of the passage's own words. */
  place: { names: 0.9, neighbour: 0.55, title: 0.5, article: 0.35 },
  /** What the parts of a passage's score count. */
  score: {
    own: 1,
    around: 0.8,
    article: 0.6,
    order: 0.3,
    wording: 0.8,
    speech: 0.12,
    speaker: 0.25,
    figures: 0.08,
    brief: -0.1,
    language: 0.1,
  },
  /** How much of the question a passage and what is around it must hold to pass for an answer. */
  enough: 0.45,
  /** Postings the engine may go through for one question, rarest terms first. */
  postings: 1500,
  hits: 400,
} as const
