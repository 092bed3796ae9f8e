import type { Rule } from '../candidate.ts'
import { governed } from '../subject.ts'

/** How many words may stand between whose words they are and the quotation. */
const REACH = 6

/** A noun for something said, and whose it is: la réponse de Zoé Brunet : "…"; malgré les appels du maire à la "retenue". */
export const utteranceOf: Rule = ({ frame, at, vocabulary }) => {
  const { nodes } = frame
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const whose = nodes[i]
    if (!whose || whose.kind === 'quote' || /^[;.]$/.test(whose.lower)) return null
    if (whose.kind !== 'mention') continue
    const said =
      nodes[i - 1]?.kind === 'word' && /^(?:de|d'|du|of)$/.test(nodes[i - 1]?.lower ?? '') ? nodes[i - 2] : nodes[i - 1]
    const noun = said?.lower.slice(said.lower.lastIndexOf(' ') + 1) ?? ''
    // "la demande aux armateurs" is what they are asked.
    if (/^aux? /.test(whose.lower)) return null
    const owned = governed(nodes, i, vocabulary) || /^(?:du|des) /.test(whose.lower)
    return owned && vocabulary.utterances.has(noun) && said ? { mention: whose.mention, cue: said } : null
  }
  return null
}
