/** A title longer than this is shortened. */
const MAX_TITLE = 300

/** How much of the first sentence a made title holds: about a headline's length. */
const MADE_TITLE = 110

/** A title on one line, of a length that can be shown. */
export function tidyTitle(title: string): string {
  return shorten(title.replace(/\s+/g, ' ').trim(), MAX_TITLE)
}

/** A title for an article that has none: its first sentence, cut at a word; a Markdown heading without its marks. */
export function titleFrom(firstSentence: string): string {
  return shorten(firstSentence.replace(/^#+\s/, '').replace(/\s+/g, ' ').trim(), MADE_TITLE)
}

function shorten(words: string, length: number): string {
  if (words.length <= length) return words
  const room = words.slice(0, length + 1)
  const space = room.lastIndexOf(' ')
  // One unbroken word is cut inside, but never between the halves of a surrogate pair.
  const kept = space > length / 2 ? room.slice(0, space) : room.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}
