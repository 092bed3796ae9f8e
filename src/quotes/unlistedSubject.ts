import type { Gender, Mention } from '../model.ts'
import type { Cue } from './cues.ts'
import type { Frame, Node } from './frames.ts'
import type { Vocabulary } from './vocabulary.ts'

const MAX_WORDS = 9
const LINK = /^(?:de|du|des|d'|en|la|l'|les|et|à)$/
/** "à plusieurs reprises", "à la mi-janvier" */
const TIME =
  /^(?:reprises?|fois|heures?|jours?|journée|soir|soirée|nuit|matin|matinée|semaines?|mois|ans?|années?|mi-.+)$/
const DETERMINER: Readonly<Record<string, readonly [gender: Gender | null, plural: boolean]>> = {
  le: ['m', false],
  un: ['m', false],
  ce: ['m', false],
  cet: ['m', false],
  son: [null, false],
  la: ['f', false],
  une: ['f', false],
  cette: ['f', false],
  sa: ['f', false],
  "l'": [null, false],
  leur: [null, false],
  les: [null, true],
  des: [null, true],
  ces: [null, true],
  ses: [null, true],
  leurs: [null, true],
  plusieurs: [null, true],
  certains: ['m', true],
  certaines: ['f', true],
  deux: [null, true],
  trois: [null, true],
}

/** The subject right after a verb whose noun nobody has listed: "…", résume la quinquagénaire. */
export function unlistedAfter({ nodes }: Frame, cue: Cue, words: Vocabulary): Mention | null {
  if (words.determiners.size === 0) return null
  let first = cue.last + 1
  while (nodes[first]?.kind === 'word' && words.adverbs.has(nodes[first]?.lower ?? '')) first++
  let last = first
  for (let i = first + 1; i < Math.min(nodes.length, first + MAX_WORDS); i++) {
    const node = nodes[i]
    if (node?.kind === 'mention' && LINK.test(nodes[i - 1]?.lower ?? '')) last = i
    if (node?.kind !== 'word' || !isPart(node, words)) break
    if (!LINK.test(node.lower)) last = i
  }
  return phrase(nodes, first, last)
}

/** The subject right before a verb whose noun nobody has listed: La quinquagénaire juge "…". */
export function unlistedBefore({ nodes }: Frame, before: number, words: Vocabulary): Mention | null {
  if (words.determiners.size === 0) return null
  for (let i = before; i > Math.max(-1, before - MAX_WORDS); i--) {
    const node = nodes[i]
    if (node?.kind === 'mention' && LINK.test(nodes[i - 1]?.lower ?? '')) continue
    if (node?.kind !== 'word') return null
    if (DETERMINER[node.lower] && i < before && opens(nodes[i - 1], words)) return phrase(nodes, i, before)
    if (!isPart(node, words)) return null
  }
  return null
}

function phrase(nodes: readonly Node[], first: number, last: number): Mention | null {
  const [determiner, noun, end] = [nodes[first], nodes[first + 1], nodes[last]]
  if (TIME.test(noun?.lower ?? '')) return null
  const agreement = DETERMINER[determiner?.lower ?? '']
  if (!determiner || !noun || !end || !agreement || last <= first || noun.kind !== 'word' || noun.lower.length < 3)
    return null
  const [gender, plural] = agreement
  const head = { start: noun.start, end: noun.end }
  return { start: determiner.start, end: end.end, form: 'role', gender, plural, name: null, head }
}

function isPart({ lower }: Node, words: Vocabulary): boolean {
  if (LINK.test(lower)) return true
  if (words.prepositions.has(lower) || words.subordinators.has(lower) || words.relatives.has(lower)) return false
  return !words.clitics.has(lower) && !words.verbs.get(lower)?.some(({ form }) => form === 'finite')
}

function opens(before: Node | undefined, words: Vocabulary): boolean {
  if (!before || before.kind === 'mark') return true
  return before.kind === 'word' && (words.subordinators.has(before.lower) || /^(?:et|mais|car)$/.test(before.lower))
}
