import { createHash } from 'node:crypto'

/** As many characters as Discord brings back of a suggestion's value, or of a button's id. */
const LONGEST = 100

/** An article's id where it is short enough to be a suggestion's value; else a mark of it, by which it is found again. */
export const shortId = (id: string): string =>
  id.length <= LONGEST ? id : `#${createHash('sha256').update(id).digest('base64url').slice(0, 16)}`
