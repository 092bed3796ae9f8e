// Articles and courtesy titles, French and English: not part of anybody's name.
const EMPTY_WORDS = new Set(
  (
    'le la les l un une des du de d au aux a the of an et and ' +
    'm mme mlle mr mrs ms dr me maitre monsieur madame sir'
  ).split(' '),
)

function wordsOf(name: string): string[] {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe')
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word))
}

/** The same person or body, however fully named: all words of the shorter name stand in the longer one. */
export function isSameSpeaker(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  const [shorter = [], longer = []] = [wordsOf(gold), wordsOf(found)].sort((a, b) => a.length - b.length)
  if (shorter.length === 0) return longer.length === 0
  return shorter.every((word) => longer.includes(word))
}

/** The same person or body, named as fully. */
export function isSameName(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  return wordsOf(gold).join(' ') === wordsOf(found).join(' ')
}
