import type { Span } from '../model.ts'
import { type Anaphor, antecedent, candidatesOf, type Known } from './anaphora.ts'
import type { Context, State } from './resolution.ts'

/** What is asked of an anaphor: its kind, its place, and what else it tells; anybody is meant where it tells nothing. */
export type Asked = Pick<Anaphor, 'kind' | 'at'> & Partial<typeof ANYBODY>

const ANYBODY: Omit<Anaphor, 'kind' | 'at' | 'sentence' | 'quoted' | 'speaking' | 'previousSpeaker' | 'subjects'> = {
  gender: null,
  plural: null,
  bodies: true,
  persons: true,
  role: null,
  office: false,
  pointing: false,
  last: false,
  carried: null,
  alone: false,
}

/** Whom an anaphor stands for, of all who were mentioned. */
export function chosen(
  state: State,
  span: Span,
  asked: Asked,
  { previousSpeaker, quote, antecedents }: Context,
): number | null {
  const { chain, drafts, linked, reading, course } = state
  const anaphor: Anaphor = {
    ...ANYBODY,
    ...asked,
    sentence: course.sentenceOf(asked.at),
    quoted: asked.kind !== 'floating' && asked.kind !== 'loose' && course.isQuoted(span.start),
    speaking: quote !== null,
    previousSpeaker: quote ? previousSpeaker : null,
    subjects: antecedents.flatMap((subject) => linked.get(subject.start) ?? []),
  }
  const known: Known = { chain, drafts, named: state.named, lexicon: reading.lexicon }
  state.trace?.(anaphor, span, candidatesOf(anaphor, known))
  return antecedent(anaphor, known)
}
