import type { Candidate } from './candidate.ts'
import type { Node } from './frames.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What is known of a quoted span besides its place: which rule found a speaker, what speaks against, where it stands again. */
export interface Judged {
  readonly candidate: Candidate
  /** The rule that decided; "loose" where none did. */
  readonly rule: string
  /** Why it may be nobody's words. */
  readonly exclusion: string | null
  /** How often the article puts these very words between marks. */
  readonly times: number
  /** The words stand again in a longer quotation. */
  readonly echoed: boolean
}

/** What speaks for and against a quoted span's being speech rather than a title, a nickname or a word as a word. */
export function speechFeatures({
  candidate,
  rule,
  exclusion,
  times,
  echoed,
}: Judged): Readonly<Record<string, number>> {
  const { words, frame, at, whole, vocabulary } = candidate
  const { nodes } = frame
  const list =
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+'?/gu) ?? []
  const count = list.length
  return {
    bias: 1,
    [`rule ${rule}`]: 1,
    [`not ${exclusion}`]: Number(exclusion !== null),
    [count === 1 ? 'one word' : count < 4 ? 'few words' : count < 8 ? 'some words' : 'many words']: 1,
    capital: Number(/^\p{Lu}/u.test(words)),
    whole: Number(whole),
    stop: Number(/[.!?…]$/.test(words)),
    verb: Number(list.some((word) => isVerb(word, vocabulary))),
    self: Number(list.some((word) => vocabulary.selves.has(word))),
    title: Number(count > 1 && isTitle(words)),
    digit: Number(/\d/.test(words)),
    [`after ${placeOf(nodes[at - 1], candidate)}`]: 1,
    [`before ${placeOf(nodes[at + 1], candidate)}`]: 1,
    series: Number(isInSeries(nodes, at)),
    repeated: Math.log2(times),
    echoed: Number(echoed),
    nested: Number(frame.nested),
  }
}

function isVerb(word: string, { auxiliaries, modals, verbs }: Vocabulary): boolean {
  return auxiliaries.has(word) || modals.has(word) || (verbs.get(word)?.some(({ form }) => form === 'finite') ?? false)
}

/** Every word that is not small begins with a capital. */
function isTitle(words: string): boolean {
  return words.split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word))
}

function isInSeries(nodes: readonly Node[], at: number): boolean {
  const near = (step: 1 | -1): boolean => {
    const link = nodes[at + step]?.lower ?? ''
    return /^(?:,|et|ou|and|or)$/.test(link) && nodes[at + 2 * step]?.kind === 'quote'
  }
  return near(-1) || near(1)
}

function placeOf(node: Node | undefined, { cues, frame, vocabulary }: Candidate): string {
  if (!node) return 'nothing'
  if (node.kind === 'mark') return /^[,:(]$/.test(node.lower) ? node.lower : 'mark'
  if (node.kind !== 'word') return node.kind
  const index = frame.nodes.indexOf(node)
  if (cues.some(({ first, last }) => first <= index && index <= last)) return 'cue'
  const { determiners, subordinators, prepositions } = vocabulary
  if (determiners.has(node.lower)) return 'determiner'
  if (subordinators.has(node.lower)) return 'conjunction'
  return prepositions.has(node.lower) ? 'preposition' : 'word'
}
