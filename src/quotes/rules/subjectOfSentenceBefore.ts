import { type Rule, readsWhole } from '../candidate.ts'
import { mainSubject } from '../subject.ts'

/** A quotation that stands alone after a sentence about somebody: Zoé Brunet approuve. "…" */
export const subjectOfSentenceBefore: Rule = ({ text, frame, before, vocabulary, whole }) => {
  if (!whole || !before || before.paragraph !== frame.paragraph) return null
  if (frame.nodes.some((node) => node.kind === 'word' || node.kind === 'mention')) return null
  if (before.nodes.some((node) => node.kind === 'quote' && readsWhole(text.slice(node.quoted.start, node.quoted.end))))
    return null
  const mention = mainSubject(before, before.nodes.length, vocabulary)
  return mention && mention.form !== 'organisation' && !mention.plural ? { mention, cue: null } : null
}
