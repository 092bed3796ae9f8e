import type { Rule } from '../candidate.ts'
import { findCues } from '../cues.ts'
import type { Node } from '../frames.ts'
import { subjectAfter } from '../subject.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** Reporting words within the marks: « Autrefois, explique Zoé Brunet, on payait moins. » */
export const inciseWithin: Rule = ({ inside, vocabulary }) => {
  if (!inside) return null
  const { nodes } = inside
  for (const cue of findCues(inside, vocabulary)) {
    // "…, se félicitait Zoé Brunet, …"
    const reflexive = cue.judges && /^s(?:e|')$/.test(nodes[cue.first]?.lower ?? '')
    if (cue.kind !== 'verb' || cue.form !== 'finite' || !(cue.says || reflexive) || cue.negated || cue.passive) continue
    if (!/^(?:,|[?!]|…|\.{2,})$/.test(nodes[cue.first - 1]?.lower ?? '')) continue
    const mention = subjectAfter(inside, cue, vocabulary)
    if (!mention || (mention.form === 'pronoun' && !cue.within)) continue
    const end = nodes.findIndex((node) => node.start >= mention.end)
    if (end < 0 || closes(nodes, end, vocabulary)) return { mention, cue }
  }
  return null
}

/** How much may follow the speaker: "explique Zoé Brunet dans un communiqué, …". */
const REACH = 10

/** A comma or full stop ends the reporting words, and no other verb comes before it. */
function closes(nodes: readonly Node[], from: number, { verbs, prepositions, relatives }: Vocabulary): boolean {
  const first = nodes[from]
  // "explique un élu local."
  const alone = /^[,.]$/.test(nodes[from + 1]?.lower ?? '')
  if (first?.kind === 'word' && !prepositions.has(first.lower) && !alone) return false
  for (const node of nodes.slice(from, from + REACH)) {
    if (/^[()]$/.test(node.lower)) continue
    if (node.kind === 'mark') return /^[,.]$/.test(node.lower)
    if (relatives.has(node.lower) || verbs.get(node.lower)?.some(({ form }) => form === 'finite')) return false
  }
  return false
}
