/** Every number that ranking and "not found" turn on. */
export const weights = {
  /** How much a word of the question counts, by its duty; a rare word counts more besides. */
  duty: { topic: 1, report: 0.7, speech: 0.25, wants: 0.1, filler: 0, stop: 0 },
  /** A word no article holds, against the rarest that one does: it may be a slip or a paraphrase. */
  unknown: { name: 1, other: 0.6 },
  /** Finding a word's variant instead of itself. */
  variant: { misspelt: 0.8, number: 0.9, everyday: 0.7, translated: 0.7 },
  /** Where a word is found, in place of the passage's own words. */
  place: { names: 0.9, near: 0.55, title: 1, lead: 0.5 },
  /** What the parts of a passage's score count. */
  score: {
    own: 2.45,
    around: 10.24,
    article: 5.87,
    title: 1.01,
    inside: 2.29,
    beside: 0.88,
    name: 1.04,
    speaker: 0.06,
    dense: 1.68,
    speech: 1.33,
    scrap: -0.97,
    figures: 3.57,
    brief: -2.38,
    long: -2.02,
  },
  /** What the signs of an answer count; the sum is positive where the best passage passes for one. */
  certainty: {
    always: -8.22,
    around: 3.77,
    article: 3.01,
    title: 1.1,
    massAround: 0.6,
    massArticle: 0.58,
    length: 2.32,
    most: 2.63,
  },
  /** Postings the engine may go through for one question, rarest terms first. */
  postings: 3000,
  hits: 800,
  /** Articles read closely, those that hold most of the question first. */
  articles: 60,
} as const
