import type { Rule } from '../candidate.ts'

/** Somebody speaking for a body: le club a précisé, par la voix de Zoé Brunet, que "…"; through a spokesman. */
export const mouthpiece: Rule = ({ frame, at, cues }) => {
  const { nodes } = frame
  const cue = cues.findLast((each) => each.last < at && each.kind === 'verb' && each.form === 'finite')
  if (!cue || cue.negated) return null
  for (let i = cue.last + 1; i < at; i++) {
    if (!/^(?:voix|bouche|intermédiaire|truchement|plume)$/.test(nodes[i]?.lower ?? '')) continue
    const speaker = nodes.slice(i + 1, i + 4).find((node) => node.kind === 'mention')
    if (speaker?.kind === 'mention') return { mention: speaker.mention, cue }
  }
  return null
}
