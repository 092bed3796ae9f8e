import { beside, type Rule } from '../candidate.ts'
import { subjectBefore } from '../subject.ts'
import { colon } from './colon.ts'

/**
 * Words that one person tells of another: Un passant a lancé : "…", a raconté Zoé Brunet; Le maire a jugé le plan "trop
 * tardif", a rapporté Zoé Brunet.
 */
export const toldByAnother: Rule = (candidate) => {
  const { frame, at, cues, vocabulary } = candidate
  const after = beside(frame.nodes, at, 1).at
  const teller = cues.find((cue) => cue.first === after && cue.kind === 'verb' && cue.form === 'finite')
  if (!teller || teller.within) return null
  // The first verb stands right before the colon: elsewhere the colon belongs to the second.
  const verb = cues.find((cue) => cue.last === at - 2 && cue.says && cue.form === 'finite' && !cue.within)
  if (verb) return colon(candidate)
  if (!/^(?:rapporter|relater|raconter)$/.test(teller.infinitive)) return null
  const told = cues.findLast(
    ({ kind, form, last, negated, says }) => kind === 'verb' && form === 'finite' && says && last < at && !negated,
  )
  const subject = told && subjectBefore(frame, told, vocabulary)
  return told && (subject?.form === 'name' || subject?.form === 'role') ? { mention: subject, cue: told } : null
}
