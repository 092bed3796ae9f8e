/** The name in a byline without the word before it: "Par Maud Brissart", "By Jo Bell". */
export function personOf(byline: string | null): string | null {
  return byline?.replace(/^\s*(?:par|by|de notre .{0,60}?,)\s+/i, '') ?? null
}
