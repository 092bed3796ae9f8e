import type { Mention } from '../../model.ts'
import { beside, type Candidate, type Rule } from '../candidate.ts'
import type { Cue } from '../cues.ts'
import { governed } from '../subject.ts'

/** How far after the quotation a verb may stand that its subject's asides part from it. */
const REACH = 40

/** Subject and verb right after the quotation: "…," Brunet said; "…," Brunet, who chairs the board, said; "…", il dit. */
export const subjectVerbAfter: Rule = (candidate) => {
  const { frame, at, cues, quoted, text, vocabulary } = candidate
  const next = beside(frame.nodes, at, 1)
  if (!next.node || next.node.kind === 'mark') return null
  const touches = /[,?!.…]["'”’»]*$/.test(text.slice(quoted.outer.start, quoted.outer.end)) || next.at > at + 1
  const cue = cues.find((each) => each.first > next.at && each.kind === 'verb' && each.form === 'finite')
  if (!cue?.says || cue.negated || cue.passive || cue.first - at > REACH) return null
  if (vocabulary.code === 'fr') {
    if (next.node.kind !== 'mention' || !touches || cue.first - next.at > 1) return null
    return { mention: next.node.mention, cue }
  }
  if (!touches && (at > 0 || cue.last + 4 < frame.nodes.length)) return null
  const mention = headBetween(candidate, cue)
  return mention && { mention, cue }
}

/** The head of the noun phrase between a quotation and a verb: the last that nothing governs before its first aside. */
function headBetween({ frame, at, vocabulary }: Candidate, cue: Cue): Mention | null {
  let head: Mention | null = null
  for (let i = at + 1; i < cue.first; i++) {
    const node = frame.nodes[i]
    if (!node || node.kind === 'quote' || /^[;:]$/.test(node.lower)) return null
    if (head && (node.lower === ',' || node.lower === '(' || vocabulary.relatives.has(node.lower))) return head
    if (node.kind === 'mention' && !governed(frame.nodes, i, vocabulary)) head = node.mention
  }
  return head
}
