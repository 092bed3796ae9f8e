import type { Mention } from '../../model.ts'
import type { Rule } from '../candidate.ts'
import type { Frame, Node } from '../frames.ts'

const LONGEST_LINE = 16

/** A name after a dash or in brackets: « … » — Zoé Brunet; « … » (Zoé Brunet). */
export const signature: Rule = ({ text, frame, at, after }) => {
  const { nodes } = frame
  const next = nodes[at + 1] ? nodes.slice(at + 1) : (after?.nodes ?? [])
  const [mark, name] = next
  if (!nodes[at + 1] && after && isSignatureLine(after, frame.paragraph))
    return { mention: nameOf(after.nodes), cue: null }
  return mark?.kind === 'mark' &&
    /^[—–(-]$/.test(mark.lower) &&
    name?.kind === 'mention' &&
    name.mention.form === 'name' &&
    !isAcronym(text.slice(name.start, name.end))
    ? { mention: name.mention, cue: null }
    : null
}

/** "(AFP)" after a quotation is where the article comes from. */
function isAcronym(name: string): boolean {
  return name === name.toUpperCase()
}

/** A line of its own under the quotation: "Zoé Brunet, maire de Vaubois". */
function isSignatureLine({ nodes, paragraph }: Frame, above: number): boolean {
  const last = nodes.at(-1)?.lower ?? ''
  return (
    paragraph === above + 1 &&
    nodes[1]?.lower === ',' &&
    nodes.length < LONGEST_LINE &&
    !/[.!?:…]$/.test(last) &&
    nameOf(nodes) !== null
  )
}

function nameOf([first]: readonly Node[]): Mention | null {
  return first?.kind === 'mention' && first.mention.form === 'name' ? first.mention : null
}
