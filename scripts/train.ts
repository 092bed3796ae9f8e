import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Features } from '../src/features.ts'
import { readGold } from './eval/gold.ts'
import { type Example, examplesOf } from './train/examples.ts'
import { rightShare, train } from './train/logit.ts'

// npm run train -- GOLD.jsonl …
//
// Learns from annotated articles how much each feature counts of an antecedent and of a quoted span, and writes the two
// tables of weights that the analysis reads.

const SOURCE = join(import.meta.dirname, '../src')
/** Parts the examples are cut into to tell how well weights learnt on the others do on each. */
const FOLDS = 5

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('train: name the annotated articles (JSON lines) to learn from\n')
  process.exit(2)
}
const examples: Example[] = []
for (const path of paths) for (const gold of await readGold(path)) examples.push(...examplesOf(gold))
const kinds = ['pronoun', 'person', 'body', 'floating', 'loose']
const tables = kinds.map((kind) => `  ${kind}: {\n${rowsOf(learn(kind), '    ')}\n  },`).join('\n')
write('people/anaphoraWeights.ts', `export const anaphoraWeights = {\n${tables}\n}\n`)
write('quotes/speechWeights.ts', `export const speechWeights = {\n${rowsOf(learn('speech'), '  ')}\n}\n`)

function write(file: string, table: string): void {
  writeFileSync(
    join(SOURCE, file),
    `// Learnt from annotated news by \`npm run train\`; not to be edited by hand.\n${table}`,
  )
}

function learn(kind: string): Features {
  const choices = examples.filter((example) => example.kind === kind).map(({ choice }) => choice)
  const learnt = train(choices)
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = choices.filter((_, index) => index % FOLDS === fold)
    right += rightShare(held, train(choices.filter((_, index) => index % FOLDS !== fold))) * held.length
  }
  process.stdout.write(
    `${kind}: ${choices.length} examples, ${percent(rightShare(choices, learnt))} right, ` +
      `${percent(right / choices.length)} in ${FOLDS}-fold cross-validation\n`,
  )
  return learnt
}

function rowsOf(table: Features, indent: string): string {
  return Object.entries(table)
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${indent}${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`)
    .join('\n')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
