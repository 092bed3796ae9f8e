// Writes src/languages/{fr,en}/countries.ts from the package world-countries: `node scripts/data/countries.ts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fold } from '../../src/text/fold.ts'

const root = join(import.meta.dirname, '../..')
const LINE = 112

const Demonyms = z.object({ m: z.string(), f: z.string() }).optional()
const Countries = z.array(
  z.object({
    name: z.object({ common: z.string(), official: z.string() }),
    translations: z.object({ fra: z.object({ common: z.string(), official: z.string() }) }),
    demonyms: z.object({ eng: Demonyms, fra: Demonyms }).partial().optional(),
    capital: z.array(z.string()),
    borders: z.array(z.string()),
    region: z.string(),
  }),
)
const countries = Countries.parse(
  JSON.parse(readFileSync(join(root, 'node_modules/world-countries/countries.json'), 'utf8')),
)

function write(language: 'fr' | 'en', names: string[], capitals: string[], men: string[], women: string[]): void {
  const list = (words: string[]) => `\`${wrap([...new Set(words.map(spell))].filter(Boolean).sort())}\``
  writeFileSync(
    join(root, `src/languages/${language}/countries.ts`),
    `// Written by scripts/data/countries.ts from the npm package world-countries 5.1.0 (ODbL 1.0, Mohammed Le Doze). Folded,
// parted by semicolons.

export const countries = {
  names: ${list(names)},
  capitals: ${list(capitals)},
  masculine: ${list(men)},
  feminine: ${list(women)},
}
`,
  )
}

/** "Congo (Rép. dém.)" and "Washington D.C." as the press writes them. */
function spell(name: string): string {
  return fold(name)
    .replace(/ \(.*\)| d\.c\.$/g, '')
    .replace(/^city of /, '')
}

function wrap(words: readonly string[]): string {
  const rows: string[] = []
  let row = ''
  for (const word of words) {
    if (row.length + word.length >= LINE) {
      rows.push(row)
      row = ''
    }
    row += row ? `;${word}` : word
  }
  return [...rows, row].join(';\n')
}

const parts = (demonym: string | undefined) => (demonym ?? '').split(/, | et /)
const capitals = countries.flatMap((country) => country.capital)
write(
  'fr',
  countries.map((country) => country.translations.fra.common),
  capitals,
  countries.flatMap((country) => parts(country.demonyms?.fra?.m)),
  countries.flatMap((country) => parts(country.demonyms?.fra?.f)),
)
write(
  'en',
  countries.map((country) => country.name.common),
  capitals,
  countries.flatMap((country) => parts(country.demonyms?.eng?.m)),
  countries.flatMap((country) => parts(country.demonyms?.eng?.f)),
)
