const MEGABYTE = 1e6

const repeat = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE)

/** A megabyte each of what makes careless patterns slow. */
export const overlong: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'straight quote marks', text: repeat('"') },
  { name: 'spaced quote marks', text: repeat('" ') },
  { name: 'opening guillemets', text: repeat('«') },
  { name: 'guillemet pairs', text: repeat('« a » ') },
  { name: 'curly marks', text: repeat('“a” ') },
  { name: 'apostrophes', text: repeat("'") },
  { name: 'capitals', text: repeat('A') },
  { name: 'capitalised words', text: repeat('Abel ') },
  { name: 'titles', text: repeat('M. ') },
  { name: 'commas', text: repeat(',') },
  { name: 'spaced commas', text: repeat('a, ') },
  { name: 'one unbroken word', text: repeat('a') },
  { name: 'words without a stop', text: repeat('said that ') },
  { name: 'French reporting words', text: repeat('a dit que ') },
  { name: 'spaces', text: repeat(' ') },
  { name: 'newlines', text: repeat('\n') },
  { name: 'full stops', text: repeat('.') },
  { name: 'opening brackets', text: repeat('(') },
  { name: 'dashes', text: repeat('– ') },
  { name: 'short quotations', text: repeat('“Yes,” said Ann Lee. ') },
  { name: 'pronouns', text: repeat('He said. ') },
]
