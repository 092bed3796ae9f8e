import type { Rule } from '../candidate.ts'
import { subjectAfter } from '../subject.ts'

/** Reporting words at a comma further on: les coûts "explosent" partout, déplore Brunet. */
export const inciseElsewhere: Rule = ({ frame, at, cues, vocabulary }) => {
  for (const cue of cues) {
    if (cue.kind !== 'verb' || cue.form !== 'finite' || cue.negated || cue.passive) continue
    const opening = frame.nodes[cue.first - 1]
    if (opening?.lower !== ',' && !(opening?.kind === 'quote' && cue.first > at)) continue
    const mention = subjectAfter(frame, cue, vocabulary)
    if (mention) return { mention, cue }
  }
  return null
}
