import type { Mention } from '../../model.ts'
import type { Rule } from '../candidate.ts'
import type { Cue } from '../cues.ts'
import type { Node } from '../frames.ts'
import { mainSubject, subjectAfter, subjectBefore } from '../subject.ts'

/** A colon before the quotation: Brunet a tranché : "…"; La réponse de Brunet : "…"; Brunet reste prudent : "…". */
export const colon: Rule = ({ frame, at, cues, vocabulary, whole, words }) => {
  const { nodes } = frame
  const before = nodes[at - 1]
  if (before?.kind !== 'mark' || before.lower !== ':') return null
  const earlier = cues.filter((cue) => cue.last < at && !isBetween(cue, nodes.length))
  for (const cue of earlier.toReversed()) {
    if (cue.negated) continue
    if (cue.kind === 'source' || cue.within) {
      const mention = subjectAfter(frame, cue, vocabulary)
      if (mention) return { mention, cue }
      continue
    }
    if (!cue.says && !cue.judges) continue
    const mention = subjectBefore(frame, cue, vocabulary) ?? subjectAfter(frame, cue, vocabulary)
    if (mention) return { mention, cue }
  }
  const [first] = nodes
  // "Zoé Brunet aux marins : "Il faut continuer"": a headline.
  const headline = at < HEADLINE && first?.kind === 'mention' && first.mention.form === 'name' && /^\p{Lu}/u.test(words)
  if (!whole && !headline) return null
  const mention = mainSubject(frame, at, vocabulary) ?? onlyMention(nodes, at)
  return mention ? { mention, cue: null } : null
}

/** A headline is this long at most before its colon, in words. */
const HEADLINE = 7

/** The one noun phrase before the colon, whatever governs it: une victoire pour Zoé Brunet : "…" */
function onlyMention(nodes: readonly Node[], at: number): Mention | null {
  const [only, other] = nodes
    .slice(0, at)
    .filter((node) => node.kind === 'mention' && node.mention.form !== 'organisation')
  return only?.kind === 'mention' && !other ? only.mention : null
}

function isBetween(cue: Cue, length: number): boolean {
  return cue.first >= length
}
