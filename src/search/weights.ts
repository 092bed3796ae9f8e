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
  /** What the parts of a passage's score count. */
  score: {
    own: 2.13,
    ownMass: 1.9,
    around: 5.41,
    withPara: 3.15,
    withLead: 3.35,
    articleRare: 3.84,
    article: 4.27,
    title: 4.4,
    inside: 1.22,
    beside: 0.1,
    rest: 1.52,
    rarest: -1,
    local: 2.66,
    report: -1.11,
    factQuote: -0.97,
    date: 0.34,
    speech: 3.21,
    speechWho: -1.73,
    quote: -0.61,
    told: 0.47,
    direct: 1.52,
    someone: 1.38,
    scrap: -1.36,
    figures: 2.73,
    brief: -1.76,
    long: -2.04,
    place: 1.16,
  },
  /** What the signs of an answer count; the sum is positive where the best passage passes for one. */
  certainty: {
    always: -7.9,
    around: 1.77,
    article: 0.84,
    massAround: 1.11,
    massArticle: 1.26,
    length: 1.8,
    most: 2.4,
    lead: 1.8,
  },
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
