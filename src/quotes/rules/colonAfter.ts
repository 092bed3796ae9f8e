import type { Rule } from '../candidate.ts'

/** A colon after the quotation, and then whoever said it: "…" : Zoé Brunet a tranché hier. */
export const colonAfter: Rule = ({ frame, at, vocabulary }) => {
  const { nodes } = frame
  const name = nodes[at + 2]
  const opens = nodes.slice(0, at).every((node) => node.kind === 'mark' || node.kind === 'quote')
  if (vocabulary.code !== 'fr' || !opens || nodes[at + 1]?.lower !== ':' || name?.kind !== 'mention') return null
  return name.mention.form === 'name' ? { mention: name.mention, cue: null } : null
}
