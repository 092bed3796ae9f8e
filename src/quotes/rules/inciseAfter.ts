import { beside, type Rule } from '../candidate.ts'
import { subjectAfter } from '../subject.ts'

/** The reporting words right after the quotation: "…", a salué M. Brunet; "…", a-t-elle dit; "…," said Brunet. */
export const inciseAfter: Rule = ({ frame, at, cues, vocabulary }) => {
  const next = beside(frame.nodes, at, 1)
  const cue = cues.find((each) => each.first === next.at && each.kind === 'verb' && each.form === 'finite')
  if (!cue || cue.negated || cue.passive) return null
  const mention = subjectAfter(frame, cue, vocabulary)
  return mention ? { mention, cue } : null
}
