import type { Rule } from '../candidate.ts'

/** A name after a dash or in brackets: « … » — Zoé Brunet; « … » (Zoé Brunet). */
export const signature: Rule = ({ text, frame, at, after }) => {
  const { nodes } = frame
  const next = nodes[at + 1] ? nodes.slice(at + 1) : (after?.nodes ?? [])
  const [mark, name] = next
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
