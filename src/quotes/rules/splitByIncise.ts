import type { Rule } from '../candidate.ts'
import { subjectAfter } from '../subject.ts'

/** The second part of a quotation that reporting words interrupt: "…", a dit Brunet, "…". */
export const splitByIncise: Rule = ({ frame, at, cues, vocabulary }) => {
  const { nodes } = frame
  const cue = cues.findLast((each) => each.last < at)
  if (cue?.kind !== 'verb' || cue.form !== 'finite' || cue.negated || cue.passive) return null
  const opening = nodes[cue.first - 1]
  if (opening?.kind !== 'quote' && opening?.lower !== ',') return null
  const mention = subjectAfter(frame, cue, vocabulary)
  if (!mention) return null
  const end = nodes.findIndex((node) => node.start >= mention.end)
  if (opening.kind === 'quote' || nodes[cue.first - 2]?.kind === 'quote' || cue.within)
    for (let i = end; i < at; i++) {
      const node = nodes[i]
      if (node?.kind === 'word' && vocabulary.verbs.get(node.lower)?.some((form) => form.form === 'finite')) return null
    }
  else if (nodes[end]?.lower !== ',' || end + 1 !== at) return null
  return end >= 0 && end <= at ? { mention, cue } : null
}
