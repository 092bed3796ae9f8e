// Writes src/languages/firstNames.ts from the package gender-detection-from-name: `node scripts/data/first-names.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../src/text/fold.ts'

const root = join(import.meta.dirname, '../..')
const LISTS = ['fr', 'en', 'es', 'it', 'de', 'tr']
const ROW = /\[(?:'([^'\n]*)'|"([^"\n]*)"), '(male|female)'\]/g
const LINE = 110

/** Folded name -> genders given by each list, in the order of LISTS. A list may hold a name twice, once for each gender. */
const found = new Map<string, Map<string, Set<string>>>()
for (const list of LISTS) {
  const source = readFileSync(join(root, `node_modules/gender-detection-from-name/names/${list}.js`), 'utf8')
  for (const [, single, double, gender = ''] of source.matchAll(ROW)) {
    const name = fold(single ?? double ?? '')
    if (!/^[a-z]{3,12}$/.test(name)) continue
    const lists = found.get(name) ?? new Map<string, Set<string>>()
    found.set(name, lists)
    lists.set(list, (lists.get(list) ?? new Set()).add(gender))
  }
}

/** The gender that the first list which knows only one gives. */
function genderOf(lists: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  for (const list of LISTS) {
    const genders = lists.get(list)
    if (genders?.size === 1) return [...genders][0] ?? null
  }
  return null
}

const names = { m: [] as string[], f: [] as string[], either: [] as string[] }
for (const [name, lists] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const gender = genderOf(lists)
  // A name of one list alone is rare; a short one of them is more often a word or a surname.
  if (lists.size === 1 && name.length < 4) continue
  names[gender === null ? 'either' : gender === 'male' ? 'm' : 'f'].push(name)
}

function lines(words: readonly string[]): string {
  const rows: string[] = []
  let row = ''
  for (const word of words) {
    if (row.length + word.length >= LINE) {
      rows.push(row)
      row = ''
    }
    row += row ? ` ${word}` : word
  }
  return [...rows, row].join('\n')
}

writeFileSync(
  join(root, 'src/languages/firstNames.ts'),
  `// Written by scripts/data/first-names.ts from the npm package gender-detection-from-name 1.11.5 (MIT, Davide Violante),
// whose lists are those of the national statistics offices. Folded; a name in more than one list has the gender of the
// first that knows only one (fr, en, es, it, de, tr).

/** First names by gender, parted by blanks. */
export const firstNames = {
  m: \`${lines(names.m)}\`,
  f: \`${lines(names.f)}\`,
  either: \`${lines(names.either)}\`,
}
`,
)
process.stdout.write(`${names.m.length} m, ${names.f.length} f, ${names.either.length} either\n`)
