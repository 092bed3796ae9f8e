import { type Attribution, beside, type Candidate, type Rule } from '../candidate.ts'
import { governed } from '../subject.ts'

const REACH = 14

/**
 * Nobody in particular as the subject, the source after a preposition: "…", a-t-on appris auprès de la mairie;
 * "…", indique-t-on dans l'entourage du maire; "…", est-il précisé dans le rapport.
 */
export const impersonal: Rule = (candidate) => {
  const { nodes } = candidate.frame
  const found = askedAfter(candidate, candidate.at)
  if (found || !candidate.whole) return found
  // "Le vent souffle" et devrait "faiblir", a-t-on appris à la mairie.
  const last = nodes.findLastIndex(({ kind }) => kind === 'quote')
  const closing = last > candidate.at ? askedAfter(candidate, last) : null
  return closing?.mention ? closing : null
}

function askedAfter({ frame, cues, vocabulary }: Candidate, at: number): Attribution | null {
  const { nodes } = frame
  const from = beside(nodes, at, 1).at
  for (let i = from; i < Math.min(nodes.length, from + 3); i++) {
    const subject = nodes[i]
    if (!subject || subject.kind === 'quote') return null
    const words = subject.lower.split('-')
    const on = vocabulary.impersonals.has(words.at(-1) ?? '') && (words.length > 1 || subject.kind === 'mention')
    const passive = cues.some((cue) => cue.first <= i && cue.last >= i && cue.passive && cue.within)
    if (!on && !passive) continue
    for (let k = i + 1; k < Math.min(nodes.length, i + REACH); k++) {
      const node = nodes[k]
      if (!node || node.kind === 'quote' || (node.kind === 'mark' && node.lower !== ',')) break
      if (node.kind === 'mention' && governed(nodes, k, vocabulary)) return { mention: node.mention, cue: subject }
    }
    return { mention: null, cue: subject }
  }
  return null
}
