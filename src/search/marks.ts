import { canonicalUrl } from './canonicalUrl.ts'

// Which articles may be the same is found by marks: numbers that equal articles share and others hardly ever do. One is
// made of the canonical address, the others of the text: MinHash of its shingles in bands (Broder 1997; Leskovec,
// Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). Whoever finds a mark in common has still to compare the texts.

/** Words in a row that make a shingle. */
const SHINGLE = 4
/** Two texts that share four shingles in five share the mark of some band in 98 cases of 100, half of them in 40. */
const BANDS = 8
const ROWS = 4

/** So many marks has each article; 0 stands for none. */
export const MARKS = 1 + BANDS

/** Fewer words are too few to tell a text by. */
const FEWEST_WORDS = 30

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, row) => mixed(row + 1))

/** The marks of an article of this address and these words, folded: that of the address first. */
export function marksOf(url: string | null, words: readonly string[]): readonly number[] {
  return [urlMark(url), ...(words.length < FEWEST_WORDS ? new Array<number>(BANDS).fill(0) : bandsOf(words))]
}

/** The mark of an address; 0 where it is that of no page. */
export function urlMark(url: string | null): number {
  const canonical = url === null ? null : canonicalUrl(url)
  return canonical === null ? 0 : hashOf(canonical) || 1
}

/** The shingles of a text, as they are compared one by one. */
export function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '))
  return shingles
}

function bandsOf(words: readonly string[]): number[] {
  const hashes = Uint32Array.from(words, hashOf)
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0
    for (let i = 0; i < SHINGLE; i++) shingle = mixed(shingle ^ (hashes[at + i] ?? 0))
    for (const [row, seed] of SEEDS.entries()) {
      const hash = mixed(shingle ^ seed)
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let mark = mixed(band + 1)
    for (let row = 0; row < ROWS; row++) mark = mixed(mark ^ (least[band * ROWS + row] ?? 0))
    return mark || 1
  })
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finalizer of MurmurHash3: every bit of the number decides on every bit of the result. */
function mixed(number: number): number {
  let hash = number
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
