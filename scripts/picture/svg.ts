/** Words as they may stand in an image. */
export const safe = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A rectangle with round corners. */
export const box = (x: number, y: number, width: number, height: number, fill: string, stroke = 'none'): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${stroke}"/>`

/** A line of text in one look; `y` is its base line. */
export const label = (x: number, y: number, text: string, look = ''): string =>
  `<text x="${tenths(x)}" y="${tenths(y)}" xml:space="preserve"${look && ` ${look}`}>${safe(text)}</text>`

const tenths = (length: number): number => Math.round(length * 10) / 10
