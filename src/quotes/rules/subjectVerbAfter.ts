import { beside, type Rule } from '../candidate.ts'

/** Subject and verb right after the quotation: "…," Brunet said; "…", il dit. */
export const subjectVerbAfter: Rule = ({ frame, at, cues, quoted, text, vocabulary }) => {
  const next = beside(frame.nodes, at, 1)
  if (next.node?.kind !== 'mention') return null
  const touches = /[,?!.…]["'”’»]?$/.test(text.slice(quoted.outer.start, quoted.outer.end)) || next.at > at + 1
  if (!touches) return null
  const cue = cues.find((each) => each.first > next.at && each.kind === 'verb' && each.form === 'finite' && each.says)
  if (!cue || cue.negated) return null
  for (let i = next.at + 1; i < cue.first; i++) {
    const node = frame.nodes[i]
    if (node?.kind === 'quote' || (node?.kind === 'mark' && /^[;:.]$/.test(node.lower))) return null
  }
  if (cue.first - next.at > 1) {
    if (vocabulary.code === 'fr') return null
    const comma = frame.nodes[next.at + 1]
    const close = cue.first - next.at <= 3
    if (!close && comma?.lower !== ',') return null
  }
  return { mention: next.node.mention, cue }
}
