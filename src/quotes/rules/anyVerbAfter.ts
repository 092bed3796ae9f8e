import { beside, type Rule } from '../candidate.ts'
import type { Node } from '../frames.ts'

/**
 * Reporting words whose verb is not known for reporting: "…", démarre-t-elle; "…", grimace Zoé Brunet. A pronoun joined
 * to its verb by a hyphen is enough; a name must stand right after a word that ends like a verb of the third person.
 */
export const anyVerbAfter: Rule = ({ frame, at, vocabulary, words, whole }) => {
  if (vocabulary.code !== 'fr') return null
  const { nodes } = frame
  const next = beside(nodes, at, 1)
  const verbAt = vocabulary.clitics.has(next.node?.lower ?? '') ? next.at + 1 : next.at
  const verb = nodes[verbAt]
  const apart = next.at > at + 1 || /[,!?…]$/.test(words)
  const sentence = whole || (/^\p{Lu}/u.test(words) && words.split(' ', 3).length === 3)
  if (next.node?.kind !== 'word') return null
  for (let i = next.at + 1; i < next.at + 4; i++) {
    const node = nodes[i]
    if (node?.kind === 'mention' && node.hyphenated && (apart || sentence))
      return { mention: node.mention, cue: next.node }
    if (node?.kind !== 'word') break
  }
  const subject = nodes[verbAt + 1]
  if (!apart || !sentence || subject?.kind !== 'mention' || subject.mention.form === 'organisation') return null
  return verb && looksLikeVerb(verb) && !isSmall(verb.lower) ? { mention: subject.mention, cue: verb } : null

  function isSmall(word: string): boolean {
    return [vocabulary.prepositions, vocabulary.adverbs, vocabulary.subordinators, vocabulary.determiners].some((set) =>
      set.has(word),
    )
  }
}

function looksLikeVerb({ lower }: Node): boolean {
  return /(?:[^aeiouyé]e|[eo]ie|ue|it|ait|nd|ient|ent|a)$/.test(lower) && lower.length > 3
}
