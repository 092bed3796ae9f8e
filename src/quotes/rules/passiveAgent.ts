import { beside, type Rule } from '../candidate.ts'
import { isSaying } from '../cues.ts'

/** How many words after its agent what a passive governs may stand. */
const NEAR = 5

/** The agent of a passive: la loi, qualifiée de "trop lente" par Brunet; was called "slow" by Brunet. */
export const passiveAgent: Rule = ({ frame, at, cues, vocabulary }) => {
  const { nodes } = frame
  const next = beside(nodes, at, 1).at
  const cue =
    cues.find((each) => each.first === next && each.says) ??
    cues.findLast((each) => each.last < at && each.kind === 'verb')
  // "Brunet estime que la “course” menée par les marins est perdue": who says so says the rest too.
  const told = cue && cue.first > at && cues.some((each) => each.last < at && isSaying(each))
  if (told || !cue?.passive || cues.some(({ kind, last }) => kind === 'source' && last < cue.first)) return null
  for (let i = cue.last + 1; i < Math.min(nodes.length, cue.last + 24); i++) {
    const node = nodes[i]
    if (node?.kind === 'mark' && node.lower !== ',') return null
    const agent = nodes[i + 1]
    // "le plan proposé par Brunet autour d'un “accord”" is no longer said to be Brunet's words.
    if (i + 1 < at - NEAR) return null
    if (node?.kind === 'word' && vocabulary.agents.has(node.lower) && agent?.kind === 'mention')
      return { mention: agent.mention, cue }
  }
  return null
}
