import type { Agreement, Score } from './score.ts'

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
const count = (n: number): string => String(n).padStart(5)

const precisionRecall = (right: number, { found, gold }: Agreement): string =>
  `P ${percent(ratio(right, found))}  R ${percent(ratio(right, gold))}  F1 ${percent(ratio(2 * right, found + gold))}`

/** The figures as lines to print; percentages throughout, counts where they say so. */
export function report(score: Score): string[] {
  const { quoted } = score
  const lines = [
    `articles ${score.articles}  quotations annotated ${quoted.gold}  given ${quoted.found}  nobody's words given as speech ${score.notSpeech}`,
    `found       ${precisionRecall(quoted.matched, quoted)}`,
    `speaker     ${percent(ratio(quoted.rightSpeaker, quoted.matched))}   canonical ${percent(ratio(score.rightName, quoted.matched))}   withheld ${percent(ratio(score.withheld, quoted.matched))}`,
    `end-to-end  ${precisionRecall(quoted.rightSpeaker, quoted)}`,
  ]
  for (const [share, agreement] of score.covered)
    lines.push(
      `@${share}        ${precisionRecall(agreement.matched, agreement)}   speaker ${percent(ratio(agreement.rightSpeaker, agreement.matched))}`,
    )
  lines.push('', 'evidence       annotated  found%  right%')
  for (const [evidence, { gold, matched, rightSpeaker }] of byCount(score.byEvidence, (row) => row.gold))
    lines.push(
      `  ${evidence.padEnd(16)} ${count(gold)}   ${percent(ratio(matched, gold))}   ${percent(ratio(rightSpeaker, gold))}`,
    )
  lines.push('', 'rule                               fired  speech%  speaker%')
  for (const [rule, { found, matched, rightSpeaker }] of byCount(score.byRule, (row) => row.found))
    lines.push(
      `  ${rule.padEnd(32)} ${count(found)}    ${percent(ratio(matched, found))}     ${percent(ratio(rightSpeaker, matched))}`,
    )
  return lines
}

/** One line a miss, in the order of the articles. */
export function reportMisses(score: Score): string[] {
  return score.misses.map(
    ({ what, article, span, text, detail }) =>
      `${what.padEnd(7)} ${article} [${span.start}] ${detail}: ${text.replaceAll('\n', ' ').slice(0, 120)}`,
  )
}

function byCount(table: ReadonlyMap<string, Agreement>, size: (row: Agreement) => number): [string, Agreement][] {
  return [...table].sort(([, a], [, b]) => size(b) - size(a))
}
