import type { Rule } from '../candidate.ts'
import { findCues, isSaying } from '../cues.ts'
import { subjectAfter, subjectBefore } from '../subject.ts'

/** A sentence of its own after one that says that somebody speaks: Brunet a confirmé ce choix. "On ouvrira lundi." */
export const announced: Rule = ({ frame, at, before, whole, vocabulary }) => {
  if (!whole || !before || before.paragraph !== frame.paragraph) return null
  if (frame.nodes.some(({ kind }) => kind !== 'quote' && kind !== 'mark') || at > 0) return null
  if (before.nodes.some(({ kind }) => kind === 'quote')) return null
  const cue = findCues(before, vocabulary).findLast(isSaying)
  if (!cue) return null
  const mention = subjectBefore(before, cue, vocabulary) ?? subjectAfter(before, cue, vocabulary)
  return mention ? { mention, cue } : null
}
