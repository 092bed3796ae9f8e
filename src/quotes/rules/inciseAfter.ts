import { beside, type Rule } from '../candidate.ts'
import { subjectAfter } from '../subject.ts'
import { unlistedAfter } from '../unlistedSubject.ts'

/** The reporting words right after the quotation: "…", a salué M. Brunet; "…", a-t-elle dit; "…," said Brunet. */
export const inciseAfter: Rule = ({ frame, at, cues, vocabulary, words }) => {
  const next = beside(frame.nodes, at, 1)
  const apart = next.at > at + 1 || /[,!?.…]$/.test(words) || words.split(' ', 5).length > 4
  const cue = cues.find((each) => each.first === next.at && each.kind === 'verb' && each.form === 'finite')
  if (!cue || cue.negated || cue.passive || !(apart || cue.within)) return null
  const mention = subjectAfter(frame, cue, vocabulary) ?? (cue.says ? unlistedAfter(frame, cue, vocabulary) : null)
  return mention ? { mention, cue } : null
}
