// Writes src/languages/fr/speechForms.ts: the forms of the verbs in src/languages/fr/speechVerbs.ts, from the Lefff.
// Done ahead because reading all its conjugations takes longer than starting the program.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { speechVerbs } from '../src/languages/fr/speechVerbs.ts'

const path = createRequire(import.meta.url).resolve('french-verbs-lefff/dist/conjugations.json')
const conjugations = z
  .record(z.string(), z.record(z.string(), z.array(z.string().nullable())))
  .parse(JSON.parse(readFileSync(path, 'utf8')))

const [THIRD_SINGULAR, THIRD_PLURAL] = [2, 5]
const lines: string[] = []
const unknown: string[] = []
const seen = new Map<string, Set<string>>()
for (const [kind, list] of Object.entries(speechVerbs))
  for (const word of list.split(/\s+/).filter(Boolean)) {
    const kinds = seen.get(word) ?? new Set()
    seen.set(word, kinds.add(kind))
  }

for (const [word, kinds] of [...seen].sort(([a], [b]) => a.localeCompare(b, 'fr'))) {
  const reflexive = /^s(?:'|e-)/.test(word)
  const [lemma = '', ...rest] = word.replace(/^s(?:'|e-)(?:en-)?/, '').split('-')
  const forms = conjugations[word] ?? conjugations[lemma]
  if (!forms) {
    unknown.push(word)
    continue
  }
  const tense = (code: string, ...persons: number[]): string[] => persons.map((person) => forms[code]?.[person] ?? 'NA')
  const finite = ['P', 'I', 'J', 'F', 'C'].flatMap((code) => tense(code, THIRD_SINGULAR, THIRD_PLURAL))
  const row = [
    [...new Set(finite)].filter((form) => form !== 'NA').join(' '),
    (forms['G'] ?? []).join(' '),
    [...new Set(forms['K'] ?? [])].filter((form) => form !== 'NA').join(' '),
    forms['W']?.[0] ?? lemma,
    conjugations[word] ? '' : rest.join(' '),
    [reflexive ? 'reflexive' : '', ...kinds].filter(Boolean).join(' '),
  ]
  lines.push(`  [${row.map((cell) => `'${cell.replaceAll("'", "\\'")}'`).join(', ')}],`)
}
if (unknown.length > 0) console.error(`not in the Lefff: ${unknown.join(', ')}`)

writeFileSync(
  new URL('../src/languages/fr/speechForms.ts', import.meta.url),
  `// Made by \`npm run forms\` from speechVerbs.ts with the Lefff (Lexique des Formes Fléchies du Français, Benoît Sagot,
// licence LGPLLR). Third-person forms, present participle, past participles, infinitive, words that follow, kinds.
import type { VerbRow } from '../speechWords.ts'

// biome-ignore format: one verb a line
export const speechForms: readonly VerbRow[] = [
${lines.join('\n')}
]
`,
)
