const ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{M}+/gu
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' }

/**
 * The text as people type it: lower case, no accents, ligatures spelt out, straight apostrophes. For comparing only:
 * lengths change, so offsets into the result mean nothing for the text.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[œæßøđłı]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[’ʼ‘]/g, "'")
}
