import type { Span } from '../model.ts'
import { type Anaphor, antecedent, candidatesOf, type Known } from './anaphora.ts'
import type { Context, State } from './resolution.ts'

/** What is asked of an anaphor; what can be read off its place is added. */
export type Asked = Omit<
  Anaphor,
  'sentence' | 'quoted' | 'speaking' | 'previousSpeaker' | 'subjects' | 'carried' | 'alone'
> &
  Partial<Pick<Anaphor, 'carried' | 'alone'>>

/** Whom an anaphor stands for, of all who were mentioned. */
export function chosen(
  state: State,
  span: Span,
  asked: Asked,
  { previousSpeaker, quote, antecedents }: Context,
): number | null {
  const { chain, drafts, linked, reading, course } = state
  const anaphor: Anaphor = {
    carried: null,
    alone: false,
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
