import type { Rule } from '../candidate.ts'

/** Et d'ajouter : "…"; Et Zoé Brunet de soupirer : "…"; Qui ajoute : "…" — without a subject, whoever spoke last. */
export const narrativeInfinitive: Rule = ({ frame, at, cues }) => {
  const { nodes } = frame
  if (nodes[at - 1]?.lower !== ':') return null
  const [first] = cues
  if (nodes[0]?.lower === 'qui' && first?.first === 1 && first.last < at) return { mention: null, cue: first }
  const cue = cues.find((each) => each.form === 'infinitive' && each.last < at)
  if (!cue || !/^d(?:e|')$/.test(nodes[cue.first - 1]?.lower ?? '')) return null
  const start = nodes.slice(0, cue.first - 1)
  const [only] = start.filter((node) => node.kind === 'mention')
  if (!/^(?:et|puis|mais|avant)$/.test(start[0]?.lower ?? '') || (start[1] && start[1] !== only)) return null
  return { mention: only?.kind === 'mention' ? only.mention : null, cue }
}
