import type { Attribution, Candidate, Rule } from '../candidate.ts'
import { beside } from '../candidate.ts'
import type { Cue } from '../cues.ts'
import { antecedent, governed } from '../subject.ts'

/** A source named right beside the quotation: selon Brunet, "…"; "…", selon elle. */
export const sourceBeside: Rule = (candidate) => {
  const { frame, at, cues } = candidate
  const next = beside(frame.nodes, at, 1)
  const after = cues.find((cue) => cue.kind === 'source' && cue.first === next.at)
  if (after) return through(candidate, after)
  const before = cues.findLast((cue) => cue.kind === 'source' && cue.last < at)
  const found = before && named(candidate, before)
  if (!found?.mention) return null
  const end = frame.nodes.findIndex((node) => node.start >= (found.mention?.end ?? 0))
  return beside(frame.nodes, end - 1, 1).at === at ? found : null
}

/** "Brunet "condamne ces actes", selon un communiqué": what is only the channel is no speaker beside somebody who is. */
function through(candidate: Candidate, cue: Cue): Attribution | null {
  const found = named(candidate, cue)
  const { frame, at, text, vocabulary } = candidate
  const source = found?.mention
  if (!source || !CHANNEL.test(text.slice(source.start, source.end))) return found
  const subject = frame.nodes[at - 1]
  const speaks = subject?.kind === 'mention' && !governed(frame.nodes, at - 1, vocabulary)
  return speaks && /^(?:name|role)$/.test(subject.mention.form) ? { mention: subject.mention, cue } : found
}

const CHANNEL = /^(?:un|le|ce|son) (?:communiqué|message|courrier|tweet|texte)$/i

/** A source named anywhere else in the sentence. */
export const source: Rule = (candidate) => {
  const { at, cues } = candidate
  const sources = cues.filter((cue) => cue.kind === 'source')
  const nearest = sources.findLast((cue) => cue.last < at) ?? sources.find((cue) => cue.first > at)
  return nearest ? named(candidate, nearest) : null
}

function named({ frame, vocabulary }: Candidate, cue: Cue): Attribution | null {
  // "une thèse selon laquelle …" names nobody.
  if (/^l(?:e|a|es)quel/.test(frame.nodes[cue.last + 1]?.lower ?? '')) {
    const mention = antecedent(frame.nodes, cue.first, vocabulary)
    return mention && (mention.form === 'name' || mention.form === 'role') ? { mention, cue } : null
  }
  if (vocabulary.relatives.has(frame.nodes[cue.last + 1]?.lower ?? '')) {
    const mention = antecedent(frame.nodes, cue.first, vocabulary)
    return mention && { mention, cue }
  }
  for (let i = cue.last + 1; i < Math.min(frame.nodes.length, cue.last + 9); i++) {
    const node = frame.nodes[i]
    if (node?.kind === 'mention') return { mention: node.mention, cue }
    if (node?.kind !== 'word') return null
  }
  return null
}
