/** Every number that the verdicts turn on. */
export const thresholds = {
  /** What a grammatical word counts against any other. */
  smallWord: 0.25,
  align: {
    /** For a word that both have; the same for a grammatical one; more for one within quotation marks. */
    match: 400,
    smallMatch: 200,
    quoted: 20,
    /** Against a word that only the message has. */
    added: 150,
    /** Against the beginning of a cut of a word or two, and each of its words; against one of any length. */
    cut: 300,
    cutWord: 60,
    jump: 900,
    /** Against one that the message marks with […]. */
    markedCut: 50,
    /** Words of the message times words of the article; a longer article is read around the likeliest sentence. */
    cells: 1_500_000,
  },
  /** The share of its words, by weight, that a quotation must have in common with the printed one. */
  found: 0.6,
  /** The same for one of few words, which share that much with somebody's by chance. */
  short: { words: 5, found: 0.7 },
  /** A message without marks must have so many words in common with the printed ones. */
  unmarked: 5,
  /** Words that must stand together somewhere, unless the quotation has fewer. */
  together: 3,
  /** So much, by weight, must come from one quotation or sentence, where others give more. */
  island: 2.5,
  /** A stretch of so many words that the printed quotation lacks is looked for in another. */
  rest: { words: 4, found: 0.7 },
  /** A message's quotation is put together from so many at most. */
  pieces: 4,
  /** So many words of the article's own, by weight, make what is given as a quotation more than one. */
  unquoted: 1.5,
  /** Reporting words between two parts of one quotation are no longer than this. */
  incise: 15,
  /** A negation that is left out bears on what is kept when it stands so near to it. */
  negationReach: 2,
  /** "ne" says nothing when its other half follows within so many words. */
  halfReach: 6,
} as const
