import type { Mention } from '../../model.ts'
import type { Rule } from '../candidate.ts'
import type { Frame } from '../frames.ts'

/** How far after the quotation its source may be named. */
const REACH = 14

/** The source named last once more: "…", a-t-on ajouté de même source; "…", selon la même source. */
export const sameSource: Rule = ({ frame, at, before }) => {
  const { nodes } = frame
  for (let i = at + 1; i < Math.min(nodes.length, at + REACH); i++) {
    const node = nodes[i]
    if (!node || node.kind === 'quote') return null
    const source = /(?:^| )source$/.test(node.lower)
    if (source && (node.lower.includes('même') || nodes[i - 1]?.lower === 'même'))
      return { mention: before && askedIn(before), cue: node }
  }
  return null
}

/** "a-t-on appris mercredi auprès de la mairie": the source that a sentence without a quotation names. */
function askedIn({ nodes }: Frame): Mention | null {
  if (nodes.some(({ kind }) => kind === 'quote')) return null
  const asked = nodes.findLastIndex(({ lower }) => lower === 'auprès')
  const source = asked < 0 ? undefined : nodes.slice(asked + 1, asked + 4).find(({ kind }) => kind === 'mention')
  return source?.kind === 'mention' ? source.mention : null
}
