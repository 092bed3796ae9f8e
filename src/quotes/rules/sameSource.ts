import type { Rule } from '../candidate.ts'

/** How far after the quotation its source may be named. */
const REACH = 14

/** The source named last once more: "…", a-t-on ajouté de même source; "…", selon la même source. */
export const sameSource: Rule = ({ frame, at }) => {
  const { nodes } = frame
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    const node = nodes[i]
    if (!node || node.kind === 'quote') return null
    const source = /(?:^| )source$/.test(node.lower)
    if (source && (node.lower.includes('même') || nodes[i - 1]?.lower === 'même')) return { mention: null, cue: node }
  }
  return null
}
