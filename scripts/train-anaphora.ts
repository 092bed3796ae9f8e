import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../src/analysis.ts'
import type { Anaphor, Candidate } from '../src/people/anaphora.ts'
import { articleOf, type GoldArticle, readGold } from './eval/gold.ts'
import { overlap, pairSpans } from './eval/match.ts'
import { isSameSpeaker } from './eval/names.ts'
import { type Choice, rightShare, train, type Weights } from './train/logit.ts'

// npm run train:anaphora -- GOLD.jsonl …
//
// Learns from annotated articles how much each feature of an antecedent counts, and writes src/people/anaphoraWeights.ts.
// Every pronoun and noun phrase that tells the speaker of an annotated quotation is one example.

const OUT = join(import.meta.dirname, '../src/people/anaphoraWeights.ts')
const KINDS: readonly Anaphor['kind'][] = ['pronoun', 'person', 'body', 'floating']
const OVERLAP = 0.8
/** Parts the examples are cut into to tell how well weights learnt on the others do on each. */
const FOLDS = 10

interface Example {
  readonly kind: Anaphor['kind']
  readonly choice: Choice
}

const paths = process.argv.slice(2)
if (paths.length === 0) {
  process.stderr.write('train-anaphora: name the annotated articles (JSON lines) to learn from\n')
  process.exit(2)
}
const examples: Example[] = []
for (const path of paths) for (const gold of await readGold(path)) examples.push(...examplesOf(gold))
const learnt: Record<string, Weights> = {}
for (const kind of KINDS) {
  const choices = examples.filter((example) => example.kind === kind).map(({ choice }) => choice)
  learnt[kind] = train(choices)
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = choices.filter((_, index) => index % FOLDS === fold)
    right += rightShare(held, train(choices.filter((_, index) => index % FOLDS !== fold))) * held.length
  }
  process.stdout.write(
    `${kind}: ${choices.length} examples, ${percent(rightShare(choices, learnt[kind]))} right, ` +
      `${percent(right / choices.length)} in ${FOLDS}-fold cross-validation\n`,
  )
}
writeFileSync(OUT, render(learnt))

function examplesOf(gold: GoldArticle): Example[] {
  const decisions = new Map<
    number,
    { readonly anaphor: Anaphor; readonly candidates: readonly Candidate[]; readonly text: string }
  >()
  const article = articleOf(gold)
  const { quotes, entities } = analyse(article, (anaphor, { start, end }, candidates) => {
    decisions.set(start, { anaphor, candidates, text: article.text.slice(start, end) })
  })
  const found: Example[] = []
  const pairs = pairSpans(gold.quotes, quotes, overlap, (close) => close >= OVERLAP)
  for (const [goldIndex, index] of pairs) {
    const quote = quotes[index]
    const start = decisions.has(quote?.outer.start ?? -1) ? (quote?.outer.start ?? -1) : (quote?.mention?.start ?? -1)
    const decision = decisions.get(start)
    const speaker = gold.quotes[goldIndex]?.speaker ?? null
    if (!decision) continue
    decisions.delete(start)
    const { anaphor, candidates, text } = decision
    const called = (entity: number | null): boolean => {
      const known = entity === null ? undefined : entities[entity]
      return known !== undefined && [known.name, ...known.aliases].some((name) => isSameSpeaker(speaker, name))
    }
    const named = candidates.map(({ entity }) => called(entity))
    const itself = !named.includes(true) || (anaphor.role !== null && isSameSpeaker(speaker, text))
    const right = candidates.map(({ entity }, at) => (entity === null ? itself : (named[at] ?? false)))
    found.push({ kind: anaphor.kind, choice: { options: candidates.map(({ features }) => features), right } })
  }
  return found
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function render(tables: Readonly<Record<string, Weights>>): string {
  const rows = Object.entries(tables).map(([kind, table]) => {
    const entries = Object.entries(table)
      .filter(([, weight]) => Math.abs(weight) >= 0.005)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `    ${name}: ${weight.toFixed(2)},`)
    return `  ${kind}: {\n${entries.join('\n')}\n  },`
  })
  return `/** How much each feature of an antecedent counts, in log odds. */
export type Weights = Readonly<Record<string, number>>

// Learnt from annotated news by \`npm run train:anaphora\`; not to be edited by hand.
export const weights = {
${rows.join('\n')}
} satisfies Record<string, Weights>
`
}
