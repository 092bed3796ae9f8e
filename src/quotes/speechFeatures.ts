import type { Tell } from '../features.ts'
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

/** Tells what speaks for and against a quoted span's being speech rather than a title, a nickname or a word as a word. */
export function speechFeatures(tell: Tell, { candidate, rule, exclusion, times, echoed }: Judged): void {
  const { words, frame, at, whole, vocabulary } = candidate
  const { nodes } = frame
  const list =
    words
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+'?/gu) ?? []
  const count = list.length
  tell('bias', 1)
  tell(`rule ${rule}`, 1)
  if (exclusion !== null) tell(`not ${exclusion}`, 1)
  tell(count === 1 ? 'one word' : count < 4 ? 'few words' : count < 8 ? 'some words' : 'many words', 1)
  tell('capital', Number(/^\p{Lu}/u.test(words)))
  tell('whole', Number(whole))
  tell('stop', Number(/[.!?…]$/.test(words)))
  tell('verb', Number(list.some((word) => isVerb(word, vocabulary))))
  tell('self', Number(list.some((word) => vocabulary.selves.has(word))))
  tell('title', Number(count > 1 && isTitle(words)))
  tell('digit', Number(/\d/.test(words)))
  tell(`after ${placeOf(at - 1, candidate)}`, 1)
  tell(`before ${placeOf(at + 1, candidate)}`, 1)
  tell('series', Number(isInSeries(nodes, at)))
  tell('repeated', Math.log2(times))
  tell('echoed', Number(echoed))
  tell('nested', Number(frame.nested))
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

function placeOf(index: number, { cues, frame, vocabulary }: Candidate): string {
  const node = frame.nodes[index]
  if (!node) return 'nothing'
  if (node.kind === 'mark') return /^[,:(]$/.test(node.lower) ? node.lower : 'mark'
  if (node.kind !== 'word') return node.kind
  if (cues.some(({ first, last }) => first <= index && index <= last)) return 'cue'
  const { determiners, subordinators, prepositions } = vocabulary
  if (determiners.has(node.lower)) return 'determiner'
  if (subordinators.has(node.lower)) return 'conjunction'
  return prepositions.has(node.lower) ? 'preposition' : 'word'
}
