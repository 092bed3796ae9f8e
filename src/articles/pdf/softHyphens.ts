import type { TextItem } from './pieces.ts'

/** How wide a hyphen is as a rule, in widths of an em. */
const WIDTH = 0.33

/**
 * Puts the hyphens back that pdf.js leaves out. Many programs write the hyphen that divides a word at a line's end, and
 * some every hyphen, as a soft one (U+00AD); pdf.js takes it for invisible and drops it from a page's text, though not
 * from what it paints.
 *
 * @param painted the characters of everything painted on the page, in order.
 */
export function withSoftHyphens(items: readonly TextItem[], painted: string): readonly TextItem[] {
  if (!painted.includes('\u00ad')) return items
  const restored: TextItem[] = []
  let at = 0
  const hyphens = () => {
    let count = 0
    for (; at < painted.length && (painted[at] === '\u00ad' || IGNORED.test(painted[at] ?? '')); at++)
      if (painted[at] === '\u00ad') count++
    return count
  }
  for (const item of items) {
    let str = ''
    for (const character of item.str) {
      if (/\s/.test(character)) {
        str += character
        continue
      }
      if (hyphens() > 0) {
        if (str !== '') str += '\u00ad'
        else append(restored)
      }
      // What is painted is told otherwise than what is read: better no hyphens than some in the wrong place.
      if (painted[at] !== character) return items
      at += character.length
      str += character
    }
    restored.push({ ...item, str })
  }
  if (hyphens() > 0) append(restored)
  return restored
}

const IGNORED = /[\s\p{Cf}]/u

/** To the last run that holds a word: those that pdf.js makes of a blank or a line's end stand between. */
function append(items: TextItem[]): void {
  const index = items.findLastIndex(({ str }) => str.trim() !== '')
  const item = items[index]
  if (!item) return
  items[index] = {
    ...item,
    str: `${item.str.trimEnd()}\u00ad`,
    width: item.width + WIDTH * Math.abs(item.transform[3] ?? 0),
  }
}
