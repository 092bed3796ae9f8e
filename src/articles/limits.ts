/** The longest article, in code units of its text and in bytes of its file: some 300,000 words, far past any news article. */
export const MAX_TEXT = 2_000_000

/** The longest line of a JSON-lines file in bytes: an article at its longest, every character written as an escape. */
export const MAX_LINE = 6 * MAX_TEXT + 100_000

/** The longest front matter in code units. */
export const MAX_FRONT_MATTER = 16_000
