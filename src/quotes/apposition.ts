import type { Mention } from '../model.ts'
import type { Node } from './frames.ts'

/** The name that explains a noun phrase beside it: un habitant de Vaubois, Léo Brunet, … -> Léo Brunet. */
export function namedBeside(nodes: readonly Node[], mention: Mention): Mention {
  if (mention.form !== 'role' || mention.name || mention.plural) return mention
  let at = nodes.findIndex((node) => node.end >= mention.end) + 1
  if (nodes[at]?.lower === ',') at++
  const name = nodes[at]
  const after = nodes[at + 1]
  if (name?.kind !== 'mention' || name.mention.form !== 'name' || name.mention.plural) return mention
  return !after || (after.kind === 'mark' && /^[,.;:!?(]/.test(after.lower)) ? name.mention : mention
}
