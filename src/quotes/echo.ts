/** A text whose words may stand again in others. */
interface Said {
  readonly words: string
}

const WORD = /[\p{L}\p{N}]+/gu
/** A word alone must be long enough to be taken from somewhere rather than to stand there by chance. */
const MIN_LETTERS = 5
const MAX_PLACES = 20

/**
 * Looks up which quotation a fragment was taken from: headings and leads quote words that stand again, with their
 * speaker, further on. The answer is the index of the first quotation that holds all the fragment's words in a row.
 */
export function echoes(said: readonly Said[]): (fragment: string) => number | null {
  const lists = said.map(({ words }) => split(words))
  const places = new Map<string, { readonly quote: number; readonly at: number }[]>()
  for (const [quote, list] of lists.entries())
    for (const [at, word] of list.entries()) {
      const known = places.get(word) ?? []
      if (known.length < MAX_PLACES) known.push({ quote, at })
      places.set(word, known)
    }
  return (fragment) => {
    const wanted = split(fragment)
    const [first] = wanted
    if (first === undefined || (wanted.length === 1 && first.length < MIN_LETTERS)) return null
    const place = places
      .get(first)
      ?.find(
        ({ quote, at }) =>
          wanted.every((word, k) => lists[quote]?.[at + k] === word) && (lists[quote]?.length ?? 0) > wanted.length,
      )
    return place?.quote ?? null
  }
}

function split(words: string): readonly string[] {
  return words.toLowerCase().match(WORD) ?? []
}
