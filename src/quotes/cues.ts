import type { Mention, Span } from '../model.ts'
import type { Frame, Node } from './frames.ts'
import type { VerbForm } from './verbForms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words of a frame that say that something is said, as far as one can tell without knowing who is who. */
export interface Cue extends Span {
  readonly kind: 'verb' | 'source' | 'utterance'
  /** Indices of its first and last node. */
  readonly first: number
  readonly last: number
  readonly form: VerbForm['form']
  readonly says: boolean
  readonly judges: boolean
  readonly infinitive: string
  readonly passive: boolean
  readonly negated: boolean
  /** A pronoun within it: "a-t-il assuré". */
  readonly within: Mention | null
}

/** "a dit", "said": that somebody says something, and is no verb denied or in the passive. */
export const isSaying = ({ kind, form, says, negated, passive }: Cue): boolean =>
  kind === 'verb' && form === 'finite' && says && !negated && !passive

/** How many words may stand between an auxiliary and its participle: "a, de son côté, mercredi, souligné". */
const AUXILIARY_REACH = 9

/** Finds the cues of a frame, in reading order. */
export function findCues(frame: Frame, words: Vocabulary): readonly Cue[] {
  const cues: Cue[] = []
  const { nodes } = frame
  for (let i = 0; i < nodes.length; i++) {
    const cue = sourceAt(nodes, i, words) ?? compoundAt(nodes, i, words) ?? verbAt(nodes, i, words)
    if (!cue) continue
    cues.push(cue)
    i = cue.last
  }
  return cues
}

function sourceAt(nodes: readonly Node[], at: number, words: Vocabulary): Cue | null {
  const first = nodes[at]
  if (first?.kind !== 'word') return null
  const source = opensWithView(nodes, at, words)
    ? [first.lower]
    : words.sources.find((parts) => parts.every((part, k) => nodes[at + k]?.lower === part))
  if (!source) return null
  const last = at + source.length - 1
  return {
    ...plain(nodes, at, last),
    kind: 'source',
    form: 'finite',
    says: true,
    judges: true,
    infinitive: source.join(' '),
  }
}

/** "Pour Zoé Brunet, …": whose view it is, at the head of a sentence or after a mark. */
function opensWithView(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  if (!words.views.has(nodes[at]?.lower ?? '')) return false
  const before = nodes[at - 1]
  const whose = nodes[at + 1]
  const opens = before?.kind !== 'word' || /^(?:mais|et|car|or|donc|but|and)$/.test(before.lower)
  const person = whose?.kind === 'mention' && (whose.mention.form !== 'organisation' || !before)
  const closes = before?.lower === ',' && nodes.length - at < 4 && !/^\p{L}/u.test(nodes[at + 2]?.lower ?? '')
  // "un militant, pour qui la loi est “trop lente”"
  if (before?.lower === ',' && /^(?:qui|lequel|laquelle|whom)$/.test(whose?.lower ?? '')) return true
  return opens && person && (nodes[at + 2]?.lower === ',' || closes)
}

/** An auxiliary and the participle it belongs to, with what stands between. */
function compoundAt(nodes: readonly Node[], at: number, words: Vocabulary): Cue | null {
  const auxiliary = nodes[at]
  if (auxiliary?.kind !== 'word' || !(words.auxiliaries.has(auxiliary.lower) || words.modals.has(auxiliary.lower)))
    return null
  let modal = words.modals.has(auxiliary.lower)
  let within: Mention | null = null
  let passive = isBe(auxiliary.lower) && !words.clitics.has(nodes[at - 1]?.lower ?? '')
  let negated = false
  for (let i = at + 1; i < Math.min(nodes.length, at + 1 + AUXILIARY_REACH); i++) {
    const node = nodes[i]
    if (!node || node.kind === 'quote') return null
    if (node.kind === 'mention') {
      if (i === at + 1 && node.hyphenated) within = node.mention
      else if (!crossable(nodes, i, words)) return null
      continue
    }
    if (node.kind === 'mark') {
      // English sets nothing off between the two: "was damaged, said X" is no passive.
      if (words.code === 'fr' && (node.lower === ',' || node.lower === '-')) continue
      return null
    }
    if (words.negations.has(node.lower)) negated = true
    if (node.lower === 'été' || node.lower === 'been' || node.lower === 'being') passive = true
    if (words.auxiliaries.has(node.lower) && node.lower !== 'été') return null
    const form = words.verbs.get(node.lower)?.find((each) => each.form === 'past' && follows(nodes, i, each))
    if (form && words.auxiliaries.has(auxiliary.lower) && !modal) {
      if (form.reflexive && !reflexiveBefore(nodes, at)) continue
      return {
        ...plain(nodes, startOf(nodes, at, words), i + form.following.length),
        form: 'finite',
        says: form.says,
        judges: form.judges,
        infinitive: form.infinitive,
        passive: passive && !reflexiveBefore(nodes, at),
        negated: negated && (words.code === 'en' || negatedBefore(nodes, at, words)),
        within,
      }
    }
    if (words.modals.has(node.lower)) modal = true
    const infinitive = words.verbs
      .get(node.lower)
      ?.find((each) => each.form === 'infinitive' && follows(nodes, i, each))
    if (infinitive)
      return modal
        ? {
            ...plain(nodes, startOf(nodes, at, words), i + infinitive.following.length),
            form: 'finite',
            says: infinitive.says,
            judges: infinitive.judges,
            infinitive: infinitive.infinitive,
            negated: words.negations.has(nodes[at + 1]?.lower ?? ''),
            within,
          }
        : null
    if (words.code === 'en' && !isAdverbial(node.lower, words)) return null
  }
  return null
}

function isAdverbial(word: string, words: Vocabulary): boolean {
  return words.adverbs.has(word) || words.negations.has(word) || words.modals.has(word) || /[^aeiou]ly$|n't$/.test(word)
}

function verbAt(nodes: readonly Node[], at: number, words: Vocabulary): Cue | null {
  const node = nodes[at]
  if (node?.kind !== 'word') return null
  const forms = words.verbs.get(node.lower)
  if (!forms) return null
  const form = forms.find(
    (each) => (each.form !== 'past' || words.code === 'en') && follows(nodes, at, each) && fits(nodes, at, each, words),
  )
  if (form) {
    const next = nodes[at + 1 + form.following.length]
    const touching = next?.kind === 'mention' && next.hyphenated
    return {
      ...plain(
        nodes,
        startOf(nodes, at, words),
        touching ? at + 1 + form.following.length : at + form.following.length,
      ),
      form: form.form === 'past' ? 'finite' : form.form,
      says: form.says,
      judges: form.judges,
      infinitive: form.infinitive,
      negated:
        negatedBefore(nodes, at, words) && (words.code === 'en' || words.negations.has(nodes[at + 1]?.lower ?? '')),
      within: touching && next?.kind === 'mention' ? next.mention : null,
    }
  }
  const past = forms.find((each) => each.form === 'past' && follows(nodes, at, each))
  if (past && byAgent(nodes, at, words))
    return {
      ...plain(nodes, at, at),
      form: 'past',
      says: past.says,
      judges: past.judges,
      infinitive: past.infinitive,
      passive: true,
    }
  return null
}

function plain(
  nodes: readonly Node[],
  first: number,
  last: number,
): Omit<Cue, 'form' | 'says' | 'judges' | 'infinitive'> {
  return {
    kind: 'verb',
    start: nodes[first]?.start ?? 0,
    end: nodes[last]?.end ?? 0,
    first,
    last,
    passive: false,
    negated: false,
    within: null,
  }
}

/** A form that is also a noun is one after an article: "la demande". */
function fits(nodes: readonly Node[], at: number, form: VerbForm, words: Vocabulary): boolean {
  const before = nodes[at - 1]
  const lower = before?.lower ?? ''
  if (form.reflexive && form.form !== 'past' && !reflexiveBefore(nodes, at)) return false
  if (words.code === 'en') return !(before?.kind === 'word' && ENGLISH_DETERMINER.test(lower))
  if (form.form === 'infinitive') return !FRENCH_DETERMINER.test(lower)
  if (form.form === 'present') return true
  if (words.auxiliaries.has(lower) && !words.clitics.has(nodes[at - 2]?.lower ?? '')) return false
  if (before?.kind === 'word' && FRENCH_DETERMINER.test(lower)) {
    const earlier = nodes[at - 2]
    return (
      (lower === "l'" || lower === 'le' || lower === 'la' || lower === 'les' || lower === 'leur') &&
      (earlier?.kind === 'mention' ||
        earlier?.lower === 'comme' ||
        words.relatives.has(earlier?.lower ?? '') ||
        words.clitics.has(earlier?.lower ?? ''))
    )
  }
  // "…", en conclut la maire: a clitic where a mark or a subject comes before it.
  if (lower === 'en') return nodes[at - 2] === undefined || nodes[at - 2]?.kind !== 'word'
  return !(before?.kind === 'word' && (lower === 'de' || lower === "d'" || lower === 'sans'))
}

const FRENCH_DETERMINER =
  /^(?:le|la|les|l'|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos|votre|vos|mon|ma|mes|quelque|quelques|plusieurs|chaque|aucun|aucune|tout|toute|première|premier|même)$/
const ENGLISH_DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|your|my|no|any|some|each|every|of)$/

function reflexiveBefore(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const lower = nodes[i]?.lower ?? ''
    if (lower === 's' + "'" || lower === 'se') return true
    if (lower !== 'en' && lower !== 'y' && lower !== 'l' + "'") return false
  }
  return false
}

function follows(nodes: readonly Node[], at: number, form: VerbForm): boolean {
  return form.following.every((word, k) => nodes[at + 1 + k]?.lower === word)
}

function isBe(word: string): boolean {
  return /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent|étant|être|is|are|was|were|be|been|being)$/.test(
    word,
  )
}

function startOf(nodes: readonly Node[], at: number, words: Vocabulary): number {
  let first = at
  while (first > 0 && nodes[first - 1]?.kind === 'word' && words.clitics.has(nodes[first - 1]?.lower ?? '')) first--
  return first
}

function negatedBefore(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const node = nodes[i]
    if (node?.kind !== 'word') return false
    if (node.lower === "n'" || node.lower === 'ne' || (words.code === 'en' && words.negations.has(node.lower)))
      return true
    if (!words.clitics.has(node.lower)) return false
  }
  return false
}

/** A mention that may stand between an auxiliary and its participle: after a preposition, or "lui" in "a lui aussi". */
function crossable(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  const node = nodes[at]
  return (
    words.prepositions.has(nodes[at - 1]?.lower ?? '') ||
    (words.code === 'fr' && node?.kind === 'mention' && node.mention.form === 'pronoun')
  )
}

/** Whether "par" and a mention follow before the clause ends. */
function byAgent(nodes: readonly Node[], at: number, words: Vocabulary): boolean {
  for (let i = at + 1; i < Math.min(nodes.length, at + 8); i++) {
    const node = nodes[i]
    if (!node || (node.kind === 'mark' && node.lower !== ',')) return false
    if (node.kind === 'word' && words.agents.has(node.lower)) return nodes[i + 1]?.kind === 'mention'
    if (node.kind === 'mention') return false
  }
  return false
}
