import type { Rule } from '../candidate.ts'

/** The speaker's name and a colon before the quotation, as in interviews: S. Brunet : "…" */
export const speakerLabel: Rule = ({ frame, at }) => {
  const { nodes } = frame
  if (nodes[at - 1]?.lower !== ':') return null
  const label = nodes.slice(0, at - 1).filter((node) => node.kind !== 'mark')
  const [only] = label
  return label.length === 1 && only?.kind === 'mention' && only.mention.form !== 'pronoun'
    ? { mention: only.mention, cue: null }
    : null
}
