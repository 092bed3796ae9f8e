import type { Rule } from '../candidate.ts'
import { type Cue, findCues } from '../cues.ts'
import type { Frame, Node } from '../frames.ts'
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
    const apart = /^(?:,|[?!]|…|\.{2,})$/.test(nodes[cue.first - 1]?.lower ?? '')
    if (!apart && !isInverted(inside, cue, vocabulary)) continue
    const mention = subjectAfter(inside, cue, vocabulary)
    if (!mention || (mention.form === 'pronoun' && !cue.within)) continue
    const end = nodes.findIndex((node) => node.start >= mention.end)
    if (end < 0 || closes(nodes, end, vocabulary)) return { mention, cue }
  }
  return null
}

/** "… de lutte a tonné Jean Brunet, …": a name after "a tonné" is who said it, even where the comma was forgotten. */
function isInverted(
  { nodes }: Frame,
  { first, last }: Cue,
  { auxiliaries, relatives, subordinators }: Vocabulary,
): boolean {
  const before = nodes[first - 1]
  const name = nodes[last + 1]
  if (name?.kind !== 'mention' || name.mention.form !== 'name' || !auxiliaries.has(nodes[first]?.lower ?? ''))
    return false
  return (
    before?.kind === 'word' &&
    before.lower !== 'comme' &&
    !relatives.has(before.lower) &&
    !subordinators.has(before.lower)
  )
}

/** How much may follow the speaker: "explique Zoé Brunet dans un communiqué, …". */
const REACH = 10

/** A comma or full stop ends the reporting words, and no other verb comes before it. */
function closes(
  nodes: readonly Node[],
  from: number,
  { verbs, prepositions, relatives, determiners }: Vocabulary,
): boolean {
  const first = nodes[from]
  // "explique un élu local."
  const alone = /^[,.]$/.test(nodes[from + 1]?.lower ?? '')
  if (first?.kind === 'word' && !prepositions.has(first.lower) && !alone) return false
  for (const [i, node] of nodes.slice(from, from + REACH).entries()) {
    if (/^[()]$/.test(node.lower)) continue
    if (node.kind === 'mark') return /^[,.]$/.test(node.lower)
    // "à l'adresse de"
    const noun = determiners.has(nodes[from + i - 1]?.lower ?? '')
    if (relatives.has(node.lower) || (!noun && verbs.get(node.lower)?.some(({ form }) => form === 'finite')))
      return false
  }
  return false
}
