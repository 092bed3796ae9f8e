import type { Candidate, Rule } from '../candidate.ts'
import type { Cue } from '../cues.ts'
import { governed as isGoverned, mainSubject, subjectAfter, subjectBefore } from '../subject.ts'

/** The nearest verb before the quotation, and its subject: Brunet juge la loi "trop lente"; disant vouloir "agir". */
export const governed: Rule = (candidate) => {
  const { frame, at, cues, vocabulary } = candidate
  const cue = cues.findLast((each) => each.last < at && each.kind === 'verb' && reaches(candidate, each))
  if (!cue || cue.negated || cue.passive) return null
  const mention = subjectOf(candidate, cue)
  return mention ? { mention, cue } : null

  function subjectOf(_: Candidate, verb: Cue) {
    if (verb.within) return verb.within
    if (verb.form === 'finite') {
      const inverted = frame.nodes[verb.first - 1]
      if (inverted?.kind === 'quote' || inverted?.lower === ',') {
        const after = subjectAfter(frame, verb, vocabulary)
        const before = subjectBefore(frame, verb, vocabulary)
        return inverted.kind === 'quote' ? (after ?? before) : (before ?? after)
      }
      return subjectBefore(frame, verb, vocabulary)
    }
    const touching = frame.nodes[verb.first - 1]
    if (touching?.kind === 'mention' && !isGoverned(frame.nodes, verb.first - 1, vocabulary)) return touching.mention
    const main = cues.findLast((each) => each.last < verb.first && each.form === 'finite' && each.kind === 'verb')
    if (main) return subjectOf(_, main)
    return (
      subjectBefore(frame, verb, vocabulary) ??
      mainSubject({ ...frame, nodes: frame.nodes.slice(verb.last + 1) }, frame.nodes.length, vocabulary)
    )
  }
}

/** Nothing ends the clause between the verb and the quotation; in English a comma does, unless the quotation follows. */
function reaches({ frame, at, vocabulary }: Candidate, cue: Cue): boolean {
  for (let i = cue.last + 1; i < at; i++) {
    const node = frame.nodes[i]
    if (node?.lower === ',' && vocabulary.code === 'en' && i < at - 1) return false
    if (node?.kind === 'mark' && (node.lower === ';' || /^[.!?]/.test(node.lower))) return false
  }
  return true
}
