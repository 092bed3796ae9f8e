/** Every number that ranking and "not found" turn on. */
export const weights = {
  /** How much a word of the question counts, by its duty; a rare word counts more besides. */
  duty: { topic: 1, report: 0.5, speech: 0.12, wants: 0.1, filler: 0, stop: 0 },
  /** A word no article holds, against the rarest that one does: it may be a slip or a paraphrase. */
  unknown: { name: 1, other: 0.6 },
  /** Finding a word's variant instead of itself. */
  variant: { misspelt: 0.8, number: 0.9, everyday: 0.7, translated: 0.7 },
  /** Where a word is found, in place of the passage's own words. */
  place: { names: 0.9, near: 0.55, far: 0.3, title: 0.5 },
  /** What the parts of a passage's score count. */
  score: {
    own: 1.6,
    around: 9.37,
    article: 6.12,
    title: 2.2,
    inside: 1.87,
    beside: 1.37,
    topic: 0.7,
    name: 0.75,
    speaker: 0.61,
    order: -1.97,
    dense: 1.3,
    wording: 0,
    speech: 2.13,
    quote: -0.91,
    scrap: -1.05,
    named: 0.91,
    figures: 3.13,
    brief: -1.87,
    long: -1.75,
    language: -0.79,
  },
  /** What the signs of an answer count; the sum is positive where the best passage passes for one. */
  certainty: {
    always: -8.72,
    around: 3.81,
    article: 2.93,
    title: 1.82,
    massAround: 0.75,
    massArticle: 0.74,
    length: 2.16,
    most: 2.52,
  },
  /** Postings the engine may go through for one question, rarest terms first. */
  postings: 1500,
  hits: 400,
  /** Articles read closely, those that hold most of the question first. */
  articles: 60,
} as const
