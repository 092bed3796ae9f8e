import { beside, type Rule } from '../candidate.ts'
import { colon } from './colon.ts'

/** Words that one person tells of another: Un passant a lancé : "…", a raconté Zoé Brunet. */
export const toldByAnother: Rule = (candidate) => {
  const { frame, at, cues } = candidate
  const after = beside(frame.nodes, at, 1).at
  const teller = cues.find((cue) => cue.first === after && cue.kind === 'verb' && cue.form === 'finite')
  if (!teller || teller.within) return null
  // The first verb stands right before the colon: elsewhere the colon belongs to the second.
  const verb = cues.find((cue) => cue.last === at - 2 && cue.says && cue.form === 'finite' && !cue.within)
  return verb ? colon(candidate) : null
}
