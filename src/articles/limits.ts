/** The longest article, in code units of its text and in bytes of its file: some 300,000 words, far past any news article. */
export const MAX_TEXT = 2_000_000

/** The longest line of a JSON-lines file in bytes: an article at its longest, every character written as an escape. */
export const MAX_LINE = 6 * MAX_TEXT + 100_000

/** The longest front matter in code units. */
export const MAX_FRONT_MATTER = 16_000

/** The largest file, in bytes, of a format whose text is a small part of it: pictures, fonts, scripts and markup are the rest. */
export const MAX_FILE = 50_000_000

/** The largest page or XML document, in bytes. */
export const MAX_MARKUP = 10_000_000

/** The most pages of a PDF, and pieces of text on one page. */
export const MAX_PAGES = 500
export const MAX_PIECES = 20_000

/** How long taking the text out of one file may last, in milliseconds, and how much memory it may take, in megabytes. */
export const MAX_EXTRACTION_MS = 20_000
export const MAX_EXTRACTION_MB = 768
