import type { Rule } from '../candidate.ts'
import { findCues } from '../cues.ts'
import { subjectAfter } from '../subject.ts'

/** Reporting words within the marks: « Autrefois, explique Zoé Brunet, on payait moins. » */
export const inciseWithin: Rule = ({ inside, vocabulary }) => {
  if (!inside) return null
  const { nodes } = inside
  for (const cue of findCues(inside, vocabulary)) {
    if (cue.kind !== 'verb' || cue.form !== 'finite' || !cue.says || cue.negated || cue.passive) continue
    if (nodes[cue.first - 1]?.lower !== ',') continue
    const mention = subjectAfter(inside, cue, vocabulary)
    if (!mention || (mention.form === 'pronoun' && !cue.within)) continue
    const end = nodes.find((node) => node.start >= mention.end)
    if (!end || (end.kind === 'mark' && /^[,.]$/.test(end.lower))) return { mention, cue }
  }
  return null
}
