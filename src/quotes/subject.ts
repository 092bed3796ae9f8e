import type { Mention } from '../model.ts'
import type { Cue } from './cues.ts'
import type { Frame, Node } from './frames.ts'
import { unlistedBefore } from './unlistedSubject.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How far after an inverted verb its subject may stand: "a déclaré, mercredi, à la presse, la ministre". */
const INVERTED_REACH = 20

/** The subject that follows a verb: "a salué M. Brunet", "assure-t-elle", "a déclaré à la presse la ministre". */
export function subjectAfter(frame: Frame, cue: Cue, words: Vocabulary): Mention | null {
  if (cue.within) return cue.within
  const { nodes } = frame
  for (let i = cue.last + 1; i < Math.min(nodes.length, cue.last + 1 + INVERTED_REACH); i++) {
    const node = nodes[i]
    if (!node || node.kind === 'quote') return null
    if (node.kind === 'mention') {
      if (!governed(nodes, i, words)) return node.mention
      continue
    }
    if (node.lower === '(') {
      while (nodes[i] && nodes[i]?.lower !== ')') i++
      continue
    }
    if (node.kind === 'mark' && !/^[,'’]$/.test(node.lower)) return null
    if (words.subordinators.has(node.lower) || words.relatives.has(node.lower)) return null
    if (words.verbs.get(node.lower)?.some((form) => form.form === 'present')) return null
  }
  return null
}

/**
 * The subject that stands before a verb: the nearest noun phrase to the left that nothing governs, over asides
 * ("X, qui …, a dit"), relative clauses and earlier verbs of the same subject ("X a salué … et dénoncé").
 */
export function subjectBefore(frame: Frame, cue: Cue, words: Vocabulary): Mention | null {
  const { nodes } = frame
  let i = stepOverAdverbs(nodes, cue.first - 1, words)
  const nearest = nodes[i]
  if (nearest?.kind === 'mention' && !governed(nodes, i, words)) return firstNamed(nodes, i) ?? nearest.mention
  if (nearest?.kind === 'word' && words.relatives.has(nearest.lower)) return antecedent(nodes, i, words)
  if (nearest?.kind === 'mark' && nearest.lower === ',') {
    const held = overAside(nodes, i, words)
    if (held) return held
  }
  const unlisted = unlistedBefore(frame, i, words)
  if (unlisted) return unlisted
  let weak: Mention | null = null
  for (; i >= 0; i--) {
    // "Brunet (UDV) a dit"
    if (nodes[i]?.lower === ')') i = openingBefore(nodes, i)
    const node = nodes[i]
    if (node?.kind === 'mark' && node.lower === ';') break
    if (node?.kind !== 'mention' || governed(nodes, i, words)) continue
    if (node.mention.form === 'pronoun' || opensClause(nodes, i, words)) return firstNamed(nodes, i) ?? node.mention
    weak ??= node.mention
  }
  return weak
}

/** "Zoé Brunet et d'autres marins ont dit": the one of them who is named. */
function firstNamed(nodes: readonly Node[], at: number): Mention | null {
  const others = nodes[at]
  const first = nodes[at - 2]
  if (!/^(?:et|and)$/.test(nodes[at - 1]?.lower ?? '') || !OTHERS.test(others?.lower ?? '')) return null
  return first?.kind === 'mention' && first.mention.form === 'name' ? first.mention : null
}

const OTHERS = /^(?:d['’]autres|others?|ses|son|sa|his|her)(?!\p{L})/u

/** The bracket that one closes; where none does, itself. */
function openingBefore(nodes: readonly Node[], closing: number): number {
  const opening = nodes.slice(0, closing).findLastIndex(({ lower }) => lower === '(')
  return opening < 0 ? closing : opening
}

/** The first noun phrase of a frame that nothing governs. */
export function mainSubject(frame: Frame, before: number, words: Vocabulary): Mention | null {
  const { nodes } = frame
  let weak: Mention | null = null
  // "Si la CGT hésite, FO …": the main clause comes after the comma.
  const led = SUBORDINATING.test(nodes[0]?.lower ?? '')
  for (let i = 0; i < Math.min(before, nodes.length); i++) {
    const node = nodes[i]
    if (node?.kind !== 'mention' || governed(nodes, i, words)) continue
    if (led ? nodes[i - 1]?.lower === ',' : opensClause(nodes, i, words)) return node.mention
    weak ??= node.mention
  }
  return weak
}

const SUBORDINATING =
  /^(?:si|alors|tandis|quand|lorsque|lorsqu'|puisque|puisqu'|comme|although|while|when|if|as|after)$/

/** Whether the mention at `at` is no subject: a preposition stands before it, or it owns what follows ("Vesle's Ada Norling"). */
export function governed(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  const node = nodes[at]
  const before = nodes[at - 1]
  if (words.code === 'en' && /^['’]$/.test(nodes[at + 1]?.lower ?? '') && nodes[at + 2]?.lower === 's') return true
  if (!before) return false
  if (node && /^(?:du|au|aux|à|de|d')\s/.test(node.lower)) return true
  // "Zoé Brunet des Nouvelles", "à la rencontre des marins"
  if (/^des\s/.test(node?.lower ?? '')) {
    if (before.kind === 'mention' && before.mention.form === 'name') return true
    if (before.kind === 'word' && words.determiners.has(nodes[at - 2]?.lower ?? '') && !words.verbs.has(before.lower))
      return true
  }
  if (before.kind !== 'word' || heads(nodes, at, words)) return false
  // "sur sa page Facebook", "au quotidien Le Soir"
  if (
    words.code === 'fr' &&
    node?.kind === 'mention' &&
    node.mention.form === 'organisation' &&
    words.names.has(before.lower)
  )
    return true
  return (
    words.prepositions.has(before.lower) && before.lower !== 'que' && before.lower !== "qu'" && before.lower !== 'that'
  )
}

/** "after Norling told": what looks like a preposition begins a clause where a verb follows the noun phrase. */
function heads(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  const next = nodes[at + 1]?.lower ?? ''
  return (
    words.code === 'en' &&
    words.subordinators.has(nodes[at - 1]?.lower ?? '') &&
    (next === ',' || words.verbs.has(next) || words.auxiliaries.has(next) || words.adverbs.has(next))
  )
}

/** A subject stands at the head of its clause: after a mark, a conjunction, an adverb or nothing. */
function opensClause(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  const before = nodes[at - 1]
  if (!before || before.kind === 'mark') return true
  if (before.kind !== 'word') return false
  const { lower } = before
  return (
    words.subordinators.has(lower) ||
    words.adverbs.has(lower) ||
    lower === 'et' ||
    lower === 'mais' ||
    lower === 'and' ||
    lower === 'but' ||
    lower.endsWith('ment') ||
    /^\d+$/.test(lower)
  )
}

function stepOverAdverbs(nodes: readonly Node[], from: number, words: Vocabulary): number {
  let i = from
  for (; i >= 0; i--) {
    const node = nodes[i]
    // "un villageois lui disait": whom it was said to.
    if (node?.kind === 'mention' && /^(?:lui|leur)$/.test(node.lower) && i > 0) continue
    if (node?.kind !== 'word') break
    const { lower } = node
    if (!words.clitics.has(lower) && !words.adverbs.has(lower) && !lower.endsWith('ment') && !/[^aeiou]ly$/.test(lower))
      break
  }
  return i
}

/** How far before a relative pronoun what it stands for may begin. */
const RELATIVE_REACH = 12

/** What a relative pronoun stands for: the noun phrase before it. */
export function antecedent(nodes: readonly Node[], relative: number, words: Vocabulary): Mention | null {
  const touching = nodes[relative - 1]
  if (words.code === 'en' && touching?.kind === 'mention') return touching.mention
  // "l'assaut d'un groupe de manifestants qui criaient"
  const plural = /(?:ent|ont)$/.test(nodes[relative + 1]?.lower ?? '')
  if (touching?.kind === 'mention' && plural && touching.mention.plural) return touching.mention
  // "a rappelé au jeune homme qui pensait", but "le frère du jeune homme qui pensait"
  if (touching?.kind === 'mention' && /^(?:role|name)$/.test(touching.mention.form) && isAddressee(nodes, relative - 1))
    return touching.mention
  let first: Mention | null = null
  for (let i = relative - 1; i >= Math.max(0, relative - RELATIVE_REACH); i--) {
    const node = nodes[i]
    if (node?.kind === 'mention') {
      if (nodes[i - 1]?.lower === '(') continue
      if (!governed(nodes, i, words)) return node.mention
      first ??= node.mention
    } else if (node?.kind === 'mark' && node.lower !== ',' && node.lower !== ')' && node.lower !== '(') break
  }
  return first
}

/** Stands after a preposition that belongs to a verb. */
function isAddressee(nodes: readonly Node[], at: number): boolean {
  return /^(?:au|aux)\s/.test(nodes[at]?.lower ?? '') || /^(?:à|avec|chez|contre|par)$/.test(nodes[at - 1]?.lower ?? '')
}

/** "X, …, a dit": back over what stands between two commas (or several) to a noun phrase right before the first. */
function overAside(nodes: readonly Node[], comma: number, words: Vocabulary): Mention | null {
  for (let i = comma - 1; i >= 0; i--) {
    const node = nodes[i]
    if (node?.kind === 'mark' && (node.lower === ';' || node.lower === ':')) return null
    if (node?.lower === ')') {
      while (i > 0 && nodes[i]?.lower !== '(') i--
      continue
    }
    if (node?.kind !== 'mark' || node.lower !== ',') continue
    const held = nodes[i - 1]
    // "Brunet, qui, ce matin, a estimé"
    if (held?.kind === 'word' && words.relatives.has(held.lower)) return antecedent(nodes, i - 1, words)
    if (
      held?.kind === 'mention' &&
      !governed(nodes, i - 1, words) &&
      (opensClause(nodes, i - 1, words) || held.mention.form === 'name')
    )
      return held.mention
  }
  const first = nodes[comma - 1]
  return first?.kind === 'mention' && !governed(nodes, comma - 1, words) && opensClause(nodes, comma - 1, words)
    ? first.mention
    : null
}
