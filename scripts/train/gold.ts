import type { Features } from '../../src/features.ts'
import { readGold } from '../eval/gold.ts'
import { type Example, examplesOf } from './examples.ts'
import { crossValidated, rightShare, train } from './logit.ts'
import { percent, rowsOf, writeTable } from './table.ts'

const KINDS = ['pronoun', 'person', 'body', 'floating', 'loose']
const FROM = 'annotated news by `npm run train`'

/**
 * Learns from annotated articles how much each feature counts of an antecedent and of a quoted span, and writes the two
 * tables of weights that the analysis reads.
 *
 * @throws Error where no article is named, or one cannot be read
 */
export async function trainGold(paths: readonly string[]): Promise<void> {
  if (paths.length === 0) throw new Error('name the annotated articles (JSON lines) to learn from')
  const examples: Example[] = []
  for (const path of paths) for (const gold of await readGold(path)) examples.push(...examplesOf(gold))
  const tables = KINDS.map((kind) => `  ${kind}: {\n${rowsOf(learn(kind, examples), '    ')}\n  },`).join('\n')
  writeTable('people/anaphoraWeights.ts', FROM, `export const anaphoraWeights = {\n${tables}\n}\n`)
  const speech = rowsOf(learn('speech', examples), '  ')
  writeTable('quotes/speechWeights.ts', FROM, `export const speechWeights = {\n${speech}\n}\n`)
}

function learn(kind: string, examples: readonly Example[]): Features {
  const choices = examples.filter((example) => example.kind === kind).map(({ choice }) => choice)
  const learnt = train(choices)
  process.stdout.write(
    `${kind}: ${choices.length} examples, ${percent(rightShare(choices, learnt))} right, ` +
      `${percent(crossValidated(choices))} in cross-validation\n`,
  )
  return Object.fromEntries(Object.entries(learnt).filter(([, weight]) => Math.abs(weight) >= 0.005))
}
