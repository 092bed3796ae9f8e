import { beside, type Rule } from '../candidate.ts'

/** The agent of a passive: la loi, qualifiée de "trop lente" par Brunet; was called "slow" by Brunet. */
export const passiveAgent: Rule = ({ frame, at, cues, vocabulary }) => {
  const { nodes } = frame
  const next = beside(nodes, at, 1).at
  const cue =
    cues.find((each) => each.first === next && each.says) ??
    cues.findLast((each) => each.last < at && each.kind === 'verb')
  if (!cue?.passive || cues.some(({ kind, last }) => kind === 'source' && last < cue.first)) return null
  for (let i = cue.last + 1; i < Math.min(nodes.length, cue.last + 24); i++) {
    const node = nodes[i]
    if (node?.kind === 'mark' && node.lower !== ',') return null
    const agent = nodes[i + 1]
    if (node?.kind === 'word' && vocabulary.agents.has(node.lower) && agent?.kind === 'mention')
      return { mention: agent.mention, cue }
  }
  return null
}
