import type { Rule } from '../candidate.ts'

/** The speaker's name and a colon on a line of its own before the quotation. */
export const labelLine: Rule = ({ frame, at, before, earlier }) => {
  if (frame.nodes.slice(0, at).some((node) => node.kind !== 'mark')) return null
  const bracketed = before?.nodes[0]?.lower === '(' && before.nodes.at(-1)?.lower === ')'
  const line = bracketed ? earlier : before
  const [label, colon, ...rest] = line?.nodes ?? []
  return label?.kind === 'mention' && label.mention.form === 'name' && colon?.lower === ':' && rest.length === 0
    ? { mention: label.mention, cue: null }
    : null
}
