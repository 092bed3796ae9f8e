/**
 * Text that does no more than stand on the screen: no control characters (an article could otherwise move the cursor or
 * set the window's title), nothing that turns the reading direction round. Line ends of every kind become "\n".
 */
export function printable(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
      .replace(/\t/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  )
}

/** The same on one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s*\n\s*/g, ' ')
}
