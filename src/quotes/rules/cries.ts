import { type Rule, startOfSeries } from '../candidate.ts'
import { mainSubject } from '../subject.ts'

/** What a crowd shouts: des manifestants défilent aux cris de "Justice", "Liberté" et "Partez". */
export const cries: Rule = ({ frame, at, vocabulary }) => {
  const { nodes } = frame
  const first = startOfSeries(nodes, at)
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const node = nodes[i]
    if (!node || node.kind === 'quote') return null
    if (!/^(?:(?:aux|les|des) )?(?:cris?|chants?|slogans?)$|^(?:chants?|shouts|cries)$/.test(node.lower)) continue
    const link = nodes[first - 1]?.lower ?? ''
    if (!/^(?:de|d'|des|of|,|:)$/.test(link)) return null
    for (let k = i - 1; k >= 0; k--) {
      const subject = nodes[k]
      if (subject?.kind === 'quote') break
      if (subject?.kind !== 'mention') continue
      const agent = vocabulary.agents.has(nodes[k - 1]?.lower ?? '')
      if (agent || nodes[k + 1]?.lower.endsWith('ant')) return { mention: subject.mention, cue: node }
    }
    const mention = mainSubject(frame, i, vocabulary) ?? mainSubject(frame, nodes.length, vocabulary)
    return { mention, cue: node }
  }
  return null
}
