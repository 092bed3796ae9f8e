import type { Candidate, Rule } from '../candidate.ts'
import type { Cue } from '../cues.ts'
import { subjectBefore } from '../subject.ts'

/**
 * A verb of saying that stands between marks itself, and what it governs: Brunet a "déploré" que "la digue cède"; cette
 * loi, que la maire a "regrettée".
 */
export const quotedVerb: Rule = (candidate) => {
  const { frame, at, cues } = candidate
  for (let verb = at; verb >= Math.max(0, at - REACH); verb--) {
    const node = frame.nodes[verb]
    if (!node || /^[;:.!?]/.test(node.lower) || cues.some(({ first, last }) => first <= verb && verb <= last))
      return null
    if (node.kind !== 'quote' || !says(candidate, node.quoted.start, node.quoted.end)) continue
    const auxiliary = frame.nodes[verb - 1]
    if (!auxiliary || !candidate.vocabulary.auxiliaries.has(auxiliary.lower)) return null
    const cue: Cue = { ...VERB, start: auxiliary.start, end: node.end, first: verb - 1, last: verb }
    const mention = subjectBefore(frame, cue, candidate.vocabulary)
    return mention && { mention, cue }
  }
  return null
}

/** How many words after its verb a quotation may stand. */
const REACH = 16

const VERB = {
  kind: 'verb',
  form: 'finite',
  says: true,
  judges: true,
  infinitive: '',
  passive: false,
  negated: false,
  within: null,
} as const

function says({ text, vocabulary }: Candidate, start: number, end: number): boolean {
  const forms = vocabulary.verbs.get(text.slice(start, end).toLowerCase())
  return forms?.some(({ form, says: saying, judges }) => form === 'past' && (saying || judges)) ?? false
}
